import * as fc from 'fast-check';
import { buildCorridors } from '../src/own-table/build-corridors.ts';
import type { OwnCorridors } from '../src/own-table/own-layer.ts';
import { NOTHING } from '../src/own-table/row-join.ts';

/** Longitude and latitude of the origin and of the destination, degrees. */
export type Ends = readonly [x: number, y: number, toX: number, toY: number];

const NOWHERE = { ids: [], locate: () => 255 };

/** Corridors as the table's worker builds them from rows that all joined; undated without days. */
export function corridorsOf(
  ends: readonly Ends[],
  days: readonly number[] | null = null,
): OwnCorridors {
  const column = (at: 0 | 1 | 2 | 3) => Float64Array.from(ends, (end) => end[at]);
  const join = {
    ...NOTHING,
    kind: 'corridors' as const,
    joinedCount: ends.length,
    longitudes: column(0),
    latitudes: column(1),
    toLongitudes: column(2),
    toLatitudes: column(3),
  };
  return buildCorridors(join, days && Int32Array.from(days), NOWHERE);
}

const degrees = (most: number) =>
  fc.integer({ min: -most * 10, max: most * 10 }).map((n) => n / 10);
const place = fc.oneof(
  fc.tuple(degrees(180), degrees(90)),
  // Many at few places, as in tables of hubs.
  fc.constantFrom([120.1, 30.2] as const, [120.2, 30.2] as const, [-74, 40.7] as const),
);

/** Corridors anywhere on the globe, some with the same ends. */
export const anyEnds: fc.Arbitrary<readonly Ends[]> = fc.array(
  fc.tuple(place, place).map(([[x, y], [toX, toY]]): Ends => [x, y, toX, toY]),
  { minLength: 1, maxLength: 60 },
);
