import { describe, expect, it } from 'vitest';
import { checkTopology } from './topology-schema.ts';

/** Two squares side by side, a line and a far square with a hole: every kind of shape. */
const LINES = [
  [
    [0, 0],
    [0, 9],
  ],
  [
    [9, 0],
    [9, 9],
    [1, 1],
  ],
];
const shapes = (...geometries: readonly object[]) => ({ type: 'GeometryCollection', geometries });
const WHOLE = {
  type: 'Topology',
  arcs: LINES,
  objects: {
    provinces: shapes({ type: 'Polygon', id: '110000', arcs: [[0, ~1]] }),
    rest: shapes(
      { type: 'MultiPolygon', id: 12, arcs: [[[0], [~0, 1]]] },
      { type: 'LineString', arcs: [1] },
      { type: 'MultiLineString', arcs: [[0], [1]] },
    ),
  },
};
const pathOf = (value: unknown, needed = 'provinces') => {
  const checked = checkTopology(value, needed);
  return checked.ok ? null : checked.path;
};
const withShape = (geometry: object) => ({
  ...WHOLE,
  objects: { ...WHOLE.objects, rest: shapes(geometry) },
});

describe('a topology', () => {
  it('is taken as it is where all is there', () => {
    const checked = checkTopology(WHOLE, 'provinces');
    expect(checked.ok && checked.topology).toBe(WHOLE);
    expect(pathOf({ ...WHOLE, transform: { scale: [1, 1], translate: [0, 0] } })).toBeNull();
    expect(pathOf({ ...WHOLE, arcs: [], objects: { provinces: shapes() } })).toBeNull();
  });

  it.each<[string, unknown, string]>([
    ['no object', 7, ''],
    ['another kind of file', { ...WHOLE, type: 'FeatureCollection' }, 'type'],
    ['a point of words', { ...WHOLE, arcs: [[['a', 'b']]] }, 'arcs.0.0.0'],
    [
      'a scale of one number',
      { ...WHOLE, transform: { scale: [1], translate: [0, 0] } },
      'transform.scale',
    ],
    [
      'an object of another kind',
      { ...WHOLE, objects: { provinces: { type: 'Point' } } },
      'objects.provinces.type',
    ],
  ])('is refused for %s, and it is said where', (_, value, path) => {
    expect(pathOf(value)).toBe(path);
  });

  it('is refused without what it is there for', () => {
    expect(pathOf(WHOLE, 'counties')).toBe('counties');
    expect(pathOf(WHOLE, 'toString')).toBe('toString');
  });

  it('has lines of two points at least, each of two numbers', () => {
    expect(pathOf({ ...WHOLE, arcs: [...LINES, [[0, 0]]] })).toBe('arcs');
    expect(pathOf({ ...WHOLE, arcs: [...LINES, []] })).toBe('arcs');
    expect(pathOf({ ...WHOLE, arcs: [...LINES, [[0, 0], [1]]] })).toBe('arcs');
    expect(
      pathOf({
        ...WHOLE,
        arcs: [
          ...LINES,
          [
            [0, 0],
            [1, 1],
          ],
        ],
      }),
    ).toBeNull();
  });

  it.each<[string, object]>([
    ['one line too far', { type: 'LineString', arcs: [2] }],
    ['one line too far, run backwards', { type: 'LineString', arcs: [~2] }],
    ['half a line', { type: 'LineString', arcs: [0.5] }],
    ['a line by name', { type: 'LineString', arcs: ['0'] }],
    ['no line', { type: 'LineString', arcs: [] }],
    ['a ring without lines', { type: 'Polygon', arcs: [[0], []] }],
    ['rings that are none', { type: 'Polygon', arcs: [0] }],
    ['rings too deep', { type: 'Polygon', arcs: [[[0]]] }],
    ['polygons too flat', { type: 'MultiPolygon', arcs: [[0]] }],
    ['one wrong line of several', { type: 'MultiLineString', arcs: [[0], [1, 9]] }],
  ])('is refused where a shape has %s', (_, geometry) => {
    expect(pathOf(withShape(geometry))).toBe('rest');
  });

  it('is refused where there is no line at all', () => {
    const objects = { provinces: shapes({ type: 'LineString', arcs: [0] }) };
    expect(pathOf({ ...WHOLE, arcs: [], objects })).toBe('provinces');
  });

  it('may end with its last line, in either direction', () => {
    expect(pathOf(withShape({ type: 'LineString', arcs: [1, ~1, 0, ~0] }))).toBeNull();
  });
});
