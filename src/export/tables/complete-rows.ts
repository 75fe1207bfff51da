import type { Dataset, Observation, TableName } from '../../domain/dataset.ts';
import { PUBLISHED_TABLES } from './table-schemas.ts';

/** Tables that only explain the others; of these a selection holds what it names. */
const EXPLAINING = ['indicators', 'categories', 'places', 'regions', 'sources'] as const;
type Explaining = (typeof EXPLAINING)[number];

const TELLING = [
  'zones',
  'evaluations',
  'belts',
  'corridors',
  'observations',
  'notes',
  'cases',
] as const satisfies readonly TableName[];

type Row = Readonly<Record<string, unknown>>;

function rowsOf(dataset: Dataset, table: TableName): readonly Row[] {
  return dataset[table] as unknown as readonly Row[];
}

/** The ids that a row names in another table, by its foreign keys and its lists. */
function namedBy(table: TableName, target: TableName, row: Row): readonly unknown[] {
  const keys = Object.entries(PUBLISHED_TABLES[table].foreignKeys)
    .filter(([, to]) => to === target)
    .map(([column]) => row[column]);
  const stops = table === 'corridors' && target === 'places' ? (row.via as unknown[]) : [];
  const documents =
    table === 'notes' && target === 'sources'
      ? String(row.sources)
          .split('; ')
          .map((passage) => passage.split(' ')[0])
      : [];
  return [...keys, ...stops, ...documents];
}

/** The figures that derived ones are computed from, and those that these are computed from in turn. */
function withInputs(
  all: readonly Observation[],
  chosen: readonly Observation[],
): readonly Observation[] {
  const keyOf = ({ indicator, subject, period }: Observation) =>
    `${indicator}[${subject},${period}]`;
  const byKey = new Map(all.map((row) => [keyOf(row), row]));
  const kept = new Set(chosen);
  // A set goes on to what is added to it on the way.
  for (const { formula } of kept) {
    for (const [key] of (formula ?? '').matchAll(/[a-z][a-z0-9-]*\[[^\]]+\]/g)) {
      const input = byKey.get(key);
      if (input) kept.add(input);
    }
  }
  return all.filter((row) => kept.has(row));
}

/**
 * A selection made whole, so that its tables can be read on their own: every id in it leads to a row.
 * `passing` are the rows that pass the filters; places, provinces, categories, indicators and
 * documents are cut to what those rows name, and the inputs of derived figures are added.
 */
export function completeRows(all: Dataset, passing: Dataset): Dataset {
  const observations = withInputs(all.observations, passing.observations);
  let chosen: Dataset = { ...passing, observations };
  const named = new Map<Explaining, Set<unknown>>();
  const addNamed = (target: Explaining, tables: readonly TableName[]) => {
    const ids = named.get(target) ?? new Set();
    for (const table of tables) {
      for (const row of rowsOf(chosen, table)) {
        for (const id of namedBy(table, target, row)) ids.add(id);
      }
    }
    named.set(target, ids);
    const [key = 'id'] = PUBLISHED_TABLES[target].primaryKey;
    const kept = rowsOf(all, target).filter((row) => ids.has(row[key]));
    chosen = { ...chosen, [target]: kept };
  };
  for (const target of EXPLAINING) {
    if (target !== 'regions') addNamed(target, TELLING);
  }
  // A place names its province.
  addNamed('places', [...TELLING, 'places']);
  const places = new Set<string>(chosen.places.map((place) => place.id));
  return { ...chosen, regions: all.regions.filter((row) => places.has(row.province)) };
}
