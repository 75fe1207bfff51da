import { describe, expect, it } from 'vitest';
import { checkGeometry } from './check-geometry.ts';

const geometry = (type: string, coordinates: unknown) => ({ type, coordinates });
const RING = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 0],
];
const faultOf = (value: unknown) => {
  const checked = checkGeometry(value);
  return checked.fault === null ? null : `${checked.fault}: ${checked.detail}`;
};
const positionsOf = (value: unknown) => {
  const checked = checkGeometry(value);
  return checked.fault === null ? checked.positions.map((position) => position.join()) : null;
};

describe('a geometry of RFC 7946', () => {
  it('has the positions of its shape, those of a ring once', () => {
    const around = ['2,0', '2,2', '0,0'];
    expect(positionsOf(geometry('Point', [1, 2, 900]))).toEqual(['1,2']);
    expect(
      positionsOf(
        geometry('MultiPoint', [
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual(['1,2', '3,4']);
    expect(
      positionsOf(
        geometry('LineString', [
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual(['1,2', '3,4']);
    expect(positionsOf(geometry('MultiLineString', [RING, RING]))).toHaveLength(8);
    expect(positionsOf(geometry('Polygon', [RING]))).toEqual(around);
    expect(positionsOf(geometry('MultiPolygon', [[RING], [RING]]))).toEqual([...around, ...around]);
    const geometries = [geometry('Point', [1, 2]), geometry('Polygon', [RING])];
    expect(positionsOf({ type: 'GeometryCollection', geometries })).toEqual(['1,2', ...around]);
    expect([positionsOf(null), positionsOf(undefined)]).toEqual([[], []]);
  });

  it('is a point where it is nothing else', () => {
    const isPoint = (value: unknown) => {
      const checked = checkGeometry(value);
      return checked.fault === null && checked.isPoint;
    };
    expect(isPoint(geometry('Point', [1, 2]))).toBe(true);
    expect(isPoint(geometry('MultiPoint', [[1, 2]]))).toBe(false);
  });

  it.each<[unknown, string]>([
    [geometry('Circle', [1, 2]), 'unknown-type: "Circle"'],
    [geometry('Point', 'here'), 'bad-coordinates: "here"'],
    [geometry('Point', [1]), 'bad-coordinates: [1]'],
    [geometry('Point', ['1', 2]), 'bad-coordinates: ["1",2]'],
    [geometry('Point', [1, null]), 'bad-coordinates: [1,null]'],
    [geometry('Point', [181, 2]), 'out-of-range: [181,2]'],
    [geometry('Point', [2, -181]), 'out-of-range: [2,-181]'],
    [geometry('Point', [91, 91]), 'out-of-range: [91,91]'],
    [geometry('Point', [-100, -100]), 'out-of-range: [-100,-100]'],
    [geometry('LineString', [[1, 2]]), 'line-too-short: 1'],
    [geometry('Polygon', [RING.slice(1)]), 'ring-too-short: 3'],
    [geometry('Polygon', [[...RING, [1, 1]]]), 'ring-not-closed: [0,0] … [1,1]'],
    [geometry('Polygon', [[...RING, [0, 1]]]), 'ring-not-closed: [0,0] … [0,1]'],
    [geometry('Polygon', [[...RING, [1, 0]]]), 'ring-not-closed: [0,0] … [1,0]'],
    [geometry('MultiPolygon', [7]), 'bad-coordinates: 7'],
    [geometry('Point', 'x'.repeat(60)), `bad-coordinates: "${'x'.repeat(39)}…`],
    [geometry('Point', 'x'.repeat(38)), `bad-coordinates: "${'x'.repeat(38)}"`],
  ])('is refused: %j', (value, fault) => {
    expect(faultOf(value)).toBe(fault);
  });

  it('may have its coordinates exchanged, which whoever joins the rows will notice', () => {
    expect(faultOf(geometry('Point', [30, 120]))).toBeNull();
    expect(faultOf(geometry('Point', [-180, 90]))).toBeNull();
    expect(faultOf(geometry('Point', [90, 180]))).toBeNull();
  });

  it('has collections in one another twenty deep at most', () => {
    const nested = (depth: number): unknown =>
      depth === 0
        ? geometry('Point', [1, 2])
        : { type: 'GeometryCollection', geometries: [nested(depth - 1)] };
    expect(positionsOf(nested(20))).toEqual(['1,2']);
    expect(faultOf(nested(21))).not.toBeNull();
    expect(faultOf({ type: 'GeometryCollection', geometries: 7 })).toBe('bad-coordinates: 7');
  });
});
