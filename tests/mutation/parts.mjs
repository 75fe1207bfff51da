/** What is changed, by part; `npm run mutation -- domain view` takes these. */
export const PARTS = {
  domain: ['src/domain/*.ts'],
  view: ['src/view/*.ts'],
  marks: ['src/marks/*.ts'],
  selectors: ['src/selectors/**/*.ts'],
  parsers: [
    'src/loading/{decode-tables,decode-topology,lesson-schema,lesson-sense,part-issues,question-schema,read-table,schema-parts,schemas,story-schema,topology-schema}.ts',
    'src/embed/{read-*,parse-*,*-schema}.ts',
    'src/own-table/{check-geometry,column-values,corridor-names,csv-reader,encodings,guess-delimiter,guess-settings,join-positions,parse-date,parse-number,read-csv,read-json,read-xlsx,recognise-columns,sniff-file,swapped,table-builder,workbook,xml-scanner,zip-parts}.ts',
    'src/export/figure/{glyph-contours,kerning,read-font}.ts',
    'src/own-work/{work-file,work-link}.ts',
    'src/story/{console-messages,fill-text,player-act,token-values}.ts',
    'src/lesson/{evaluate-quantity,read-number}.ts',
  ],
};
