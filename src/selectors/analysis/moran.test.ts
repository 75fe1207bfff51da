import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { moranOf, type NeighbourLists, spatialLag, testMoran } from './moran.ts';
import { queenNeighbours } from './province-neighbours.ts';

/** Moran's I as the double sum over a full matrix of weights (Cliff and Ord 1981). */
function moranByMatrix(values: readonly number[], weights: readonly (readonly number[])[]): number {
  const n = values.length;
  let total = 0;
  for (const value of values) total += value;
  let [cross, all, squares] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    squares += ((values[i] ?? 0) - total / n) ** 2;
    for (let j = 0; j < n; j += 1) {
      const weight = weights[i]?.[j] ?? 0;
      all += weight;
      cross += weight * ((values[i] ?? 0) - total / n) * ((values[j] ?? 0) - total / n);
    }
  }
  return (n / all) * (cross / squares);
}

function matrixOf(neighbours: NeighbourLists): number[][] {
  return neighbours.map((row) =>
    neighbours.map((_, other) => (row.includes(other) ? 1 / row.length : 0)),
  );
}

/** Cells of a board that share a side. */
function board(side: number): NeighbourLists {
  return Array.from({ length: side * side }, (_, cell) => {
    const [x, y] = [cell % side, Math.floor(cell / side)];
    return [
      x > 0 ? cell - 1 : -1,
      x < side - 1 ? cell + 1 : -1,
      y > 0 ? cell - side : -1,
      y < side - 1 ? cell + side : -1,
    ].filter((other) => other >= 0);
  });
}

const LINE: NeighbourLists = [[1], [0, 2], [1, 3], [2, 4], [3]];

describe('Moran’s I', () => {
  it('is −1 on a chessboard and 6/10 on a rising line, worked by hand', () => {
    const chess = Array.from({ length: 64 }, (_, cell) => (cell + Math.floor(cell / 8)) % 2);
    expect(moranOf(chess, board(8))).toBeCloseTo(-1, 12);
    // z = −2…2; the cross product is −2·−1 + −1·−1 + 0 + 1·1 + 2·1 = 6, over Σz² = 10, with S₀ = n.
    expect(moranOf([1, 2, 3, 4, 5], LINE)).toBeCloseTo(0.6, 12);
  });

  it('equals the double sum over a full matrix, islands included', () => {
    const withIsland: NeighbourLists = [...LINE, []];
    const values = [4, 1, 9, 2, 2, 7];
    expect(moranOf(values, withIsland)).toBeCloseTo(
      moranByMatrix(values, matrixOf(withIsland)),
      12,
    );
    const cells = Array.from({ length: 49 }, (_, cell) => (cell * 29 + 7) % 17);
    expect(moranOf(cells, board(7))).toBeCloseTo(moranByMatrix(cells, matrixOf(board(7))), 12);
  });

  it('is none where all values are the same, or nothing adjoins', () => {
    expect(moranOf([3, 3, 3], [[1], [0, 2], [1]])).toBeNull();
    expect(moranOf([1, 2, 3], [[], [], []])).toBeNull();
    expect(spatialLag([1, 2, 3], [[1, 2], [], [0]])).toEqual([2.5, null, 1]);
  });
});

describe('permutation test', () => {
  it('gives the p of all 120 orders of a line of five, within its own error', () => {
    // In this order I is 0.2, and as many orders lie as far below the expectation as above it.
    const values = [1, 2, 4, 3, 5];
    const orders = (rest: readonly number[]): number[][] =>
      rest.length === 0
        ? [[]]
        : rest.flatMap((head) =>
            orders(rest.filter((x) => x !== head)).map((tail) => [head, ...tail]),
          );
    const all = orders(values).map((order) => moranByMatrix(order, matrixOf(LINE)));
    const observed = moranByMatrix(values, matrixOf(LINE));
    const exact = all.filter((one) => one >= observed - 1e-9).length / all.length;
    const exactTwoSided =
      all.filter((one) => Math.abs(one + 0.25) >= observed + 0.25 - 1e-9).length / all.length;
    const test = testMoran(values, LINE, 9999);
    // Three standard errors of a share over 9,999 draws.
    expect(exactTwoSided).toBeGreaterThan(exact * 1.2);
    const error = 3 * Math.sqrt((exact * (1 - exact)) / 9999) + 1e-4;
    expect(Math.abs((test?.pOneSided ?? 1) - exact)).toBeLessThan(error);
    expect(Math.abs((test?.pTwoSided ?? 1) - exactTwoSided)).toBeLessThan(error);
    expect(test?.expectation).toBe(-0.25);
    // Over all orders the mean of I is its expectation.
    expect(test?.permutedMean).toBeCloseTo(-0.25, 1);
    const spread = Math.sqrt(all.reduce((sum, one) => sum + (one + 0.25) ** 2, 0) / all.length);
    expect(test?.z).toBeCloseTo((observed + 0.25) / spread, 1);
  });

  it('says the same each time, and another seed only a little else', () => {
    const values = Array.from({ length: 49 }, (_, cell) => (cell % 7) + Math.floor(cell / 7));
    expect(testMoran(values, board(7))).toEqual(testMoran(values, board(7)));
    expect(testMoran(values, board(7))?.pTwoSided).toBe(0.001);
    expect(testMoran(values, board(7))?.pOneSided).toBe(0.001);
    const z = (seed: number) => testMoran(values, board(7), 999, seed)?.z ?? 0;
    expect(z(0.5)).not.toBe(z(0.25));
    expect(Math.abs(z(0.5) - z(0.25))).toBeLessThan(1);
  });

  it('says nothing where every order is as good as another', () => {
    expect(testMoran([3, 3, 3], [[1], [0, 2], [1]])).toBeNull();
    // Each adjoins both others: I is −1/2 in every order.
    const all = testMoran(
      [1, 2, 3],
      [
        [1, 2],
        [0, 2],
        [0, 1],
      ],
    );
    expect([all?.moran, all?.z, all?.pTwoSided]).toEqual([-0.5, 0, 1]);
  });

  it('needs three units', () => {
    expect(testMoran([1, 2], [[1], [0]])).toBeNull();
  });
});

describe('queen contiguity', () => {
  it('joins squares that meet in a point alone, as a queen moves', () => {
    // Four squares around a point, and one apart.
    const ring = (...arcs: number[]) => ({ type: 'Polygon' as const, arcs: [arcs] });
    const square = (x: number, y: number) => [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ];
    const topology: Topology = {
      type: 'Topology',
      arcs: [square(0, 0), square(1, 1), square(5, 5)],
      objects: {
        provinces: {
          type: 'GeometryCollection',
          geometries: [
            { ...ring(0), id: 'a' },
            { ...ring(1), id: 'b' },
            { ...ring(2), id: 'c' },
          ],
        },
      },
    };
    const neighbours = queenNeighbours(topology);
    expect([...(neighbours.get('a') ?? [])]).toEqual(['b']);
    expect([...(neighbours.get('c') ?? [])]).toEqual([]);
  });

  it('follows a border backwards, and counts the steps of a packed file from the first point on', () => {
    // Steps from the lower left; b lies to the upper right of a and is drawn against its arc.
    const ring = (from: readonly number[]) => [from, [1, 0], [0, 1], [-1, 0], [0, -1]];
    const topology = {
      type: 'Topology',
      transform: { scale: [1, 1], translate: [0, 0] },
      arcs: [ring([0, 0]), ring([1, 1]), ring([3, 3])],
      objects: {
        provinces: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', arcs: [[0]], id: 'a' },
            { type: 'Polygon', arcs: [[~1]], id: 'b' },
            { type: 'MultiPolygon', arcs: [[[~2]]], id: 'c' },
            { type: null, id: 'without a shape' },
          ],
        },
      },
    } as unknown as Topology;
    const lists = [...queenNeighbours(topology)].map(([id, others]) => [id, ...others]);
    expect(lists).toEqual([['a', 'b'], ['b', 'a'], ['c'], ['without a shape']]);
  });

  it('knows none where a file has no provinces', () => {
    expect(queenNeighbours({ type: 'Topology', arcs: [], objects: {} }).size).toBe(0);
  });

  it('knows the neighbours of the provinces on the map', () => {
    const file = new URL('../../../public/geodata/provinces.topo.json', import.meta.url);
    const neighbours = queenNeighbours(JSON.parse(readFileSync(file, 'utf8')) as Topology);
    const of = (code: string) => [...(neighbours.get(code) ?? [])].sort();
    expect(of('110000')).toEqual(['120000', '130000']);
    // Shaanxi has the most: Shanxi, Inner Mongolia, Henan, Hubei, Chongqing, Sichuan, Gansu, Ningxia.
    expect(of('610000')).toEqual(
      ['140000', '150000', '410000', '420000', '500000', '510000', '620000', '640000'].sort(),
    );
    expect(of('460000')).toEqual([]);
    expect(of('710000')).toEqual([]);
    for (const [code, others] of neighbours) {
      for (const other of others) expect(neighbours.get(other)?.has(code)).toBe(true);
    }
  });
});
