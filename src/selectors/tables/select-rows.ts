import type { Dataset, Note, Observation, TableName } from '../../domain/dataset.ts';
import { dayOf, parsePeriod } from '../../domain/period.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { DatasetIndex, WholeIndex } from '../index-dataset.ts';
import { placeFilter, provinceOfPlace } from '../passes-filter.ts';
import {
  type GapPart,
  gapPartOf,
  selectBeltPlaces,
  selectCorridors,
  selectZones,
} from '../select-frame.ts';

/** A test of the rows of each table. */
type Passes = { readonly [Table in TableName]: (row: Dataset[Table][number]) => boolean };

const GAP_PARTS: readonly string[] = ['east', 'central-west'] satisfies readonly GapPart[];

/** Whether an id is that of a place that the filters let through; of what is no place, null. */
function placePasses(index: DatasetIndex, view: ViewState): (id: string) => boolean | null {
  const passes = placeFilter(index, view);
  return (id) => {
    if (GAP_PARTS.includes(id)) {
      // The two parts of the gap's table hold whole regions, and no province or area of their own.
      const isOpen = view.provinces === null && view.area === null;
      return isOpen && (view.regions?.some((region) => gapPartOf(region) === id) ?? true);
    }
    const place = index.placeById.get(id);
    return place ? passes(place, provinceOfPlace(place)) : null;
  };
}

/** A figure is there from the end of its period; what is aimed at or expected was said already. */
function inTime({ period, qualifier }: Observation, view: ViewState): boolean {
  const end = parsePeriod(period)?.end;
  if (end === undefined) return false;
  if (view.rangeStart !== null && end < dayOf(view.rangeStart)) return false;
  return qualifier === 'target' || qualifier === 'forecast' || end <= dayOf(view.date);
}

/** A set that is made when it is first asked for: one table needs only its own. */
function onDemand(makeIds: () => readonly string[]): () => ReadonlySet<string> {
  let ids: ReadonlySet<string> | null = null;
  return () => {
    ids ??= new Set(makeIds());
    return ids;
  };
}

function passesOf(index: DatasetIndex, view: ViewState): Passes {
  const passes = placePasses(index, view);
  const isHere = (id: string) => passes(id) ?? true;
  const zones = onDemand(() => selectZones(index, view).map(({ zone }) => zone.id));
  const belts = onDemand(() =>
    selectBeltPlaces(index, view).flatMap((fact) => fact.belts.map((belt) => belt.id)),
  );
  const corridors = onDemand(() => selectCorridors(index, view).map(({ corridor }) => corridor.id));
  const aboutHere = ({ about }: Note) => {
    const places = about.map(passes).filter((passed) => passed !== null);
    return places.length === 0 || places.includes(true);
  };
  return {
    sources: () => true,
    places: (row) => isHere(row.id),
    regions: (row) => isHere(row.province),
    zones: (row) => zones().has(row.id),
    evaluations: (row) =>
      zones().has(row.zone) &&
      dayOf(`${row.year}-12-31`) <= dayOf(view.date) &&
      (view.tierYears === null || view.tierYears.includes(row.year)),
    categories: (row) => view.categories === null || view.categories.includes(row.id),
    belts: (row) => belts().has(row.id),
    corridors: (row) => corridors().has(row.id),
    indicators: () => true,
    observations: (row) => isHere(row.subject) && inTime(row, view),
    notes: aboutHere,
    cases: (row) => isHere(row.place),
  };
}

/**
 * The rows of a table that are there at the date of the view and pass its filters, whichever layers
 * are on. What has no place, such as a document, always passes.
 */
export function selectTable<Table extends TableName>(
  index: WholeIndex,
  view: ViewState,
  table: Table,
): Dataset[Table] {
  const rows: readonly unknown[] = index.dataset[table];
  const passes = passesOf(index, view)[table] as (row: unknown) => boolean;
  return rows.filter(passes) as unknown as Dataset[Table];
}

/** `selectTable` of every table. */
export function selectRows(index: WholeIndex, view: ViewState): Dataset {
  const passes = passesOf(index, view);
  const tables = (Object.keys(passes) as TableName[]).map((table) => {
    const rows: readonly unknown[] = index.dataset[table];
    return [table, rows.filter(passes[table] as (row: unknown) => boolean)] as const;
  });
  return Object.fromEntries(tables) as unknown as Dataset;
}
