/**
 * What is changed, by part; `npm run mutation -- domain view` takes these. What is made once when a file is loaded needs
 * all tests again for each change: it is left out, unless a part names the few `tests` that are asked then.
 */
export const PARTS = {
  domain: { mutate: ['src/domain/*.ts'] },
  view: { mutate: ['src/view/*.ts'] },
  marks: { mutate: ['src/marks/*.ts'] },
  selectors: { mutate: ['src/selectors/**/*.ts'] },
  parsers: {
    mutate: [
      'src/loading/{decode-tables,decode-topology,length-checks,lesson-schema,lesson-sense,list-of,part-issues,question-schema,read-table,schema-parts,schemas,story-schema,topology-schema}.ts',
      'src/embed/{message-port,read-embed-options}.ts',
      'src/embed/loader/{frame-query,read-message}.ts',
      'src/own-table/{check-geometry,column-values,corridor-names,csv-reader,encodings,guess-delimiter,guess-settings,join-positions,kept-head,parse-date,parse-number,read-csv,read-json,read-source,read-xlsx,recognise-columns,sniff-file,swapped,table-builder,workbook,xml-scanner,zip-parts}.ts',
      'src/export/figure/{glyph-contours,kerning,read-font,unpack-font}.ts',
      'src/own-work/{kept-text,schema-versions,work-file,work-link,work-migrations}.ts',
      'src/story/{console-clock,console-messages,fill-text,player-act,token-values}.ts',
      'src/lesson/{evaluate-quantity,pack-answer,read-number,save-state}.ts',
      'src/lesson/lms/{cmi5-launch,cmi5-session,local-copy,scorm-dialect,scorm12,scorm2004,xapi-client}.ts',
    ],
  },
  schemas: {
    mutate: [
      'src/loading/{lesson-schema,list-of,question-schema,schema-parts,schemas,story-schema,topology-schema}.ts',
      'src/embed/message-schema.ts',
      'src/own-table/schemas.ts',
    ],
    tests: [
      'src/loading/*.test.ts',
      'src/embed/message-schema.test.ts',
      'src/own-table/schemas.test.ts',
      'tests/contract/schema.test.ts',
    ],
  },
};
