import { polygonContains } from 'd3';
import type { Place } from '../domain/dataset.ts';
import type { ViewState } from '../view/view-state.ts';
import type { DatasetIndex } from './index-dataset.ts';

export type PlaceFilter = (place: Place | undefined, province: string | null) => boolean;

/**
 * What the filters of the view by region, province and area let through. A place without a province
 * passes only where neither is asked for; the area is tried with the place's point. Its ring is taken
 * as drawn on a plate of longitude and latitude, so that it means the same in every projection.
 */
export function placeFilter(index: DatasetIndex, view: ViewState): PlaceFilter {
  const { regions, provinces } = view;
  const ring = view.area?.map(([longitude, latitude]): [number, number] => [longitude, latitude]);
  return (place, province) => {
    if (regions !== null) {
      const region = province === null ? undefined : index.regionOfProvince.get(province);
      if (region === undefined || !regions.includes(region)) return false;
    }
    if (provinces !== null && (province === null || !provinces.includes(province))) return false;
    if (!ring) return true;
    return place !== undefined && polygonContains(ring, [place.longitude, place.latitude]);
  };
}

/** The province of a place: its own code, its parent, or null abroad. */
export function provinceOfPlace(place: Place | undefined): string | null {
  if (!place) return null;
  return place.kind === 'province' ? place.id : place.parent;
}
