import { type GeoProjection, geoMercator } from 'd3';
import type { Camera } from '../../view/view-state.ts';
import { INSET_EXTENT } from '../inset-place.ts';
import {
  type FigureProjectionKind,
  fitProjection,
  rawProjection,
  transformOf,
  WHOLE_EXTENT,
} from '../projections.ts';
import { containsPoint, type Rectangle } from './rectangle.ts';
import { REQUIRED_PLACES } from './required-places.ts';

export interface PrintMap {
  /** Longitude and latitude to points of the page, cut at the frame. */
  readonly projection: GeoProjection;
  /** The Web Mercator zoom that the map's scale corresponds to, a point for a pixel. */
  readonly zoom: number;
}

const PADDING_POINTS = 4;

/** Cuts a projection at a frame of the page. */
function cutAt(projection: GeoProjection, frame: Rectangle): GeoProjection {
  return projection.clipExtent([
    [frame.x, frame.y],
    [frame.x + frame.width, frame.y + frame.height],
  ]);
}

function moveBy(projection: GeoProjection, k: number, x: number, y: number): GeoProjection {
  const [tx, ty] = projection.translate();
  return projection.scale(projection.scale() * k).translate([tx * k + x, ty * k + y]);
}

/** The whole country, or what the camera shows, in a frame of the page; the inset's corner stays free of land. */
export function fitPrintMap(
  kind: FigureProjectionKind,
  camera: Camera | null,
  frame: Rectangle,
  inset: Rectangle | null,
): PrintMap {
  const { width, height } = frame;
  const box = {
    width,
    height,
    padding: {
      top: PADDING_POINTS,
      right: PADDING_POINTS,
      bottom: PADDING_POINTS,
      left: PADDING_POINTS,
    },
  };
  // The inset of a camera's figure shows where it is, and may stand on anything but the frame's middle.
  const corner =
    inset && camera === null
      ? { x: inset.x - frame.x, y: inset.y - frame.y }
      : { x: width, y: height };
  const fitted = fitProjection(kind, box, { inset: corner, clearance: 3, step: 1 });
  const { k, x, y } = transformOf(camera, fitted);
  const projection = moveBy(fitted.projection, k, x + frame.x, y + frame.y);
  return { projection: cutAt(projection, frame), zoom: fitted.fitZoom + Math.log2(k) };
}

/** The corners of the dashes, which lie farther out than land and islands do. */
const DASHES_EXTENT: readonly [number, number][] = [
  [107.8, 16.4],
  [108.2, 6],
  [112, 3],
  [119.5, 11],
  [119.5, 18],
  [123.5, 24.8],
];

/** Whether a frame holds the whole country with all that belongs to it, and nothing covers any of it. */
export function showsCountry(
  projection: GeoProjection,
  frame: Rectangle,
  covered: readonly Rectangle[],
): boolean {
  return [
    ...WHOLE_EXTENT.coordinates,
    ...DASHES_EXTENT,
    ...REQUIRED_PLACES.map(({ position }) => position),
  ].every(([longitude = 0, latitude = 0]) => {
    const at = projection([longitude, latitude]);
    return at && containsPoint(frame, at) && !covered.some((box) => containsPoint(box, at));
  });
}

export type PrintInsetKind = 'south-china-sea' | 'country';

/** The map of an inset, cut at its frame: the South China Sea, or the country with all of it. */
export function fitInsetMap(
  shows: PrintInsetKind,
  kind: FigureProjectionKind,
  frame: Rectangle,
): GeoProjection {
  const pad = 1.5;
  const extent: [[number, number], [number, number]] = [
    [frame.x + pad, frame.y + pad],
    [frame.x + frame.width - pad, frame.y + frame.height - pad],
  ];
  if (shows === 'south-china-sea') {
    return cutAt(geoMercator().fitExtent(extent, INSET_EXTENT), frame);
  }
  return cutAt(rawProjection(kind).fitExtent(extent, WHOLE_EXTENT), frame);
}
