import { type GeoProjection, geoConicEqualArea, geoMercator } from 'd3';
import type { MultiPoint } from 'geojson';
import type { Camera } from '../view/view-state.ts';

export type FigureProjectionKind = 'albers' | 'mercator';

/** Size and free room of a figure, in pixels. */
export interface FigureBox {
  readonly width: number;
  readonly height: number;
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** A projection fitted to the box, and the Web Mercator zoom that its scale corresponds to. */
export interface FittedProjection {
  readonly projection: GeoProjection;
  readonly fitZoom: number;
  readonly centre: readonly [x: number, y: number];
}

/** Pan and zoom on top of the fitted projection: screen = k × fitted + (x, y). */
export interface FigureTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

// The outermost points of the land (and of the dashes, for Mercator, which has no inset): fitting
// them fits the country, whichever topology is drawn.
const LAND_EXTENT: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [73.5, 39.4],
    [80, 45],
    [87.3, 49.2],
    [123.3, 53.6],
    [135.1, 48.4],
    [131, 42.5],
    [122.1, 25],
    [109.6, 17.6],
    [97.4, 27.7],
    [86, 27.8],
    [78.7, 31],
  ],
};
const WHOLE_EXTENT: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [...LAND_EXTENT.coordinates, [112, 3.2]],
};

const TILE_PIXELS = 512;
/** Where the Albers scale and the Web Mercator zoom are made to agree. */
const REFERENCE_COSINE = Math.cos((36 * Math.PI) / 180);

function rawProjection(kind: FigureProjectionKind): GeoProjection {
  // Albers as Chinese national maps use it: standard parallels 25° and 47°, central meridian 105°.
  return kind === 'albers'
    ? geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).center([0, 36])
    : geoMercator().rotate([-105, 0]);
}

/** Fits the country into the free room of the box. */
export function fitProjection(kind: FigureProjectionKind, box: FigureBox): FittedProjection {
  const { top, right, bottom, left } = box.padding;
  const corner: [number, number] = [
    Math.max(left + 1, box.width - right),
    Math.max(top + 1, box.height - bottom),
  ];
  const extent = kind === 'albers' ? LAND_EXTENT : WHOLE_EXTENT;
  const projection = rawProjection(kind)
    .fitExtent([[left, top], corner], extent)
    .clipAngle(80);
  const mercatorScale = projection.scale() * (kind === 'albers' ? REFERENCE_COSINE : 1);
  return {
    projection,
    fitZoom: Math.log2((mercatorScale * 2 * Math.PI) / TILE_PIXELS),
    centre: [(left + corner[0]) / 2, (top + corner[1]) / 2],
  };
}

/** The transform that shows a camera; none chosen is the fit itself. */
export function transformOf(camera: Camera | null, fitted: FittedProjection): FigureTransform {
  const point = camera ? fitted.projection([camera.longitude, camera.latitude]) : null;
  if (!camera || !point) return { k: 1, x: 0, y: 0 };
  const k = 2 ** (camera.zoom - fitted.fitZoom);
  return { k, x: fitted.centre[0] - point[0] * k, y: fitted.centre[1] - point[1] * k };
}

/** The camera that a transform shows; null when it is the fit itself, or looks off the globe. */
export function cameraOf(transform: FigureTransform, fitted: FittedProjection): Camera | null {
  const { k, x, y } = transform;
  if (Math.abs(k - 1) < 1e-6 && Math.hypot(x, y) < 0.5) return null;
  const at = fitted.projection.invert?.([(fitted.centre[0] - x) / k, (fitted.centre[1] - y) / k]);
  if (!at?.every(Number.isFinite)) return null;
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  return {
    longitude: round(at[0], 4),
    latitude: round(at[1], 4),
    zoom: round(fitted.fitZoom + Math.log2(k), 3),
  };
}
