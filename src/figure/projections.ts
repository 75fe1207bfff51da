import { type GeoProjection, geoConicEqualArea, geoMercator } from 'd3';
import type { MultiPoint } from 'geojson';
import type { Camera } from '../view/view-state.ts';
import type { FigureBox } from './figure-box.ts';
import { type InsetPlace, placeInset } from './inset-place.ts';

export type FigureProjectionKind = 'albers' | 'mercator';

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
export const WHOLE_EXTENT: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [...LAND_EXTENT.coordinates, [112, 3.2]],
};

/** Width to height of the country in Albers. */
const LAND_ASPECT = 1.22;

const TILE_PIXELS = 512;
/** Where the Albers scale and the Web Mercator zoom are made to agree. */
const REFERENCE_COSINE = Math.cos((36 * Math.PI) / 180);

/**
 * The whole globe, cut at 75° W, opposite the middle meridian: every line from China reaches its end in
 * Europe, Africa, Oceania or the Americas without crossing it.
 */
export function rawProjection(kind: FigureProjectionKind): GeoProjection {
  // Albers as Chinese national maps use it: standard parallels 25° and 47°, central meridian 105°.
  return kind === 'albers'
    ? geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).center([0, 36])
    : geoMercator().rotate([-105, 0]);
}

/** The window of a laptop: the shapes of the map are drawn for it once, then moved and scaled for any other. */
export const PLANE_BOX: FigureBox = {
  width: 1440,
  height: 792,
  padding: { top: 60, right: 40, bottom: 28, left: 324 },
};

const planes = new Map<FigureProjectionKind, GeoProjection>();

/** The projection in whose pixels shapes are drawn. */
export function planeProjection(kind: FigureProjectionKind): GeoProjection {
  const plane = planes.get(kind) ?? fitProjection(kind, PLANE_BOX).projection;
  planes.set(kind, plane);
  return plane;
}

/** Where the plane of shapes lies in a fitted projection of its kind: fitted = k × plane + (x, y). */
export function placePlane(
  kind: FigureProjectionKind,
  { projection }: Pick<FittedProjection, 'projection'>,
): FigureTransform {
  const plane = planeProjection(kind);
  const k = projection.scale() / plane.scale();
  const [planeX, planeY] = plane.translate();
  const [x, y] = projection.translate();
  return { k, x: x - k * planeX, y: y - k * planeY };
}

/** What the inset in the lower right corner might cover: Taiwan with 钓鱼岛 and 赤尾屿, and the coast beside it. */
const COASTS_NEAR_INSET: readonly [number, number][] = [
  [122.1, 25.1],
  [123.5, 25.75],
  [124.6, 25.93],
  [121.6, 24],
  [120.9, 21.8],
  [120, 22.9],
  [121.7, 29.3],
  [120.1, 26.3],
];

/** What the fit leaves free of land: the inset in the lower right corner, with room around it. */
export interface InsetRoom {
  readonly inset: Pick<InsetPlace, 'x' | 'y'>;
  readonly clearance: number;
  /** How far the land moves at a time until the room is free. */
  readonly step: number;
}

/** The room of the inset on screen, in pixels. */
function screenRoom(box: FigureBox): InsetRoom {
  return { inset: placeInset(box), clearance: 10, step: 8 };
}

function coversCoast(projection: GeoProjection, { inset, clearance }: InsetRoom): boolean {
  return COASTS_NEAR_INSET.some((coast) => {
    const at = projection(coast);
    return at !== null && at[0] > inset.x - clearance && at[1] > inset.y - clearance;
  });
}

/** Fits the country into the free room of the box; Albers leaves the corner of its inset clear of land. */
export function fitProjection(
  kind: FigureProjectionKind,
  box: FigureBox,
  room: InsetRoom = screenRoom(box),
): FittedProjection {
  const { top, right, bottom, left } = box.padding;
  const corner: [number, number] = [
    Math.max(left + 1, box.width - right),
    Math.max(top + 1, box.height - bottom),
  ];
  const extent = kind === 'albers' ? LAND_EXTENT : WHOLE_EXTENT;
  const fitCorner = () => rawProjection(kind).fitExtent([[left, top], [...corner]], extent);
  let projection = fitCorner();
  while (kind === 'albers' && coversCoast(projection, room) && corner[0] - left > 120) {
    // The land moves to the left or up, whichever costs it less of its size.
    const isWide = corner[0] - left > (corner[1] - top) * LAND_ASPECT;
    corner[isWide ? 0 : 1] -= room.step;
    projection = fitCorner();
  }
  const mercatorScale = projection.scale() * (kind === 'albers' ? REFERENCE_COSINE : 1);
  return {
    projection,
    fitZoom: Math.log2((mercatorScale * 2 * Math.PI) / TILE_PIXELS),
    centre: [(left + corner[0]) / 2, (top + corner[1]) / 2],
  };
}

/** A transform as SVG writes it. */
export function transformText({ k, x, y }: FigureTransform): string {
  return `translate(${x} ${y}) scale(${k})`;
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
