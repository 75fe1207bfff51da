import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../tests/own-table-fixtures.ts';
import { TableProblem } from './problem.ts';
import { readJson } from './read-json.ts';

const point = (longitude: number, latitude: number) => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});
const featureOf = (geometry: unknown, properties: unknown = {}) => ({
  type: 'Feature',
  geometry,
  properties,
});
const collectionOf = (...features: readonly unknown[]) => ({
  type: 'FeatureCollection',
  features,
});

async function read(value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const shares: number[] = [];
  const table = await readJson(new Blob([text]), 'x.json', (share) => shares.push(share));
  const names = table.columns.map(({ name }) => name).join();
  return { ...table, names, rows: rowsOf(table), shares };
}
const problemOf = (value: unknown) =>
  read(value).then(
    () => null,
    (error: unknown) => error instanceof TableProblem && error.problem,
  );

describe('GeoJSON as a table', () => {
  it('has a row for each feature, its coordinates first, and a column for each property', async () => {
    const { names, rows, shares, columns, ...rest } = await read(
      collectionOf(
        { ...featureOf(point(120, 30), { name: '杭州', size: 3 }), id: 7 },
        featureOf(point(121, 29), { open: true, tags: ['a'], none: null }),
        featureOf(null, null),
      ),
    );
    expect(names).toBe('longitude,latitude,id,name,size,open,tags,none');
    expect(rows).toEqual([
      ['120', '30', '7', '杭州', '3', '', '', ''],
      ['121', '29', '', '', '', 'true', '["a"]', ''],
      ['', '', '', '', '', '', '', ''],
    ]);
    expect(rest).toMatchObject({
      name: 'x.json',
      format: 'geojson',
      rowCount: 3,
      firstRowNumber: 1,
      encoding: null,
      sheets: [],
      sheet: null,
      remarks: [],
    });
    expect(shares).toEqual([0.4, 0.4]);
    for (const { codes } of columns) expect(codes).toHaveLength(3);
  });

  it('may be one feature, or one shape', async () => {
    expect((await read(featureOf(point(1, 2), { a: 3 }))).rows).toEqual([['1', '2', '3']]);
    expect((await read(point(1, 2))).rows).toEqual([['1', '2']]);
    const two = { type: 'GeometryCollection', geometries: [point(1, 2), point(3, 6)] };
    expect((await read(two)).rows).toEqual([['2', '4']]);
  });

  it('stands for a shape with the middle of its extent, and says of how many', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [1, 5],
        [9, 2],
        [4, 4],
      ],
    };
    const spot = { type: 'MultiPoint', coordinates: [[7, 8]] };
    const { rows, remarks } = await read(
      collectionOf(featureOf(line), featureOf(spot), featureOf(point(1, 1)), featureOf(null)),
    );
    expect(rows).toEqual([
      ['5', '3.5'],
      ['7', '8'],
      ['1', '1'],
      ['', ''],
    ]);
    expect(remarks).toEqual([{ kind: 'shapes-as-points', count: 2 }]);
  });

  it('keeps its own coordinates and id before properties of the same name', async () => {
    const properties = { longitude: 'west', id: 'other', a: 1 };
    const one = { ...featureOf(point(1, 2), properties), id: 'own' };
    const { names, rows } = await read(collectionOf(one, featureOf(point(3, 4))));
    expect(names).toBe('longitude,latitude,id,a');
    expect(rows).toEqual([
      ['1', '2', 'own', '1'],
      ['3', '4', '', ''],
    ]);
  });

  it('says how far it has come through a long list', async () => {
    const features = Array.from({ length: 30_000 }, () => featureOf(null));
    expect((await read(collectionOf(...features))).shares).toEqual([0.4, 0.4, 0.8]);
  });

  it('is WGS 84, by whichever name', async () => {
    const named = (name: unknown) => ({
      ...point(1, 2),
      crs: { type: 'name', properties: { name } },
    });
    for (const name of [
      'urn:ogc:def:crs:OGC:1.3:CRS84',
      'EPSG:4326',
      'urn:ogc:def:crs:EPSG::4326',
      'epsg:4326',
    ]) {
      expect(await problemOf(named(name)), name).toBeNull();
    }
    expect(await problemOf({ ...point(1, 2), crs: null })).toBeNull();
    expect(await problemOf(named('EPSG:43260'))).toEqual({ kind: 'crs', name: 'EPSG:43260' });
    expect(await problemOf({ ...point(1, 2), crs: 'EPSG:4326' })).toEqual({
      kind: 'crs',
      name: 'unknown',
    });
    expect(await problemOf({ ...point(1, 2), crs: {} })).toEqual({ kind: 'crs', name: 'unknown' });
    expect(await problemOf({ ...point(1, 2), crs: { properties: [] } })).toEqual({
      kind: 'crs',
      name: 'unknown',
    });
    expect(await problemOf(named('x'.repeat(200)))).toEqual({ kind: 'crs', name: 'x'.repeat(80) });
  });
});

describe('TopoJSON as a table', () => {
  const topology = (objects: object) => ({
    type: 'Topology',
    arcs: [
      [
        [0, 0],
        [4, 2],
      ],
    ],
    objects,
  });

  it('has the shapes of all its objects, alone or in collections', async () => {
    const { format, rows, names, remarks } = await read(
      topology({
        one: { type: 'Point', coordinates: [1, 2], properties: { name: 'a' } },
        all: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'LineString', arcs: [0], properties: { name: 'b' } },
            { type: 'Point', coordinates: [5, 6], id: 'c' },
          ],
        },
      }),
    );
    expect(format).toBe('topojson');
    expect(names).toBe('longitude,latitude,name,id');
    expect(rows).toEqual([
      ['1', '2', 'a', ''],
      ['2', '1', 'b', ''],
      ['5', '6', '', 'c'],
    ]);
    expect(remarks).toEqual([{ kind: 'shapes-as-points', count: 1 }]);
  });

  it('has no coordinates of another kind, whatever it says', async () => {
    const one = { type: 'Point', coordinates: [1, 2] };
    expect(await problemOf({ ...topology({ one }), crs: {} })).toBeNull();
  });

  it('is refused where its lines are missing', async () => {
    const line = { type: 'LineString', arcs: [9] };
    expect(await problemOf(topology({ line }))).toEqual({ kind: 'topology' });
    expect(await problemOf({ type: 'Topology' })).toEqual({ kind: 'topology' });
  });
});

describe('JSON that is no table', () => {
  it.each<[string, unknown, object]>([
    ['a list', [1], { kind: 'not-geojson', found: '[…]' }],
    ['a text', '"a"', { kind: 'not-geojson', found: 'string' }],
    ['nothing', 'null', { kind: 'not-geojson', found: 'object' }],
    ['another kind of file', { type: 'Map' }, { kind: 'not-geojson', found: 'Map' }],
    [
      'a list of another kind',
      { type: 'Map', features: [] },
      { kind: 'not-geojson', found: 'Map' },
    ],
    ['no kind at all', { coordinates: [1, 2] }, { kind: 'not-geojson', found: '' }],
    ['a long kind', { type: 'x'.repeat(99) }, { kind: 'not-geojson', found: 'x'.repeat(80) }],
    [
      'features that are no list',
      { type: 'FeatureCollection', features: 'a' },
      { kind: 'not-geojson', found: 'FeatureCollection' },
    ],
    ['no feature', collectionOf(), { kind: 'no-rows' }],
  ])('is %s', async (_, value, problem) => {
    expect(await problemOf(value)).toEqual(problem);
  });

  it('is cut off, and it is said where', async () => {
    const problem = await problemOf('{"type": "Feat');
    expect(problem).toMatchObject({ kind: 'bad-json' });
    expect(problem && problem.kind === 'bad-json' && problem.detail).toMatch(/JSON/);
    const long = await problemOf(`{${'x'.repeat(500)}`);
    expect(long && long.kind === 'bad-json' && long.detail.length).toBeLessThanOrEqual(160);
  });

  it('has a feature that is none, and it is said which', async () => {
    const good = featureOf(point(1, 2));
    const fault = (feature: number, detail: string) => ({
      kind: 'geometry',
      feature,
      fault: 'not-a-feature',
      detail,
    });
    expect(await problemOf(collectionOf(good, { type: 'Feature' }))).toEqual(fault(2, 'Feature'));
    expect(await problemOf(collectionOf(good, good, 'text'))).toEqual(fault(3, 'text'));
    expect(await problemOf(collectionOf(null))).toEqual(fault(1, ''));
    expect(await problemOf(collectionOf({ type: 'x'.repeat(99) }))).toEqual(
      fault(1, 'x'.repeat(40)),
    );
    const badShape = featureOf({ type: 'Point', coordinates: [1] });
    expect(await problemOf(collectionOf(good, badShape))).toMatchObject({
      kind: 'geometry',
      feature: 2,
      fault: 'bad-coordinates',
    });
  });

  it('has more features than a table rows', async () => {
    const listOf = (count: number) =>
      `{"type":"FeatureCollection","features":[${'0,'.repeat(count - 1)}0]}`;
    expect(await problemOf(listOf(2_000_001))).toEqual({ kind: 'too-many-rows', limit: 2_000_000 });
    expect(await problemOf(listOf(2_000_000))).toMatchObject({ kind: 'geometry', feature: 1 });
  });

  it('has more properties than a table columns', async () => {
    const properties = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, at]));
    expect((await read(featureOf(point(1, 2), properties(254)))).columns).toHaveLength(256);
    expect(await problemOf(featureOf(point(1, 2), properties(255)))).toEqual({
      kind: 'too-many-columns',
      count: 257,
      limit: 256,
    });
  });
});
