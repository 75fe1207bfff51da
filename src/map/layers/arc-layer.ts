import { PathLayer } from '@deck.gl/layers';
import type { ArcMark } from '../../marks/marks.ts';
import { BOTH_SIDES } from './parameters.ts';
import { type Rgba, toRgba } from './rgba.ts';
import { dashPath, measurePath, type PathVertex, resamplePath, unwrapPath } from './split-path.ts';

/** One line as deck.gl draws it: a whole arc, or one dash of it. */
export interface ArcPiece {
  readonly mark: ArcMark;
  readonly path: [number, number][];
  /** One colour for the piece, or one for each vertex where it fades. */
  readonly color: Rgba | Rgba[];
}

/** A fading line is whole up to here (share of its length), and this faint at its end. */
const FADE_FROM = 0.35;
const FADE_TO = 0.12;
const FADE_STEPS = 48;

/** Selected arcs last. Dash lengths hold at this zoom level; between levels they stretch. */
export function buildArcPieces(arcs: readonly ArcMark[], zoomLevel: number): ArcPiece[] {
  const plain = arcs.filter((mark) => !mark.isSelected);
  const selected = arcs.filter((mark) => mark.isSelected);
  return [
    ...plain.flatMap((mark) => splitArc(mark, zoomLevel)),
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
    getWidth: ({ mark }) => mark.widthPixels,
  });
}

function splitArc(mark: ArcMark, zoomLevel: number): ArcPiece[] {
  const measured = measurePath(unwrapPath(mark.path));
  const piece = (vertices: readonly PathVertex[]) => buildPiece(mark, vertices);
  if (mark.dash.length > 0) {
    const degrees = degreesPerPixel(zoomLevel);
    return dashPath(
      measured,
      mark.dash.map((pixels) => pixels * degrees),
    ).map(piece);
  }
  return [piece(mark.fadesOut ? resamplePath(measured, FADE_STEPS) : measured.vertices)];
}

function buildPiece(mark: ArcMark, vertices: readonly PathVertex[]): ArcPiece {
  const colorAt = (fade: number) => toRgba(mark.stroke, mark.opacity * fade);
  return {
    mark,
    path: vertices.map(({ position: [longitude, latitude] }) => [longitude, latitude]),
    color: mark.fadesOut ? vertices.map(({ share }) => colorAt(fadeAt(share))) : colorAt(1),
  };
}

function fadeAt(share: number): number {
  const faded = Math.max(0, (share - FADE_FROM) / (1 - FADE_FROM));
  return 1 - faded * (1 - FADE_TO);
}

/** On the ground, in Web Mercator at China's middle latitude. */
function degreesPerPixel(zoomLevel: number): number {
  return (360 / (512 * 2 ** zoomLevel)) * Math.cos((36 * Math.PI) / 180);
}
