import { group } from 'd3';
import { BATCHES, type Batch, type Province, type Zone } from '../../domain/dataset.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import { selectZones } from '../select-frame.ts';

export interface RankedProvince {
  readonly province: Province;
  readonly count: number;
  /** Provinces with as many zones share a rank, and the next one counts on after them all. */
  readonly rank: number;
  /** The place in the list, from 0; provinces of one rank stand in the order of their codes. */
  readonly order: number;
  readonly batches: readonly { readonly batch: Batch; readonly zones: readonly Zone[] }[];
  /** The filter by province lets it through. */
  readonly isShown: boolean;
}

/**
 * Provinces by the number of their zones at the clock, in the order of their codes (a list that only
 * `order` sorts keeps its elements while the ranking moves). All filters hold but the one by province,
 * which only marks who passes: else a province could not be added to it.
 */
export function selectProvinceRanking(
  index: DatasetIndex,
  view: ViewState,
): readonly RankedProvince[] {
  const zones = selectZones(index, { ...view, provinces: null }).map((fact) => fact.zone);
  const byProvince = group(zones, (zone) => zone.province);
  const countOf = (province: Province) => byProvince.get(province.province)?.length ?? 0;
  const listed = index.dataset.regions.filter((province) => countOf(province) > 0);
  const ranked = [...listed].sort((a, b) => countOf(b) - countOf(a));
  return listed.map((province) => {
    const own = byProvince.get(province.province) ?? [];
    return {
      province,
      count: own.length,
      rank: ranked.filter((other) => countOf(other) > own.length).length + 1,
      order: ranked.indexOf(province),
      batches: BATCHES.flatMap((batch) => {
        const part = own.filter((zone) => zone.batch === batch);
        return part.length > 0 ? [{ batch, zones: part }] : [];
      }),
      isShown: view.provinces === null || view.provinces.includes(province.province),
    };
  });
}
