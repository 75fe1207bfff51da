import type { Cited, Defined } from '../domain/dataset.ts';
import { BATCHES, REGION_IDS } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { ChartFilter, FilterRange } from '../selectors/charts/choose-filter.ts';
import { passageHeads } from '../selectors/charts/cite-rows.ts';
import type { Citation } from '../selectors/cite.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { ChartInput } from './drawn-chart.ts';

/** A document and the passages in it that a chart draws from, in a line. */
export function sayCitation(words: Words, citation: Citation): string {
  const separator = words.language === 'zh-CN' ? '、' : ', ';
  return `${words.messages.sources.short(citation.source.id)} ${passageHeads(citation).join(separator)}`;
}

/** The document and passage of one row, for a cell of a table. */
export function sayCited(words: Words, { source, locator }: Cited): string {
  return `${words.messages.sources.short(source)} ${locator}`;
}

/** What something means, in a sentence; empty where nothing says it. */
export function sayDefinition(words: Words, defined: Defined | undefined): string {
  return defined ? words.pick(defined.definition_zh, defined.definition_en) : '';
}

/** Text that is read aloud or set in a line: parts joined by the middle dot. */
export function joinParts(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** Sets a number aside its unit's column. */
export function numberColumns(labels: readonly string[]) {
  return labels.map((label) => ({ label, isNumber: true }));
}

export function textColumns(labels: readonly string[]) {
  return labels.map((label) => ({ label, isNumber: false }));
}

/** All that each filter can hold, in its order in the tables. */
export function filterRangeOf({ dataset }: DatasetIndex): FilterRange {
  const years = new Set(dataset.evaluations.map((row) => row.year));
  return {
    batches: BATCHES,
    regions: REGION_IDS,
    provinces: dataset.regions.map((row) => row.province),
    categories: dataset.categories.map((row) => row.id),
    tierYears: [...years].sort((a, b) => a - b),
  } satisfies Record<ChartFilter, readonly (string | number)[]>;
}

/** The filters of the view that can hold back zones, and belts. */
export const ZONE_FILTERS = [
  'batches',
  'newest',
  'regions',
  'provinces',
  'tierYears',
  'area',
  'range',
] as const;
export const BELT_FILTERS = ['categories', 'regions', 'provinces', 'area'] as const;

/** Names those of these filters that are set; null when none is. */
export function sayFilters(
  { view, words }: ChartInput,
  filters: typeof ZONE_FILTERS | typeof BELT_FILTERS,
): string | null {
  const { filtered, filter } = words.messages.layers;
  const isSet = {
    batches: view.batches !== null,
    newest: view.newestBatchOnly,
    categories: view.categories !== null,
    regions: view.regions !== null,
    provinces: view.provinces !== null,
    tierYears: view.tierYears !== null,
    area: view.area !== null,
    range: view.rangeStart !== null,
  };
  const active = filters.filter((name) => isSet[name]);
  if (active.length === 0) return null;
  return filtered(words.formatList(active.map((name) => filter[name])));
}

/** The span of dates that a chart is true of: up to the clock, or within the range of the view. */
export function sayPeriodOf({ view, words, chartWords }: ChartInput): (date: string) => string {
  const { formatDate } = words;
  const { rangeStart } = view;
  return (date) =>
    rangeStart === null
      ? chartWords.until(formatDate(date))
      : chartWords.between(formatDate(rangeStart), formatDate(date));
}
