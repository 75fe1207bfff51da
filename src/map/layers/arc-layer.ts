import { PathLayer } from '@deck.gl/layers';
import type { ArcMark } from '../../marks/marks.ts';
import { BOTH_SIDES } from './parameters.ts';
import { type Rgba, toRgba } from './rgba.ts';
import {
  type DashPattern,
  dashPath,
  measurePath,
  type PathVertex,
  resamplePath,
  unwrapPath,
} from './split-path.ts';

/** One line as deck.gl draws it: a whole arc, or one dash of it. */
export interface ArcPiece {
  readonly mark: ArcMark;
  readonly path: [number, number][];
  /** One colour for the piece, or one for each vertex where it fades. */
  readonly color: Rgba | Rgba[];
  readonly widthPixels: number;
}

/** In pixels, with round caps that add half the line's width at either end. */
const DASHES = { dashed: [7, 6], dotted: [0.5, 5.5] } as const;
/** A fading line is whole up to here (share of its length) and gone at its end. */
const FADE_FROM = 0.45;
const FADE_STEPS = 48;
const CASING_PIXELS = 5;
const CASING_OPACITY = 0.25;

/** Selected arcs last and cased. Dash lengths hold at this zoom level; between levels they stretch. */
export function buildArcPieces(arcs: readonly ArcMark[], zoomLevel: number): ArcPiece[] {
  const plain = arcs.filter((mark) => !mark.isSelected);
  const selected = arcs.filter((mark) => mark.isSelected);
  return [
    ...plain.flatMap((mark) => splitArc(mark, zoomLevel)),
    ...selected.flatMap((mark) => casing(mark)),
    ...selected.flatMap((mark) => splitArc(mark, zoomLevel)),
  ];
}

export function buildArcLayer(pieces: readonly ArcPiece[]): PathLayer<ArcPiece> {
  return new PathLayer<ArcPiece>({
    id: 'arcs',
    data: pieces,
    pickable: true,
    widthUnits: 'pixels',
    // Keeps its width on the globe's slope, where a flat ribbon would thin out.
    billboard: true,
    parameters: BOTH_SIDES,
    capRounded: true,
    jointRounded: true,
    getPath: ({ path }) => path,
    getColor: ({ color }) => color,
    getWidth: ({ widthPixels }) => widthPixels,
  });
}

function splitArc(mark: ArcMark, zoomLevel: number): ArcPiece[] {
  const measured = measurePath(unwrapPath(mark.path));
  const piece = (vertices: readonly PathVertex[]) =>
    buildPiece(mark, vertices, mark.widthPixels, 1);
  if (mark.dash !== 'solid')
    return dashPath(measured, dashPattern(mark.dash, zoomLevel)).map(piece);
  return [piece(mark.fadesOut ? resamplePath(measured, FADE_STEPS) : measured.vertices)];
}

function casing(mark: ArcMark): ArcPiece {
  const measured = measurePath(unwrapPath(mark.path));
  const vertices = mark.fadesOut ? resamplePath(measured, FADE_STEPS) : measured.vertices;
  return buildPiece(mark, vertices, mark.widthPixels + CASING_PIXELS, CASING_OPACITY);
}

function buildPiece(
  mark: ArcMark,
  vertices: readonly PathVertex[],
  widthPixels: number,
  opacity: number,
): ArcPiece {
  const colorAt = (fade: number) => toRgba(mark.stroke, mark.opacity * opacity * fade);
  return {
    mark,
    path: vertices.map(({ position: [longitude, latitude] }) => [longitude, latitude]),
    color: mark.fadesOut ? vertices.map(({ share }) => colorAt(fadeAt(share))) : colorAt(1),
    widthPixels,
  };
}

function fadeAt(share: number): number {
  return Math.min(1, (1 - share) / (1 - FADE_FROM));
}

/** Degrees on the ground for lengths on the screen, in Web Mercator at China's middle latitude. */
function dashPattern(dash: keyof typeof DASHES, zoomLevel: number): DashPattern {
  const [on, off] = DASHES[dash];
  const degreesPerPixel = (360 / (512 * 2 ** zoomLevel)) * Math.cos((36 * Math.PI) / 180);
  return { onDegrees: on * degreesPerPixel, offDegrees: off * degreesPerPixel };
}
