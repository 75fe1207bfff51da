import type { Dataset, TableName } from '../../domain/dataset.ts';
import { PUBLISHED_TABLES } from './table-schemas.ts';

export interface TableBytes {
  readonly name: TableName;
  readonly bytes: number;
  /** Null where it cannot be computed: a browser does so only on a secure page. */
  readonly sha256: string | null;
}

const DESCRIPTION =
  'Pilot zones, industrial belts, logistics corridors and figures, each with the document and the place in it that says so.';

/** One resource of a Frictionless Data Package (v1, `tabular-data-resource`). */
function resourceOf({ name, bytes, sha256 }: TableBytes): object {
  const table = PUBLISHED_TABLES[name];
  const foreignKeys = Object.entries(table.foreignKeys).map(([column, target]) => ({
    fields: [column],
    reference: {
      // An empty resource name means the table itself.
      resource: target === name ? '' : target,
      fields: PUBLISHED_TABLES[target].primaryKey,
    },
  }));
  return {
    profile: 'tabular-data-resource',
    name,
    title: table.title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    ...(sha256 === null ? {} : { hash: `sha256:${sha256}` }),
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: table.fields,
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/** What a package of a part of the tables says of itself; empty for the whole. */
export interface PackageNote {
  readonly description?: string;
  readonly homepage?: string;
}

/** The text of datapackage.json: every published table with its columns, units and keys. */
export function datapackageOf(
  dataset: Dataset,
  tables: readonly TableBytes[],
  { description, homepage }: PackageNote = {},
): string {
  const dataPackage = {
    profile: 'tabular-data-package',
    name: 'cbec-atlas',
    title: "An atlas of China's cross-border e-commerce",
    description: [DESCRIPTION, description].filter(Boolean).join(' '),
    ...(homepage === undefined ? {} : { homepage }),
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0 International',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    sources: dataset.sources.map((source) => ({
      title: source.title_zh,
      ...(source.url ? { path: source.url } : {}),
    })),
    resources: tables.map(resourceOf),
  };
  return `${JSON.stringify(dataPackage, null, 2)}\n`;
}
