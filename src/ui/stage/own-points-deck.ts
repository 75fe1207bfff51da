import { rgb } from 'd3';
import { ownTableWordsOf } from '../../i18n/own-table.ts';
import type { Words } from '../../i18n/words.ts';
import type { OwnPointsData } from '../../map/layers/own-points-layer.ts';
import { layerColours, noValueColour } from '../../own-table/layer-colours.ts';
import type { OwnLayer, OwnPoints } from '../../own-table/own-layer.ts';
import type { RampName } from '../../own-table/own-settings.ts';
import { clockSpan, pointMask, pointSpans } from '../../own-table/visible-rows.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import type { ViewState } from '../../view/view-state.ts';

/** What passes the filters and the beginning of the range, in the order of days. */
interface Compacted {
  readonly key: string;
  readonly places: Uint32Array;
  readonly attributes: OwnPointsData['attributes'];
}

/** All of a view that decides which points there are and how they look, but for the clock's date. */
function keyOf({ rangeStart, regions, provinces, area, theme }: ViewState): string {
  return JSON.stringify([rangeStart, regions, provinces, area, theme]);
}

function shownPlaces(geometry: OwnPoints, index: DatasetIndex, view: ViewState): Uint32Array {
  const mask = pointMask(geometry, index, view);
  const { undated, from } = pointSpans(geometry, clockSpan(view));
  const places = new Uint32Array(geometry.count);
  let count = 0;
  for (let place = 0; place < geometry.count; place += 1) {
    if ((place < undated || place >= from) && (!mask || mask[place] === 1)) places[count++] = place;
  }
  return places.slice(0, count);
}

function compact(
  layer: OwnLayer,
  geometry: OwnPoints,
  ramp: RampName,
  index: DatasetIndex,
  view: ViewState,
): Compacted {
  const places = shownPlaces(geometry, index, view);
  const { theme } = view;
  const colours = layerColours(layer, ramp, theme).map((colour) => rgb(colour));
  const none = rgb(noValueColour(theme));
  const positions = new Float32Array(places.length * 2);
  const fills = new Uint8Array(places.length * 4);
  places.forEach((place, i) => {
    positions[i * 2] = geometry.positions[place * 2] as number;
    positions[i * 2 + 1] = geometry.positions[place * 2 + 1] as number;
    const { r, g, b } = colours[layer.paint.classes?.[place] ?? 0] ?? none;
    fills[i * 4] = r;
    fills[i * 4 + 1] = g;
    fills[i * 4 + 2] = b;
    fills[i * 4 + 3] = 235;
  });
  const attributes = {
    getPosition: { value: positions, size: 2 },
    getFillColor: { value: fills, size: 4, normalized: true },
  } as const;
  return { key: keyOf(view), places, attributes };
}

/** How many of rising places lie before one. */
function countBefore(places: Uint32Array, end: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A table's points for the WebGL map: made anew when filters or colours change; the clock moves the length alone. */
export function createDeckPoints(
  layer: OwnLayer,
  geometry: OwnPoints,
  ramp: RampName,
  tellRow: (row: number) => Promise<string>,
): (index: DatasetIndex, view: ViewState, words: Words) => OwnPointsData {
  let last: Compacted | null = null;
  return (index, view, words) => {
    if (last?.key !== keyOf(view)) last = compact(layer, geometry, ramp, index, view);
    const { places, attributes } = last;
    const own = ownTableWordsOf(words.language);
    return {
      kind: 'points',
      length: countBefore(places, pointSpans(geometry, clockSpan(view)).to),
      attributes,
      tell: (at, tell) => {
        const row = geometry.rows[places[at] ?? 0] ?? 0;
        tell(own.row(row + 1));
        void tellRow(row).then(tell);
      },
    };
  };
}
