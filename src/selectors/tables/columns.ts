import type { TableName } from '../../domain/dataset.ts';
import type { Language } from '../../view/view-state.ts';

/**
 * What the cells of a column are. Ids of `place` to `source` are said by name; `years` is a date or a
 * period; `choice` is one word of a short list; `passages` are documents with the place in them.
 */
export type ColumnKind =
  | 'text'
  | 'number'
  | 'value'
  | 'years'
  | 'choice'
  | 'place'
  | 'places'
  | 'zone'
  | 'category'
  | 'indicator'
  | 'ids'
  | 'source'
  | 'passages'
  | 'formula'
  | 'address'
  | 'id';

/** How the rows are narrowed by a column. */
export type FilterKind = 'contains' | 'range' | 'choice';

export interface Column {
  /** The column of the data contract. */
  readonly key: string;
  readonly kind: ColumnKind;
  readonly filter: FilterKind;
  /** The language that the cells are written in; null where they are said in the reader's. */
  readonly language: Language | null;
}

const KINDS: Readonly<Record<string, ColumnKind>> = {
  id: 'id',
  place: 'place',
  province: 'place',
  listed_province: 'place',
  parent: 'place',
  from: 'place',
  to: 'place',
  via: 'places',
  zone: 'zone',
  category: 'category',
  indicator: 'indicator',
  about: 'ids',
  source: 'source',
  sources: 'passages',
  also: 'passages',
  formula: 'formula',
  url: 'address',
  batch: 'number',
  year: 'number',
  tier: 'number',
  order: 'number',
  longitude: 'number',
  latitude: 'number',
  value: 'value',
  approved_on: 'years',
  period: 'years',
  published: 'years',
  since: 'years',
  region: 'choice',
  kind: 'choice',
  mode: 'choice',
  precision: 'choice',
  status: 'choice',
  stage: 'choice',
  qualifier: 'choice',
  family: 'choice',
  unit: 'choice',
  licence: 'choice',
  point_source: 'text',
};

/** Columns whose few different cells are better chosen from than typed. */
const CHOSEN: ReadonlySet<string> = new Set(['province', 'listed_province', 'parent']);
const RANGES: ReadonlySet<ColumnKind> = new Set(['number', 'value', 'years']);
const CHOICES: ReadonlySet<ColumnKind> = new Set(['choice', 'source', 'category']);

/** Written by the documents, or about them, in Chinese only. */
const IN_CHINESE: ReadonlySet<string> = new Set([
  'locator',
  'stage_locator',
  'listed_as',
  'authors',
  'publisher',
]);

/**
 * The columns of each table in the order in which they are read: what it is, what it says, where it
 * is said, its id. A star stands for a text in both languages. Figures have the unit of their indicator
 * too, without which they are not understood.
 */
const ORDER: Readonly<Record<TableName, string>> = {
  sources: 'title_* authors publisher published licence url id',
  places: 'name_* kind parent longitude latitude point_source id',
  regions: 'name_* region province',
  zones: 'name_* batch approved_on province place source locator id',
  evaluations: 'year zone tier order source locator',
  categories: 'name_* family definition_* id',
  belts:
    'product_* place province category stage status listed_as listed_province source locator also stage_locator id',
  corridors: 'name_* mode from to via status since precision source locator id',
  indicators: 'name_* unit subject definition_* id',
  observations: 'indicator subject period value unit qualifier formula source locator',
  notes: 'kind text_* about sources id',
  cases: 'place title_* text_* source locator id',
};

function kindOf(table: TableName, key: string): ColumnKind {
  if (key !== 'subject') return KINDS[key] ?? 'text';
  return table === 'observations' ? 'place' : 'choice';
}

function languageOf(key: string): Language | null {
  if (key.endsWith('_zh') || IN_CHINESE.has(key)) return 'zh-CN';
  return key.endsWith('_en') || key === 'point_source' ? 'en' : null;
}

function columnOf(table: TableName, key: string): Column {
  const kind = kindOf(table, key);
  const filter = RANGES.has(kind)
    ? 'range'
    : CHOICES.has(kind) || CHOSEN.has(key)
      ? 'choice'
      : 'contains';
  return { key, kind, filter, language: languageOf(key) };
}

/** Every column of a table; of a text in two languages the reader's own stands first. */
export function columnsOf(table: TableName, language: Language): readonly Column[] {
  const suffixes = language === 'zh-CN' ? ['zh', 'en'] : ['en', 'zh'];
  return ORDER[table]
    .split(' ')
    .flatMap((key) =>
      key.endsWith('*') ? suffixes.map((suffix) => key.replace('*', suffix)) : key,
    )
    .map((key) => columnOf(table, key));
}
