import { type GeoProjection, geoMercator } from 'd3';
import type { FigureBox } from './figure-box.ts';

/** From the coast of Guangdong and Hainan to Zengmu, with every dash. */
export const INSET_EXTENT = {
  type: 'MultiPoint' as const,
  coordinates: [
    [105.5, 24.6],
    [124.5, 24.6],
    [124.5, 2.6],
    [105.5, 2.6],
  ],
};

export function isInInset([longitude, latitude]: readonly [number, number]): boolean {
  return longitude > 105.5 && longitude < 124.5 && latitude > 2.6 && latitude < 24.6;
}

export interface InsetPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of the inset of a wide figure, in pixels. */
export const INSET_SIZE = { width: 118, height: 152 } as const;
const SMALL_SHARE = 0.66;
const MARGIN_INSIDE = 2;
const NARROW_PIXELS = 1100;
const MARGIN_PIXELS = 8;

/** The lower right corner; `fitProjection` keeps the land clear of it. A narrow figure gets a small inset. */
export function placeInset(box: FigureBox): InsetPlace {
  const share = box.width < NARROW_PIXELS ? SMALL_SHARE : 1;
  const [width, height] = [INSET_SIZE.width * share, INSET_SIZE.height * share];
  return {
    width,
    height,
    x: box.width - width - MARGIN_PIXELS,
    y: box.height - height - MARGIN_PIXELS,
  };
}

/** The projection of an inset, in pixels from its own corner. */
export function insetProjection({
  width,
  height,
}: Pick<InsetPlace, 'width' | 'height'>): GeoProjection {
  const margin = (MARGIN_INSIDE * width) / INSET_SIZE.width;
  return geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    INSET_EXTENT,
  );
}
