import type { Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { Position } from '../../domain/dataset.ts';
import { BOTH_SIDES } from './parameters.ts';
import { toRgba } from './rgba.ts';
import { unwrapPath } from './split-path.ts';

/** Lines of a person's table: their courses stay, their looks change with the clock. */
export interface OwnCorridorsData {
  readonly kind: 'corridors';
  /** In drawing order. The same array for the same lines: deck.gl then cuts nothing into triangles again. */
  readonly paths: readonly (readonly Position[])[];
  /** CSS colours and pixels by line; 0 pixels for one that is not there. */
  readonly colours: readonly string[];
  readonly widths: readonly number[];
  /** Tells what a line is, at once or in a while. */
  readonly tell: (line: number, tell: (title: string) => void) => void;
}

export const OWN_CORRIDORS = 'own-corridors';
const OPACITY = 0.8;
/** How far the dot at a destination reaches beyond its line. */
const DOT_PIXELS = 1.5;

/** Layers that step through time by their looks alone: the lines, and a dot at each destination. */
export function buildOwnCorridorsLayers({ paths, colours, widths }: OwnCorridorsData): Layer[] {
  const colourOf = (index: number) => toRgba(colours[index] ?? '', OPACITY);
  const widthOf = (index: number) => widths[index] ?? 0;
  return [
    new PathLayer<readonly Position[]>({
      id: OWN_CORRIDORS,
      data: paths,
      pickable: true,
      widthUnits: 'pixels',
      billboard: true,
      capRounded: true,
      jointRounded: true,
      parameters: BOTH_SIDES,
      getPath: (path) => unwrapPath(path).map(([x, y]): [number, number] => [x, y]),
      getColor: (_, { index }) => colourOf(index),
      getWidth: (_, { index }) => widthOf(index),
      updateTriggers: { getColor: colours, getWidth: widths },
    }),
    new ScatterplotLayer<readonly Position[]>({
      id: `${OWN_CORRIDORS}-ends`,
      data: paths,
      pickable: false,
      radiusUnits: 'pixels',
      billboard: true,
      parameters: BOTH_SIDES,
      getPosition: (path) => [...(unwrapPath(path).at(-1) ?? [0, 0])],
      getFillColor: (_, { index }) => colourOf(index),
      getRadius: (_, { index }) => (widthOf(index) > 0 ? widthOf(index) / 2 + DOT_PIXELS : 0),
      updateTriggers: { getFillColor: colours, getRadius: widths },
    }),
  ];
}
