import type {
  Batch,
  Belt,
  Corridor,
  Dataset,
  Mode,
  Place,
  PlaceKind,
  Province,
  RegionId,
  Status,
  Zone,
} from '../src/domain/dataset.ts';
import type { IsoDate } from '../src/domain/period.ts';
import { indexDataset, type WholeIndex } from '../src/selectors/index-dataset.ts';

const CITED = { source: 'a-source', locator: 'a passage' };
const named = (id: string) => ({ name_zh: `${id}名`, name_en: `Name of ${id}` });

/** A table of few rows, for what the atlas's own dataset does not hold; tables left out are empty. */
export function madeUpIndex(tables: Partial<Dataset>): WholeIndex {
  const none: Dataset = {
    sources: [],
    places: [],
    regions: [],
    zones: [],
    evaluations: [],
    categories: [],
    belts: [],
    corridors: [],
    indicators: [],
    observations: [],
    notes: [],
    cases: [],
  };
  return indexDataset({ ...none, ...tables }, 0);
}

export function madeUpPlace(
  id: string,
  kind: PlaceKind,
  parent: string | null,
  [longitude, latitude]: readonly [number, number],
): Place {
  return { id, kind, parent, longitude, latitude, point_source: '', ...named(id) } as Place;
}

export function madeUpProvince(province: string, region: RegionId | null): Province {
  return { province, region, ...named(province) } as Province;
}

export function madeUpZone(
  id: string,
  place: string,
  province: string,
  batch: Batch,
  approved_on: IsoDate,
): Zone {
  return { id, place, province, batch, approved_on, ...named(id), ...CITED } as Zone;
}

export function madeUpBelt(
  id: string,
  place: string,
  province: string | null,
  category: string,
  status: Belt['status'] = 'existing',
): Belt {
  return {
    id,
    place,
    province,
    listed_province: province,
    listed_as: id,
    product_zh: `${id}品`,
    product_en: `Goods of ${id}`,
    category,
    stage: null,
    status,
    also: null,
    stage_locator: null,
    ...CITED,
  } as Belt;
}

export function madeUpCorridor(
  id: string,
  mode: Mode,
  stops: { readonly from: string; readonly via?: readonly string[]; readonly to: string | null },
  status: Status = 'operating',
): Corridor {
  return {
    id,
    mode,
    via: [],
    ...stops,
    precision: 'place',
    status,
    since: null,
    ...named(id),
    ...CITED,
  } as unknown as Corridor;
}
