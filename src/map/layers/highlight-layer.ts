import { PathLayer } from '@deck.gl/layers';
import type { Highlights, Unit } from '../../marks/marks.ts';
import { BOTH_SIDES } from './parameters.ts';
import { type Rgba, toRgba } from './rgba.ts';
import { unwrapPath } from './split-path.ts';

/** One ring of a unit's shape: longitude and latitude, closed. */
export type Outline = readonly (readonly [number, number])[];

export interface LitLine {
  readonly path: [number, number][];
  readonly widthPixels: number;
  readonly color: Rgba;
}

/** The lines over corridors and around provinces that a person points at in another view. */
export function buildLitLines(
  { stroke, arcs, units, area }: Highlights,
  outlinesOf: (unit: Unit) => readonly Outline[],
): readonly LitLine[] {
  if (arcs.length === 0 && units.length === 0 && !area) return [];
  const color = toRgba(stroke, 1);
  const toLine = (path: Outline, widthPixels: number): LitLine => ({
    path: path.map(([longitude, latitude]) => [longitude, latitude]),
    widthPixels,
    color,
  });
  return [
    ...(area ? [toLine([...area, ...area.slice(0, 1)], 1.5)] : []),
    ...units.flatMap(outlinesOf).map((outline) => toLine(outline, 2)),
    ...arcs.map((mark) => toLine(unwrapPath(mark.path), mark.widthPixels)),
  ];
}

export function buildLitLinesLayer(lines: readonly LitLine[]): PathLayer<LitLine> {
  return new PathLayer<LitLine>({
    id: 'lit-lines',
    data: lines,
    widthUnits: 'pixels',
    billboard: true,
    parameters: BOTH_SIDES,
    getPath: ({ path }) => path,
    getColor: ({ color }) => color,
    getWidth: ({ widthPixels }) => widthPixels,
  });
}
