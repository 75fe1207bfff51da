import { geoMercator } from 'd3';
import { MARGIN } from './picture.js';

/** Mercator, with the provinces as large as the window has room for. */
export function fitProjection(provinces, width, height) {
  const corners = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ];
  return geoMercator().fitExtent(corners, provinces);
}
