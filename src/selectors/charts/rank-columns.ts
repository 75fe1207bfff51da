import { group } from 'd3';
import type { Cited, Named } from '../../domain/dataset.ts';
import { dayOf, parsePeriod } from '../../domain/period.ts';
import type { Selection, ViewState } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import type { LinkKey } from '../linked-keys.ts';
import { selectZones } from '../select-frame.ts';
import { selectionOfPlace } from '../selection-of-place.ts';

/** One entry of a yearly list. */
export interface RankEntry {
  readonly id: string;
  readonly named: Named;
  /** Its place in the list, from 1. */
  readonly order: number;
  readonly cited: Cited;
  readonly key: LinkKey;
  readonly selection: Selection;
  /** The filters of the view let it through. */
  readonly isShown: boolean;
  /** What colours it on the map; null for a country. */
  readonly batch: number | null;
}

/** The lists of the years that the clock has reached, oldest first. */
export interface RankColumn {
  readonly year: number;
  readonly entries: readonly RankEntry[];
}

function byOrder(entries: readonly RankEntry[]): readonly RankEntry[] {
  return [...entries].sort((a, b) => a.order - b.order);
}

/** The top destinations of exports, as the document lists them. No filter of the view is about them. */
export function selectDestinationColumns(
  index: DatasetIndex,
  view: ViewState,
): readonly RankColumn[] {
  const clock = dayOf(view.date);
  const rows = index.observationsByIndicator.get('export-destination-rank') ?? [];
  const reached = rows.filter((row) => (parsePeriod(row.period)?.end ?? Infinity) <= clock);
  return [...group(reached, (row) => Number(row.period))]
    .sort(([a], [b]) => a - b)
    .map(([year, ranked]) => ({
      year,
      entries: byOrder(
        ranked.flatMap((row) => {
          const place = index.placeById.get(row.subject);
          if (!place) return [];
          const selection = selectionOfPlace(index, place);
          const key: LinkKey = `${place.kind === 'country' ? 'country' : 'province'}:${place.id}`;
          const entry = { id: place.id, named: place, order: row.value, cited: row, key };
          return [{ ...entry, selection, isShown: true, batch: null }];
        }),
      ),
    }));
}

/**
 * The zones of the evaluation's top tier by year, in the order of the document. All filters hold but
 * the one by year, whose years stay to be chosen from.
 */
export function selectTierColumns(index: DatasetIndex, view: ViewState): readonly RankColumn[] {
  const clock = dayOf(view.date);
  const shown = new Set(
    selectZones(index, { ...view, tierYears: null }).map(({ zone }) => zone.id),
  );
  const reached = index.dataset.evaluations.filter(
    (row) => row.tier === 1 && dayOf(`${row.year}-12-31`) <= clock,
  );
  return [...group(reached, (row) => row.year)]
    .sort(([a], [b]) => a - b)
    .map(([year, rows]) => ({
      year,
      entries: byOrder(
        rows.flatMap((row) => {
          const zone = index.zoneById.get(row.zone);
          if (!zone) return [];
          const key: LinkKey = `zone:${zone.id}`;
          const selection: Selection = { kind: 'zone', id: zone.id };
          const isShown = shown.has(zone.id) && (view.tierYears?.includes(year) ?? true);
          const entry = { id: zone.id, named: zone, order: row.order, cited: row, key };
          return [{ ...entry, selection, isShown, batch: zone.batch }];
        }),
      ),
    }));
}
