import { BATCHES, MODES, type Qualifier, REGION_IDS } from '../domain/dataset.ts';
import { dayOf, type IsoDate, parseIsoDate } from '../domain/period.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';

/** What a token of a story or a lesson stands for in the tables. */
export type TokenValue =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | {
      readonly kind: 'figure';
      readonly value: number;
      readonly unit: string;
      readonly qualifier: Qualifier;
    };

type Read = (index: DatasetIndex, parts: readonly string[]) => TokenValue | null;

const countOf = (value: number): TokenValue => ({ kind: 'count', value });
/** Nothing to count is no answer: the token names something that the tables do not have. */
const someOf = (value: number) => (value > 0 ? countOf(value) : null);

/** Whether rows of a place that may be a region or a province are meant; null for neither. */
function inPlace(index: DatasetIndex, where: string) {
  const isRegion = REGION_IDS.some((region) => region === where);
  if (!isRegion && !index.regionOfProvince.has(where)) return null;
  return (province: string | null) =>
    province !== null && (province === where || index.regionOfProvince.get(province) === where);
}

function zonesBy(index: DatasetIndex, date: string | undefined) {
  if (date === undefined || parseIsoDate(date) === null) return null;
  const day = dayOf(date);
  return index.dataset.zones.filter((zone) => dayOf(zone.approved_on) <= day);
}

const READS: Readonly<Record<string, Read>> = {
  zones: (index, [date, where]) => {
    const zones = zonesBy(index, date);
    const isThere = where === undefined ? () => true : inPlace(index, where);
    if (!zones || !isThere) return null;
    return countOf(zones.filter((zone) => isThere(zone.province)).length);
  },
  provinces: (index, [date]) => {
    const zones = zonesBy(index, date);
    return zones && countOf(new Set(zones.map((zone) => zone.province)).size);
  },
  batch: (index, [batch]) => {
    const event = index.batches.find((known) => String(known.batch) === batch);
    return event ? countOf(event.zones.length) : null;
  },
  approved: (index, [batch]) => {
    const known = BATCHES.find((one) => String(one) === batch);
    const zone = index.dataset.zones.find((row) => row.batch === known);
    return zone ? { kind: 'date', date: zone.approved_on } : null;
  },
  belts: (index, [where, category]) => {
    const { belts } = index.dataset;
    if (where === undefined) return countOf(belts.length);
    if (where === 'category') {
      return someOf(belts.filter((belt) => belt.category === category).length);
    }
    const isThere = inPlace(index, where);
    return isThere && countOf(belts.filter((belt) => isThere(belt.province)).length);
  },
  corridors: (index, [mode]) => {
    const { corridors } = index.dataset;
    if (mode === undefined) return countOf(corridors.length);
    if (!MODES.some((known) => known === mode)) return null;
    return countOf(corridors.filter((row) => row.mode === mode).length);
  },
  tier: (index, [year]) =>
    someOf(
      index.dataset.evaluations.filter((row) => String(row.year) === year && row.tier === 1).length,
    ),
  date: (_index, [date]) =>
    date !== undefined && parseIsoDate(date) !== null ? { kind: 'date', date } : null,
  figure: (index, [indicator = '', subject, period, source]) => {
    const rows = (index.observationsByIndicator.get(indicator) ?? []).filter(
      (row) =>
        row.subject === subject &&
        row.period === period &&
        (source === undefined || row.source === source),
    );
    const [row] = rows;
    const unit = index.indicatorById.get(indicator as never)?.unit;
    if (!row || rows.length > 1 || unit === undefined) return null;
    return { kind: 'figure', value: row.value, unit, qualifier: row.qualifier };
  },
};

/** What a token, written without its braces, stands for; null where its parts mean nothing. */
export function tokenValue(index: DatasetIndex, token: string): TokenValue | null {
  const [name = '', ...parts] = token.split(':');
  return Object.hasOwn(READS, name) ? (READS[name]?.(index, parts) ?? null) : null;
}

/** The number behind a token, a date as days since 1970-01-01; null where it means nothing. */
export function tokenNumber(index: DatasetIndex, token: string): number | null {
  const value = tokenValue(index, token);
  if (!value) return null;
  return value.kind === 'date' ? dayOf(value.date) : value.value;
}
