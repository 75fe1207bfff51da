import type { FigurePaths } from '../../figure/figure-paths.ts';
import { placeLabels } from '../../figure/place-labels.ts';
import type { FigureTransform } from '../../figure/projections.ts';
import type { ArcMark, Marks, PointMark } from '../../marks/marks.ts';
import { symbolPath } from '../../marks/symbol-path.ts';
import { fontsOf, MAP_BOX } from './frame-layout.ts';
import type { Pen } from './pen.ts';

const PREFECTURES_FROM_ZOOM = 4.5;

/** A map to paint: its paths in fitted pixels, and how the camera moves them. */
export interface PaintedMap {
  readonly paths: FigurePaths;
  readonly transform: FigureTransform;
  /** Size of symbols, 1 being their own. */
  readonly size: number;
  readonly zoom: number;
}

/** Outlines are parsed once: what stands in a path's text never changes. */
export type Outlines = (d: string) => Path2D;

export function keepOutlines(): Outlines {
  const known = new Map<string, Path2D>();
  return (d) => {
    const outline = known.get(d) ?? new Path2D(d);
    known.set(d, outline);
    return outline;
  };
}

function strokePath(
  pen: Pen,
  outline: Path2D,
  stroke: string,
  width: number,
  dash: readonly number[] = [],
): void {
  pen.strokeStyle = stroke;
  pen.lineWidth = width;
  pen.setLineDash([...dash]);
  pen.stroke(outline);
  pen.setLineDash([]);
}

function hatchOver(pen: Pen, outline: Path2D, colour: string, k: number): void {
  pen.save();
  pen.clip(outline);
  const [reach, step] = [1600 / k, (6 / k) * Math.SQRT2];
  const lines = new Path2D();
  for (let at = -reach; at < reach * 2; at += step) {
    lines.moveTo(at, -100);
    lines.lineTo(at - reach, reach - 100);
  }
  strokePath(pen, lines, colour, 1.2 / k);
  pen.restore();
}

/** Land, fills and borders. The pen stands in fitted pixels. */
export function paintLand(pen: Pen, map: PaintedMap, marks: Marks, outlines: Outlines): void {
  const { paths, transform, zoom } = map;
  const { base } = marks;
  const { k } = transform;
  const fill = (d: string, colour: string, opacity = 1) => {
    pen.globalAlpha = opacity;
    pen.fillStyle = colour;
    pen.fill(outlines(d));
    pen.globalAlpha = 1;
  };
  const world = paths.world();
  if (world) fill(world, base.world);
  for (const mark of marks.areas) {
    const d = paths.unit(mark.unit);
    if (!d) continue;
    if (mark.fill !== 'none') fill(d, mark.fill, mark.opacity);
    if (mark.hatch === 'no-data') hatchOver(pen, outlines(d), base.hatchLine, k);
  }
  pen.lineJoin = 'round';
  if (zoom >= PREFECTURES_FROM_ZOOM) {
    strokePath(pen, outlines(paths.prefectureBorders()), base.prefectureBorder, 0.4 / k);
  }
  strokePath(pen, outlines(paths.provinceBorders()), base.provinceBorder, 0.7 / k);
  strokePath(pen, outlines(paths.coast()), base.coast, 0.8 / k);
  strokePath(pen, outlines(paths.dashes()), base.dashes, 1.4 / k);
  const dashed = [3 / k, 2 / k];
  strokePath(pen, outlines(paths.undefinedBorder()), base.undefinedBorder, 1 / k, dashed);
  for (const unit of marks.highlights.units) {
    const d = paths.unit(unit);
    if (d) strokePath(pen, outlines(d), marks.highlights.stroke, 2 / k);
  }
}

function paintArc(pen: Pen, mark: ArcMark, { paths, transform }: PaintedMap): void {
  const d = paths.arc(mark);
  if (d === '') return;
  const { k } = transform;
  const [first, last] = [mark.path[0], mark.path.at(-1)];
  const [from, to] = [first && paths.point(first), last && paths.point(last)];
  pen.globalAlpha = mark.opacity;
  pen.lineCap = 'round';
  pen.strokeStyle = mark.stroke;
  if (mark.fadesOut && from && to) {
    const fade = pen.createLinearGradient(from[0], from[1], to[0], to[1]);
    fade.addColorStop(0.35, mark.stroke);
    fade.addColorStop(1, `color-mix(in srgb, ${mark.stroke} 12%, transparent)`);
    pen.strokeStyle = fade;
  }
  pen.lineWidth = mark.widthPixels / k;
  pen.setLineDash(mark.dash.map((length) => length / k));
  pen.stroke(new Path2D(d));
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

/** A symbol with its badge around a place that the pen stands at, in pixels of the frame. */
function paintSymbol(pen: Pen, mark: PointMark): void {
  const outline = new Path2D(symbolPath(mark.symbol, mark.radiusPixels));
  pen.globalAlpha = mark.opacity;
  if (mark.fill !== 'none') {
    pen.fillStyle = mark.fill;
    pen.fill(outline);
  }
  strokePath(pen, outline, mark.stroke, mark.strokeWidthPixels);
  pen.globalAlpha = 1;
  if (mark.badge === null) return;
  const isInside = mark.layer === 'destinations';
  pen.font = `600 ${isInside ? 10 : 9}px ${fontsOf(mark.badge)}`;
  pen.fillStyle = mark.stroke;
  pen.textAlign = isInside ? 'center' : 'left';
  if (isInside) pen.fillText(mark.badge, 0, 3.5);
  else pen.fillText(mark.badge, mark.radiusPixels + 1, -mark.radiusPixels + 3);
}

function screenOf({ transform }: PaintedMap, at: readonly [number, number]) {
  return [at[0] * transform.k + transform.x, at[1] * transform.k + transform.y] as const;
}

/** Points where the camera puts them, each at its own size. The pen stands in pixels of the map. */
export function paintPoints(pen: Pen, map: PaintedMap, points: readonly PointMark[]): void {
  for (const mark of points) {
    const at = map.paths.point(mark.position);
    if (!at) continue;
    const [x, y] = screenOf(map, at);
    pen.save();
    pen.translate(x, y);
    pen.scale(map.size, map.size);
    pen.translate(mark.offsetPixels[0], mark.offsetPixels[1]);
    paintSymbol(pen, mark);
    pen.restore();
  }
}

/** Corridors and the lines of an analysis. The pen stands in fitted pixels. */
export function paintArcs(pen: Pen, map: PaintedMap, arcs: readonly ArcMark[]): void {
  for (const mark of arcs) paintArc(pen, mark, map);
}

/** Goods on their way, which alone move from day to day. The pen stands in pixels of the map. */
export function paintGoods(pen: Pen, map: PaintedMap, goods: Marks['goods']): void {
  for (const mark of goods) {
    const at = map.paths.point(mark.position);
    if (!at) continue;
    const [x, y] = screenOf(map, at);
    pen.fillStyle = mark.fill;
    pen.beginPath();
    pen.arc(x, y, mark.radiusPixels * map.size, 0, 2 * Math.PI);
    pen.fill();
  }
}

/** The names that fit. The pen stands in pixels of the map. */
export function paintLabels(pen: Pen, map: PaintedMap, marks: Marks): void {
  const { paths, transform, zoom } = map;
  const placed = placeLabels(marks.labels, marks.points, paths.point, transform, zoom, MAP_BOX);
  pen.lineJoin = 'round';
  pen.textBaseline = 'alphabetic';
  for (const { label, x, y, dx, dy, anchor } of placed) {
    const [left, top] = screenOf(map, [x, y]);
    pen.font = `400 ${label.sizePixels}px ${fontsOf(label.text)}`;
    pen.textAlign = anchor === 'middle' ? 'center' : anchor;
    pen.strokeStyle = label.halo;
    pen.lineWidth = 2.6;
    pen.strokeText(label.text, left + dx, top + dy);
    pen.fillStyle = label.fill;
    pen.fillText(label.text, left + dx, top + dy);
  }
}
