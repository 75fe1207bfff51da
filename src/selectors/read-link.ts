import { dayOf, type IsoDate } from '../domain/period.ts';
import { type DecodedLink, decodeView } from '../view/url-codec.ts';
import type { ViewState } from '../view/view-state.ts';
import type { DatasetIndex } from './index-dataset.ts';
import { knowsSelection } from './knows-selection.ts';

/**
 * Reads a link against the dataset: what it names must also be there. Otherwise the clock would stand
 * beyond its end, or the link would speak of a zone that nobody knows.
 */
export function readLink(index: DatasetIndex, search: string, fallback: ViewState): DecodedLink {
  const { view, ignored } = decodeView(search, fallback);
  const isOnClock = (date: IsoDate) =>
    dayOf(date) >= index.firstDay && dayOf(date) <= index.lastDay;
  const date = isOnClock(view.date) ? view.date : fallback.date;
  const isRangeGood =
    view.rangeStart === null || (isOnClock(view.rangeStart) && view.rangeStart <= date);
  const isSelectionKnown = view.selection === null || knowsSelection(index, view.selection);
  const isCompareGood = view.compare?.what !== 'date' || isOnClock(view.compare.date);
  const lost = (view.provinces ?? []).filter((id) => !index.placeById.has(id));
  const unknown = (view.categories ?? []).filter((id) => !index.categoryById.has(id));
  return {
    view: {
      ...view,
      categories: unknown.length === 0 ? view.categories : fallback.categories,
      provinces: lost.length === 0 ? view.provinces : fallback.provinces,
      compare: isCompareGood ? view.compare : null,
      date,
      rangeStart: isRangeGood ? view.rangeStart : null,
      selection: isSelectionKnown ? view.selection : null,
    },
    ignored: [
      ...ignored,
      ...(date === view.date ? [] : [`date=${view.date}`]),
      ...(isRangeGood ? [] : [`from=${view.rangeStart}`]),
      ...(unknown.length === 0 ? [] : [`categories=${unknown.join('.')}`]),
      ...(lost.length === 0 ? [] : [`provinces=${lost.join('.')}`]),
      ...(isCompareGood ? [] : ['compare']),
      ...(isSelectionKnown ? [] : [`select=${view.selection?.kind}:${view.selection?.id}`]),
    ],
  };
}
