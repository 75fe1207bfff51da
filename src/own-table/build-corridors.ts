import { NO_DAY } from './column-values.ts';
import type { ProvinceLocator } from './locate-province.ts';
import { NO_CLASS, type OwnCorridors } from './own-layer.ts';
import type { RowJoin } from './row-join.ts';
import { vectorOf } from './seen-circle.ts';

/** Of each coordinate: 360° / 2¹³ are 0.04°, about four kilometres. Four times as many are exact in a double. */
const BITS = 13;
const CELLS = 2 ** BITS;
/** What `splits` says of two whose ends lie in the same cells, and of two with the same ends. */
export const SAME_CELLS = BITS * 4;
export const SAME_ENDS = SAME_CELLS + 1;

/** Opposite 105° E: the globe is cut there, as the figure is, so that the Pacific lies in one piece. */
const CUT_LONGITUDE = -75;
const HALF = 2 ** 26;

/** A longitude without a jump between China and the Americas: −75° to 285°. */
export function pacificLongitude(longitude: number): number {
  return longitude < CUT_LONGITUDE ? longitude + 360 : longitude;
}

function cellOf(value: number, least: number, span: number): number {
  return Math.min(CELLS - 1, Math.max(0, Math.floor(((value - least) / span) * CELLS)));
}

/** The place of a corridor on a Z-curve through origins and destinations: a bit of each coordinate in turn. */
function curvePlace(fromX: number, fromY: number, toX: number, toY: number): number {
  const cells = [
    cellOf(pacificLongitude(fromX), CUT_LONGITUDE, 360),
    cellOf(pacificLongitude(toX), CUT_LONGITUDE, 360),
    cellOf(fromY, -90, 180),
    cellOf(toY, -90, 180),
  ] as const;
  let place = 0;
  for (let bit = BITS - 1; bit >= 0; bit -= 1) {
    for (const cell of cells) place = place * 2 + ((cell >> bit) & 1);
  }
  return place;
}

/** The first of the bits, from the highest, in which two places of the curve differ. */
function firstDifference(a: number, b: number): number {
  const [highA, highB] = [Math.floor(a / HALF), Math.floor(b / HALF)];
  if (highA !== highB) return Math.clz32(highA ^ highB) - 6;
  return 26 + Math.clz32((a - highA * HALF) ^ (b - highB * HALF)) - 6;
}

/**
 * Joined rows as corridors along the curve, so that those which begin and end near one another are
 * neighbours. `days` has one for each row.
 */
export function buildCorridors(
  join: RowJoin,
  days: Int32Array | null,
  locator: ProvinceLocator,
): OwnCorridors {
  const { longitudes, latitudes, toLongitudes, toLatitudes, joinedCount } = join;
  const ends = [longitudes, latitudes, toLongitudes, toLatitudes] as const;
  const curve = new Float64Array(longitudes.length);
  const rows = new Uint32Array(joinedCount);
  let count = 0;
  longitudes.forEach((longitude, row) => {
    if (Number.isNaN(longitude)) return;
    const [y, toX, toY] = [latitudes[row], toLongitudes[row], toLatitudes[row]];
    curve[row] = curvePlace(longitude, y as number, toX as number, toY as number);
    rows[count++] = row;
  });
  const endsDiffer = (a: number, b: number): number => {
    for (const end of ends) {
      const difference = (end[a] as number) - (end[b] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const dayOf = (row: number) => days?.[row] ?? NO_DAY;
  rows.sort(
    (a, b) =>
      (curve[a] as number) - (curve[b] as number) ||
      endsDiffer(a, b) ||
      dayOf(a) - dayOf(b) ||
      a - b,
  );
  const positions = new Float32Array(count * 2);
  const toPositions = new Float32Array(count * 2);
  const vectors = new Float32Array(count * 6);
  const provinces = new Uint8Array(count).fill(NO_CLASS);
  const toProvinces = new Uint8Array(count).fill(NO_CLASS);
  const splits = new Uint8Array(count);
  let distinct = 0;
  rows.forEach((row, i) => {
    const [x, y] = [longitudes[row] as number, latitudes[row] as number];
    const [toX, toY] = [toLongitudes[row] as number, toLatitudes[row] as number];
    positions.set([x, y], i * 2);
    toPositions.set([toX, toY], i * 2);
    vectors.set(vectorOf(x, y), i * 6);
    vectors.set(vectorOf(toX, toY), i * 6 + 3);
    provinces[i] = locator.locate(x, y);
    toProvinces[i] = locator.locate(toX, toY);
    const before = rows[i - 1];
    if (before !== undefined) {
      const isSameCells = curve[before] === curve[row];
      splits[i] = isSameCells
        ? endsDiffer(before, row) === 0
          ? SAME_ENDS
          : SAME_CELLS
        : firstDifference(curve[before] as number, curve[row] as number);
    }
    if (splits[i] !== SAME_ENDS) distinct += 1;
  });
  return {
    kind: 'corridors',
    count,
    positions,
    toPositions,
    vectors,
    splits,
    distinct,
    rows,
    days: days && Int32Array.from(rows, (row) => days[row] as number),
    provinces,
    toProvinces,
    provinceIds: locator.ids,
  };
}
