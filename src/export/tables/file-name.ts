import type { IsoDate } from '../../domain/period.ts';
import { NO_FILTER, type ViewState } from '../../view/view-state.ts';

/** Filters beside the dates, which stand in the name themselves. */
const FILTERS = (Object.keys(NO_FILTER) as (keyof typeof NO_FILTER)[]).filter(
  (key) => key !== 'rangeStart',
);

function isFiltered(view: ViewState): boolean {
  return FILTERS.some((key) => view[key] !== NO_FILTER[key]);
}

/**
 * A name that says what and when: `cbec-atlas-zones-2024-12-31.csv`, with `-filtered` where more than
 * the date narrows it, and both dates of a range.
 */
export function selectionFileName(what: string, view: ViewState, extension: string): string {
  const from = view.rangeStart === null ? [] : [view.rangeStart, 'to'];
  const parts = ['cbec-atlas', what, ...from, view.date, ...(isFiltered(view) ? ['filtered'] : [])];
  return `${parts.join('-')}.${extension}`;
}

/** A name for the whole of something, with the day that the newest figure reaches. */
export function wholeFileName(what: string, dataTo: IsoDate, extension: string): string {
  return `cbec-atlas-${what}-all-to-${dataTo}.${extension}`;
}
