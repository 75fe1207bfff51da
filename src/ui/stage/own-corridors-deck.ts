import type { Position } from '../../domain/dataset.ts';
import { ownTableWordsOf } from '../../i18n/own-table.ts';
import type { Words } from '../../i18n/words.ts';
import type { OwnCorridorsData } from '../../map/layers/own-corridors-layer.ts';
import { lineWidths, pathsOfLines } from '../../own-table/corridor-paths.ts';
import {
  countLines,
  type GatheredLines,
  gatherCorridors,
} from '../../own-table/gather-corridors.ts';
import { layerColours, noValueColour } from '../../own-table/layer-colours.ts';
import type { OwnCorridors, OwnLayer } from '../../own-table/own-layer.ts';
import type { RampName } from '../../own-table/own-settings.ts';
import { circleAround, type SeenCircle } from '../../own-table/seen-circle.ts';
import { clockSpan, corridorMask } from '../../own-table/visible-rows.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import type { ViewState } from '../../view/view-state.ts';
import { tellLine } from './tell-line.ts';

interface Drawn {
  readonly key: string;
  readonly gathered: GatheredLines;
  /** The lines in drawing order, the widest last. */
  readonly order: Uint32Array;
  readonly paths: OwnCorridorsData['paths'];
}

/** All of a view that decides which lines there are. */
function keyOf({ regions, provinces, area, camera }: ViewState): string {
  return JSON.stringify([regions, provinces, area, camera]);
}

const RADIANS = Math.PI / 180;

/** The part of the globe that a window shows of a camera in Web Mercator. */
function circleOf({ camera }: ViewState): SeenCircle | null {
  if (!camera) return null;
  const radians = (2 * Math.PI) / (512 * 2 ** camera.zoom);
  const middle = Math.asinh(Math.tan(camera.latitude * RADIANS));
  return circleAround((across, down) => [
    camera.longitude + ((across - 0.5) * innerWidth * radians) / RADIANS,
    Math.atan(Math.sinh(middle + (0.5 - down) * innerHeight * radians)) / RADIANS,
  ]);
}

function gather(geometry: OwnCorridors, index: DatasetIndex, view: ViewState): Drawn {
  const mask = corridorMask(geometry, index, view);
  const gathered = gatherCorridors(geometry, mask, circleOf(view));
  const { starts, positions } = pathsOfLines(gathered);
  const { sizes } = gathered;
  const order = Uint32Array.from(sizes.keys()).sort(
    (a, b) => (sizes[a] as number) - (sizes[b] as number),
  );
  const paths = Array.from(order, (line) => {
    const flat = positions.subarray((starts[line] ?? 0) * 2, (starts[line + 1] ?? 0) * 2);
    return Array.from(
      { length: flat.length / 2 },
      (_, step): Position => [flat[step * 2] as number, flat[step * 2 + 1] as number],
    );
  });
  return { key: keyOf(view), gathered, order, paths };
}

/** A table's corridors for the WebGL map: gathered anew when filters or the camera change, counted at each date. */
export function createDeckCorridors(
  layer: OwnLayer,
  geometry: OwnCorridors,
  ramp: RampName,
  readRow: (row: number) => Promise<string>,
): (index: DatasetIndex, view: ViewState, words: Words) => OwnCorridorsData {
  let last: Drawn | null = null;
  return (index, view, words) => {
    if (last?.key !== keyOf(view)) last = gather(geometry, index, view);
    const { gathered, order, paths } = last;
    const counts = countLines(geometry, gathered, layer.paint.classes, clockSpan(view));
    const colours = layerColours(layer, ramp, view.theme);
    const widthOf = lineWidths(gathered);
    const own = ownTableWordsOf(words.language);
    return {
      kind: 'corridors',
      paths,
      colours: Array.from(
        order,
        (line) => colours[counts.classes[line] as number] ?? noValueColour(view.theme),
      ),
      widths: Array.from(order, (line) => {
        const rows = counts.rows[line] as number;
        return rows === 0 ? 0 : widthOf(rows);
      }),
      tell: (at, tell) => {
        const line = order[at];
        if (line !== undefined) tellLine(geometry, gathered, counts, line, own, readRow, tell);
      },
    };
  };
}
