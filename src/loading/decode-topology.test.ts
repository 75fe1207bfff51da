import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { decodeTopology } from './decode-topology.ts';

// Two squares that share the line from 1,0 to 1,1; the eastern one's outer border is the last line.
const SHARED = [
  [1, 0],
  [1, 1],
];
const WEST = [
  [1, 1],
  [0, 1],
  [0, 0],
  [1, 0],
];
const EAST = [
  [1, 0],
  [2, 0],
  [2, 1],
  [1, 1],
];
const CHINA = {
  type: 'Topology',
  arcs: [SHARED, WEST, EAST],
  objects: {
    provinces: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '110000', arcs: [[0, 1]] },
        { type: 'Polygon', id: 120000, arcs: [[2, ~0]] },
      ],
    },
    dashes: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0] }] },
  },
} as unknown as Topology;
const EMPTY = { type: 'Topology', arcs: [], objects: {} } as unknown as Topology;
const NONE = { type: 'GeometryCollection', geometries: [] };
const NO_LINES = { type: 'MultiLineString', coordinates: [] };

describe('the shapes of the map', () => {
  const map = decodeTopology(CHINA, null);

  it('are found by their codes, whether those are texts or numbers', () => {
    expect(map.provinces.get('110000')?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
          [1, 0],
        ],
      ],
    });
    expect(map.provinces.get('120000')?.id).toBe(120000);
    expect(map.provinces.get('130000')).toBeUndefined();
    expect([...map.provinces].map(([code, unit]) => [code, unit.geometry.type])).toEqual([
      ['110000', 'Polygon'],
      ['120000', 'Polygon'],
    ]);
  });

  it('share borders; the coast is what only one of them has', () => {
    expect(map.provinceBorders).toEqual({ type: 'MultiLineString', coordinates: [SHARED] });
    expect(map.coast.coordinates.flat()).toHaveLength(7);
    expect(map.coast.coordinates.flat()).toContainEqual([2, 1]);
    expect(map.dashes).toEqual({ type: 'MultiLineString', coordinates: [SHARED] });
  });

  it('are none where a file does not have them', () => {
    const empty = decodeTopology(EMPTY, null);
    for (const units of [empty.provinces, map.prefectures, map.counties]) {
      expect([...units]).toEqual([]);
      expect(units.get('110000')).toBeUndefined();
    }
    expect([empty.provinceBorders, empty.coast, map.prefectureBorders]).toEqual([
      NO_LINES,
      NO_LINES,
      NO_LINES,
    ]);
    expect([map.undefinedBorder, empty.dashes, map.world]).toEqual([NONE, NONE, null]);
  });

  it('of another kind than a list of shapes are none', () => {
    const odd = { ...CHINA, objects: { provinces: { type: 'Point', coordinates: [1, 2] } } };
    expect([...decodeTopology(odd as unknown as Topology, null).provinces]).toEqual([]);
  });

  it('have the borders of prefectures once those are there', () => {
    const { provinces } = CHINA.objects;
    const detailed = { ...CHINA, objects: { prefectures: provinces } } as unknown as Topology;
    expect(decodeTopology(detailed, null).prefectureBorders.coordinates).toEqual([SHARED]);
    expect([...decodeTopology(detailed, null).prefectures]).toHaveLength(2);
  });
});

describe('the land of the globe', () => {
  const landOf = (object: object) =>
    decodeTopology(EMPTY, { ...CHINA, objects: { land: object } } as unknown as Topology).world;

  it('is one shape, or all shapes of a list', () => {
    expect(landOf({ type: 'Polygon', arcs: [[0, 1]] })).toMatchObject({ type: 'Polygon' });
    expect(landOf(CHINA.objects.provinces as object)).toMatchObject({
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon' }, { type: 'Polygon' }],
    });
  });

  it('is none in a file without any', () => {
    expect(decodeTopology(EMPTY, EMPTY).world).toBeNull();
  });
});
