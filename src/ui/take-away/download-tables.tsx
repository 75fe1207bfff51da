import type { Dataset, TableName } from '../../domain/dataset.ts';
import { geojsonOf, MAP_LAYERS } from '../../export/tables/geojson-of.ts';
import { tableCsv } from '../../export/tables/table-cells.ts';
import { tableNamesOf } from '../../i18n/table-names.ts';
import { takeAwayWordsOf } from '../../i18n/take-away.ts';
import { useWords } from '../atlas-context.ts';
import { type DownloadSource, fileNameOf, publishedUrl } from './download-source.ts';

/** What is mapped, figures, what explains them. */
const TABLES: readonly TableName[] = [
  'zones',
  'evaluations',
  'belts',
  'corridors',
  'observations',
  'indicators',
  'categories',
  'places',
  'regions',
  'cases',
  'notes',
  'sources',
];

type Format = 'csv' | 'geojson';
const MEDIA_TYPES: Record<Format, string> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json;charset=utf-8',
};

function formatsOf(table: TableName): readonly Format[] {
  return MAP_LAYERS.some((layer) => layer === table) ? ['csv', 'geojson'] : ['csv'];
}

function textOf(rows: Dataset, table: TableName, format: Format): string {
  const layer = MAP_LAYERS.find((known) => known === table);
  return format === 'geojson' && layer ? geojsonOf(rows)[layer] : tableCsv(table, rows[table]);
}

interface FormatLinkProps {
  readonly source: DownloadSource;
  readonly table: TableName;
  readonly format: Format;
}

function FormatLink({ source, table, format }: FormatLinkProps) {
  const { language } = useWords();
  const { download } = takeAwayWordsOf(language);
  const names = tableNamesOf(language);
  const label = format === 'csv' ? 'CSV' : 'GeoJSON';
  const name = fileNameOf(source, table, format);
  const spoken = download.saveAs(names[table], label);
  if (source.view === null) {
    return (
      <a href={publishedUrl(`${table}.${format}`)} download={name} aria-label={spoken}>
        {label}
      </a>
    );
  }
  const make = () => new Blob([textOf(source.rows, table, format)], { type: MEDIA_TYPES[format] });
  return (
    <button
      type="button"
      className="link-button"
      aria-label={spoken}
      onClick={() => source.onSave({ name, make })}
    >
      {label}
    </button>
  );
}

/** Each table on its own, with how many rows it holds. */
export function DownloadTables(source: DownloadSource) {
  const words = useWords();
  const { download } = takeAwayWordsOf(words.language);
  const names = tableNamesOf(words.language);
  return (
    <table className="download-table">
      <thead>
        <tr>
          <th scope="col">{download.table}</th>
          <th scope="col" className="is-number">
            {download.rows}
          </th>
          <th scope="col">{download.formats}</th>
        </tr>
      </thead>
      <tbody>
        {TABLES.map((table) => (
          <tr key={table}>
            <th scope="row">{names[table]}</th>
            <td className="is-number">{words.formatNumber(source.rows[table].length)}</td>
            <td>
              <span className="download-formats">
                {formatsOf(table).map((format) => (
                  <FormatLink key={format} source={source} table={table} format={format} />
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
