import type {
  Batch,
  Belt,
  Case,
  Category,
  CategoryLabel,
  Corridor,
  Dataset,
  Defined,
  Facts,
  Indicator,
  IndicatorLabel,
  Note,
  Observation,
  Place,
  RegionId,
  Source,
  Texts,
  Zone,
} from '../domain/dataset.ts';
import { type Day, dayOf, parsePeriod } from '../domain/period.ts';
import { changeDays } from './settle-day.ts';

/** An approval batch: when it came and which zones it brought. */
export interface BatchEvent {
  readonly batch: Batch;
  readonly day: Day;
  readonly zones: readonly Zone[];
}

/** The facts with the look-ups that every selector needs; made once after loading. */
export interface DatasetIndex {
  readonly dataset: Facts;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly zoneById: ReadonlyMap<string, Zone>;
  readonly categoryById: ReadonlyMap<string, CategoryLabel>;
  readonly corridorById: ReadonlyMap<string, Corridor>;
  readonly indicatorById: ReadonlyMap<string, IndicatorLabel>;
  readonly sourceById: ReadonlyMap<string, Source>;
  /** Province adcode to its region; Hong Kong, Macao and Taiwan are absent. */
  readonly regionOfProvince: ReadonlyMap<string, RegionId>;
  readonly zonesByPlace: ReadonlyMap<string, readonly Zone[]>;
  readonly beltsByPlace: ReadonlyMap<string, readonly Belt[]>;
  readonly observationsBySubject: ReadonlyMap<string, readonly Observation[]>;
  readonly observationsByIndicator: ReadonlyMap<string, readonly Observation[]>;
  readonly batches: readonly BatchEvent[];
  /** Days on which the picture can change, in order. */
  readonly changeDays: readonly Day[];
  /** First and last day of the clock. */
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** The index once the texts are there: what tells a thing in full asks for this one. */
export interface WholeIndex extends DatasetIndex {
  readonly dataset: Dataset;
  readonly categoryById: ReadonlyMap<string, Category>;
  readonly indicatorById: ReadonlyMap<string, Indicator>;
  readonly notesByAbout: ReadonlyMap<string, readonly Note[]>;
  readonly casesByPlace: ReadonlyMap<string, readonly Case[]>;
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function groupBy<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

function batchEvents(zones: readonly Zone[]): BatchEvent[] {
  const events = [...groupBy(zones, (zone) => [String(zone.batch)]).values()].map((group) => {
    const first = group[0] as Zone;
    return { batch: first.batch, day: dayOf(first.approved_on), zones: group };
  });
  return events.sort((a, b) => a.day - b.day);
}

/** The newest day that anything was measured, leaving out what is only aimed at or expected. */
function lastMeasuredDay(observations: readonly Observation[]): Day {
  const days = observations
    .filter((row) => row.qualifier !== 'target' && row.qualifier !== 'forecast')
    .map((row) => parsePeriod(row.period)?.end ?? 0);
  return Math.max(...days);
}

/** Builds every look-up of what the atlas opens with. */
export function indexFacts(dataset: Facts, firstDay: Day): DatasetIndex {
  return {
    dataset,
    placeById: byId(dataset.places),
    zoneById: byId(dataset.zones),
    categoryById: byId(dataset.categories),
    corridorById: byId(dataset.corridors),
    indicatorById: byId(dataset.indicators),
    sourceById: byId(dataset.sources),
    regionOfProvince: new Map(
      dataset.regions.flatMap((row) => (row.region ? [[row.province, row.region] as const] : [])),
    ),
    zonesByPlace: groupBy(dataset.zones, (zone) => [zone.place]),
    beltsByPlace: groupBy(dataset.belts, (belt) => [belt.place]),
    observationsBySubject: groupBy(dataset.observations, (row) => [row.subject]),
    observationsByIndicator: groupBy(dataset.observations, (row) => [row.indicator]),
    batches: batchEvents(dataset.zones),
    changeDays: changeDays(dataset),
    firstDay,
    lastDay: lastMeasuredDay(dataset.observations),
  };
}

/** What has been labelled with its definition; one that nothing defines is left without. */
function define<Label extends { readonly id: string }>(
  labels: readonly Label[],
  definitions: readonly (Defined & { readonly id: string })[],
): (Label & Defined)[] {
  const known = byId(definitions);
  return labels.map((label) => {
    const { definition_zh = '', definition_en = '' } = known.get(label.id) ?? {};
    return { ...label, definition_zh, definition_en };
  });
}

/** The index with the texts that came later. */
export function addTexts(index: DatasetIndex, texts: Texts): WholeIndex {
  const categories = define(index.dataset.categories, texts.categories);
  const indicators = define(index.dataset.indicators, texts.indicators);
  return {
    ...index,
    dataset: { ...index.dataset, categories, indicators, notes: texts.notes, cases: texts.cases },
    categoryById: byId(categories),
    indicatorById: byId(indicators),
    notesByAbout: groupBy(texts.notes, (note) => note.about),
    casesByPlace: groupBy(texts.cases, (row) => [row.place]),
  };
}

/** Builds every look-up of a whole dataset. */
export function indexDataset(dataset: Dataset, firstDay: Day): WholeIndex {
  return addTexts(indexFacts(dataset, firstDay), dataset);
}
