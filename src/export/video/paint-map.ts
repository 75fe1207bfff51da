import { interpolateZoom } from 'd3';
import { drawFigurePaths, type FigurePaths } from '../../figure/figure-paths.ts';
import { symbolScale } from '../../figure/figure-sheets.tsx';
import { insetProjection, isInInset, placeInset } from '../../figure/inset-place.ts';
import { scaleBarOf } from '../../figure/print/scale-bar.ts';
import {
  type FigureProjectionKind,
  type FigureTransform,
  type FittedProjection,
  fitProjection,
  transformOf,
} from '../../figure/projections.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import type { Marks } from '../../marks/marks.ts';
import type { Camera } from '../../view/view-state.ts';
import { MAP, MAP_BOX, ZOOM_SHIFT } from './frame-layout.ts';
import {
  keepOutlines,
  type Outlines,
  type PaintedMap,
  paintArcs,
  paintLabels,
  paintLand,
  paintPoints,
} from './paint-marks.ts';
import { type Pen, writeText } from './pen.ts';

/** One projection, fitted to the frame's map, with all its outlines. */
interface Ground {
  readonly kind: FigureProjectionKind;
  readonly fitted: FittedProjection;
  readonly paths: FigurePaths;
  readonly outlines: Outlines;
}

interface MapWords {
  readonly inset: string;
  readonly sayDistance: (km: number) => string;
  readonly sayWhereTrue: (latitudes: readonly number[]) => string;
}

export interface MapPainter {
  readonly place: (
    kind: FigureProjectionKind,
    sight: { readonly from: Camera | null; readonly to: Camera | null; readonly share: number },
  ) => PaintedMap & { readonly kind: FigureProjectionKind };
  readonly paint: (
    pen: Pen,
    map: PaintedMap & { readonly kind: FigureProjectionKind },
    marks: Marks,
    words: MapWords,
  ) => void;
}

function shifted(camera: Camera | null): Camera | null {
  return camera && { ...camera, zoom: camera.zoom + ZOOM_SHIFT };
}

/** The middle of the picture and how much of it is seen, as van Wijk's zoom takes them. */
function windowOf({ k, x, y }: FigureTransform): [number, number, number] {
  return [(MAP.width / 2 - x) / k, (MAP.height / 2 - y) / k, MAP.width / k];
}

function between(from: FigureTransform, to: FigureTransform, share: number): FigureTransform {
  if (share >= 1) return to;
  const [x, y, seen] = interpolateZoom(windowOf(from), windowOf(to))(share);
  const k = MAP.width / seen;
  return { k, x: MAP.width / 2 - x * k, y: MAP.height / 2 - y * k };
}

/** Paints the map of frames: whole, with inset and scale, as the figure on the screen has it. */
export function createMapPainter(geometry: MapGeometry): MapPainter {
  const grounds = new Map<FigureProjectionKind, Ground>();
  const groundOf = (kind: FigureProjectionKind): Ground => {
    const known = grounds.get(kind);
    if (known) return known;
    const fitted = fitProjection(kind, MAP_BOX);
    const paths = drawFigurePaths(geometry, fitted.projection);
    const ground = { kind, fitted, paths, outlines: keepOutlines() };
    grounds.set(kind, ground);
    return ground;
  };
  const inset = placeInset(MAP_BOX);
  const insetPaths = drawFigurePaths(
    geometry,
    insetProjection(inset).clipExtent([
      [0, 0],
      [inset.width, inset.height],
    ]),
  );
  const insetOutlines = keepOutlines();

  const paintInset = (pen: Pen, marks: Marks, label: string) => {
    pen.save();
    pen.translate(inset.x, inset.y);
    pen.beginPath();
    pen.rect(0, 0, inset.width, inset.height);
    pen.clip();
    pen.fillStyle = marks.base.sea;
    pen.fillRect(0, 0, inset.width, inset.height);
    const whole = { paths: insetPaths, transform: { k: 1, x: 0, y: 0 }, size: 0.6, zoom: 0 };
    paintLand(pen, whole, marks, insetOutlines);
    const seen = marks.points.filter(
      ({ position, symbol }) => symbol !== 'ring' && isInInset(position),
    );
    paintPoints(pen, whole, seen);
    pen.strokeStyle = marks.base.coast;
    pen.lineWidth = 2;
    pen.strokeRect(0, 0, inset.width, inset.height);
    const look = { size: 9, fill: marks.base.note, align: 'center' } as const;
    writeText(pen, label, inset.width / 2, inset.height - 6, look);
    pen.restore();
  };

  const paintScale = (
    pen: Pen,
    map: PaintedMap,
    kind: FigureProjectionKind,
    words: MapWords,
    ink: string,
  ) => {
    const { projection } = groundOf(kind).fitted;
    const [scale, [x, y]] = [projection.scale(), projection.translate()];
    const { k } = map.transform;
    projection.scale(scale * k).translate([x * k + map.transform.x, y * k + map.transform.y]);
    const frame = { x: 0, y: 0, width: MAP.width, height: MAP.height };
    const isWhole = k === 1 && map.transform.x === 0;
    const bar = scaleBarOf(kind, projection, frame, isWhole);
    projection.scale(scale).translate([x, y]);
    if (!bar) return;
    const [left, foot] = [14, MAP.height - 30];
    pen.strokeStyle = ink;
    pen.lineWidth = 1.4;
    pen.beginPath();
    pen.moveTo(left, foot - 5);
    pen.lineTo(left, foot);
    pen.lineTo(left + bar.lengthPoints, foot);
    pen.lineTo(left + bar.lengthPoints, foot - 5);
    pen.stroke();
    writeText(pen, words.sayDistance(bar.km), left, foot - 8, { size: 11, fill: ink });
    writeText(pen, words.sayWhereTrue(bar.trueAt), left, foot + 14, { size: 10, fill: ink });
  };

  return {
    place: (kind, { from, to, share }) => {
      const { fitted, paths } = groundOf(kind);
      const start = transformOf(shifted(from), fitted);
      const transform = between(start, transformOf(shifted(to), fitted), share);
      return {
        kind,
        paths,
        transform,
        size: symbolScale(fitted.fitZoom),
        zoom: fitted.fitZoom + Math.log2(transform.k),
      };
    },
    paint: (pen, map, marks, words) => {
      const { outlines } = groundOf(map.kind);
      const { k, x, y } = map.transform;
      pen.save();
      pen.beginPath();
      pen.rect(0, 0, MAP.width, MAP.height);
      pen.clip();
      pen.fillStyle = marks.base.sea;
      pen.fillRect(0, 0, MAP.width, MAP.height);
      pen.save();
      pen.translate(x, y);
      pen.scale(k, k);
      paintLand(pen, map, marks, outlines);
      paintArcs(pen, map, marks.arcs);
      paintArcs(pen, map, marks.highlights.arcs);
      pen.restore();
      paintPoints(pen, map, marks.points);
      paintPoints(pen, map, marks.highlights.points);
      paintLabels(pen, map, marks);
      paintScale(pen, map, map.kind, words, marks.base.note);
      if (map.kind === 'albers') paintInset(pen, marks, words.inset);
      pen.restore();
    },
  };
}
