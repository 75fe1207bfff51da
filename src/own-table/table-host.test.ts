import { describe, expect, it, vi } from 'vitest';
import { readProvinceTopology, readUnits } from '../../tests/own-table-fixtures.ts';
import { memoryKeeper, openHost, readFixture, readText } from '../../tests/table-host-fixtures.ts';
import { isoDateOf } from '../domain/period.ts';
import type { HostState } from './messages.ts';
import type { OwnPoints, OwnUnits } from './own-layer.ts';
import { type OwnSettings, withRole } from './own-settings.ts';
import { createTableHost } from './table-host.ts';
import { unitValue } from './unit-values.ts';

const geometryOf = (state: HostState) => {
  const geometry = state.layer?.geometry;
  if (!geometry || geometry === 'same') throw new Error('no geometry came');
  return geometry;
};
const restyled = (settings: OwnSettings, style: Partial<OwnSettings['style']>): OwnSettings => ({
  ...settings,
  style: { ...settings.style, ...style },
});

it('asks again for a list of places that did not arrive', async () => {
  let isThere = false;
  const files = {
    loadUnits: async () => (isThere ? readUnits() : null),
    loadProvinces: async () => readProvinceTopology(),
  };
  const host = createTableHost(files, memoryKeeper(), () => {});
  const first = await readText(host, '省份,额\n广东,64\n');
  expect(first.report.hasGazetteer).toBe(false);
  isThere = true;
  const second = await readText(host, '省份,额\n广东,64\n');
  expect(second.report).toMatchObject({ hasGazetteer: true, joinedCount: 1 });
});

it('says that provinces are missing, and lays points into them once they arrive', async () => {
  let isThere = false;
  const files = {
    loadUnits: async () => readUnits(),
    loadProvinces: async () => (isThere ? readProvinceTopology() : null),
  };
  const host = createTableHost(files, memoryKeeper(), () => {});
  const first = await readText(host, 'lng,lat\n120.15,30.27\n');
  expect(first.report.hasProvinces).toBe(false);
  expect((geometryOf(first) as OwnPoints).provinceIds).toEqual([]);
  isThere = true;
  const second = await host.change(first.settings);
  expect(second.report.hasProvinces).toBe(true);
  const points = geometryOf(second) as OwnPoints;
  expect(points.provinceIds[points.provinces[0] as number]).toBe('330000');
});

it('wants no provinces where names are joined', async () => {
  const files = { loadUnits: async () => readUnits(), loadProvinces: async () => null };
  const host = createTableHost(files, memoryKeeper(), () => {});
  expect((await readText(host, '省份,额\n广东,64\n')).report.hasProvinces).toBe(true);
});

describe('recognising columns', () => {
  it('knows names, their parents, dates, numbers and texts', async () => {
    const { state } = await readFixture('cities.csv');
    expect(state.settings.roles).toEqual(['place', 'parent', 'date', 'number', 'text']);
    expect(state.settings.level).toBe('prefecture');
    expect(state.settings.style).toMatchObject({ column: 3, aggregate: 'newest' });
    expect(state.report).toMatchObject({ kind: 'units', joinedCount: 3, unjoinedRows: 0 });
  });

  it.each<[string, string, readonly string[]]>([
    ['codes', 'adcode,name,gdp\n330100,杭州市,1\n440300,深圳市,2\n', ['place', 'text', 'number']],
    ['codes with 156', 'code,v\n156330100,1\n156440300,2\n', ['place', 'number']],
    ['two digits where the header says so', '行政区划代码,v\n33,1\n44,2\n', ['place', 'number']],
    ['two digits that are mere numbers', 'share,v\n33,1\n44,2\n', ['number', 'number']],
    [
      'coordinates by name',
      'id,lat,lng\na,30.27,120.15\nb,39.9,116.4\n',
      ['text', 'latitude', 'longitude'],
    ],
    ['coordinates by value', 'a,b\n30.27,120.15\n39.93,116.41\n', ['latitude', 'longitude']],
    ['a year', 'year,province,v\n2020,浙江,5\n2021,浙江,6\n', ['date', 'place', 'number']],
    ['English names', 'city,exports\nHangzhou City,5\nShenzhen,6\n', ['place', 'number']],
    ['quarters', '季度,省,v\n2024Q1,浙江,1\n2024Q2,广东,2\n', ['date', 'place', 'number']],
  ])('%s', async (_, text, roles) => {
    const { host } = openHost();
    expect((await readText(host, text)).settings.roles).toEqual(roles);
  });

  it('notices columns whose headers have the coordinates the wrong way round', async () => {
    const { state } = await readFixture('swapped-headers.csv');
    expect(state.settings.roles.slice(1)).toEqual(['latitude', 'longitude']);
    expect(state.remarks).toContainEqual({ kind: 'swapped-columns', longitude: 2, latitude: 1 });
    expect(state.report.joinedCount).toBe(3);
  });

  it('notices single rows with swapped coordinates, and turns them when asked', async () => {
    const { host, state } = await readFixture('swapped-rows.csv');
    expect(state.report).toMatchObject({ joinedCount: 3, unjoinedRows: 2 });
    expect(state.report.swapped).toEqual({ count: 1, firstRow: 1 });
    expect(host.listUnjoined(0, 10).map((group) => group.reason)).toEqual(['swapped', 'empty']);
    const turned = await host.change({ ...state.settings, turnsSwapped: true });
    expect(turned.report).toMatchObject({ joinedCount: 4, unjoinedRows: 1 });
  });
});

describe('joining rows', () => {
  it('lists what did not join with candidates, and applies a choice to all rows of that name', async () => {
    const { host, state } = await readFixture('unjoined.csv');
    expect(state.report).toMatchObject({ joinedCount: 1, unjoinedRows: 4, unjoinedGroups: 3 });
    const groups = host.listUnjoined(0, 10);
    const chaoyang = groups[0];
    expect(chaoyang).toMatchObject({ place: '朝阳区', reason: 'ambiguous', rowCount: 2 });
    expect(chaoyang?.suggestions.map((unit) => unit.id)).toContain('110105');
    const misspelt = groups.find((group) => group.place === '杭洲市');
    expect(misspelt?.suggestions[0]?.nameZh).toBe('杭州市');
    const choices = { 朝阳区: 'county/110105', 杭洲市: 'prefecture/330100', Ningpo: null };
    const chosen = await host.change({ ...state.settings, choices });
    expect(chosen.report).toMatchObject({ joinedCount: 4, unjoinedRows: 1, choiceCount: 3 });
    expect(host.listUnjoined(0, 10)[0]).toMatchObject({ place: 'Ningpo', reason: 'left-out' });
  });

  it('writes every row that did not join, and the joined table with its codes and without formulas', async () => {
    const { host } = await readFixture('unjoined.csv');
    const unjoined = await host.exportAs('unjoined').text();
    expect(unjoined.split('\r\n')).toContain('2,杭洲市,1');
    expect(unjoined.split('\r\n').filter(Boolean)).toHaveLength(5);
    const { host: other } = await readFixture('formulas.csv');
    const csv = await other.exportAs('csv').text();
    expect(csv).toContain("杭州市,-5,'=cmd|' /C calc'!A0,330100,prefecture,杭州市,Hangzhou,");
    const geojson = JSON.parse(await other.exportAs('geojson').text());
    expect(geojson.features).toHaveLength(3);
    expect(geojson.features[0].properties).toMatchObject({ value: '-5', atlas_adcode: '330100' });
  });

  it('says where a column holds NaN, Infinity or a formula', async () => {
    const { state } = await readFixture('not-finite.csv');
    expect(state.remarks).toContainEqual({ kind: 'not-finite', column: 1, count: 2, row: 2 });
    expect(state.statistics).toMatchObject({ count: 1, mean: 7 });
    const { state: formulas } = await readFixture('formulas.csv');
    expect(formulas.remarks).toContainEqual({ kind: 'formula', column: 2, count: 3, row: 2 });
  });
});

describe('the layer', () => {
  const PANEL = 'year,province,v\n2020,浙江,5\n2021,浙江,7\n2021,广东,9\n2019,浙江,3\n';

  it('gives a unit its newest value at a date, or the sum, the mean, the number of rows', async () => {
    const { host } = openHost();
    const state = await readText(host, PANEL);
    const units = geometryOf(state) as OwnUnits;
    const paint = state.layer?.paint ?? { classes: null, values: null };
    const zhejiang = units.units.findIndex((unit) => unit.id === '330000');
    expect(state.layer?.changeDays.map(isoDateOf)).toEqual([
      '2019-12-31',
      '2020-12-31',
      '2021-12-31',
    ]);
    const at = (
      day: number,
      aggregate: 'newest' | 'sum' | 'mean' | 'count',
      from: number | null = null,
    ) => unitValue(units, paint, aggregate, zhejiang, { from, to: day })?.value;
    const [, y2020 = 0, y2021 = 0] = state.layer?.changeDays ?? [];
    expect(at(y2020, 'newest')).toBe(5);
    expect(at(y2021 - 1, 'newest')).toBe(5);
    expect(at(y2021, 'newest')).toBe(7);
    expect(at(y2021, 'sum')).toBe(15);
    expect(at(y2021, 'mean')).toBe(5);
    expect(at(y2021, 'count')).toBe(3);
    expect(at(y2021, 'sum', y2021)).toBe(7);
    expect(at(0, 'newest')).toBeUndefined();
  });

  it('orders points by their days, undated ones first, and knows their provinces', async () => {
    const { host } = openHost();
    const text =
      'lng,lat,date,kind\n120.15,30.27,2024-02,b\n113.26,23.13,2023-01,a\n116.4,39.9,,a\n150,10,2023-05,a\n';
    const state = await readText(host, text);
    const points = geometryOf(state) as OwnPoints;
    expect([...points.rows]).toEqual([2, 1, 3, 0]);
    const provinces = [...points.provinces].map((place) => points.provinceIds[place] ?? null);
    expect(provinces).toEqual(['110000', '440000', null, '330000']);
    expect(state.layer?.paint.scale).toMatchObject({
      kind: 'categories',
      categories: [
        { text: 'a', count: 3 },
        { text: 'b', count: 1 },
      ],
      others: null,
    });
    expect([...(state.layer?.paint.classes ?? [])]).toEqual([0, 0, 0, 1]);
  });

  it('sends the geometry once, and only colours anew when the style changes', async () => {
    const { host } = openHost();
    const state = await readText(host, PANEL);
    const styled = await host.change(restyled(state.settings, { scale: 'equal', classes: 3 }));
    expect(styled.layer?.geometry).toBe('same');
    expect(styled.layer?.paint.scale).toMatchObject({ breaks: [5, 7], least: 3, most: 9 });
    const other = await host.change(withRole(styled.settings, 0, 'none'));
    expect(other.layer?.geometry).not.toBe('same');
  });

  it('gives the twelve commonest of a hundred thousand categories a class each, and the rest one', async () => {
    const { host } = openHost();
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `120,30,${i < 300 ? `top ${i % 12}` : `c${i}`}`,
    );
    const state = await readText(host, `lng,lat,kind\n${rows.join('\n')}\n`);
    const styled = await host.change(restyled(state.settings, { column: 2 }));
    const scale = styled.layer?.paint.scale;
    expect(scale?.kind === 'categories' && scale.categories.map(({ count }) => count)).toEqual(
      Array.from({ length: 12 }, () => 25),
    );
    expect(scale).toMatchObject({ others: { distinct: 99_700, count: 99_700 } });
    expect(styled.remarks).toContainEqual({ kind: 'many-categories', column: 2, count: 99_712 });
  });
});

describe('keeping a table', () => {
  it('brings a kept table back with its settings, and forgets it when told', async () => {
    const keeper = memoryKeeper();
    const first = openHost(keeper);
    const state = await readText(first.host, 'city,v\n杭州,1\n宁波,2\n');
    await first.host.change(restyled(state.settings, { ramp: 'violet' }));
    await vi.waitFor(() => expect(first.onKept).toHaveBeenCalledTimes(2));
    const second = openHost(keeper);
    const restored = await second.host.restore();
    expect(restored?.settings.style.ramp).toBe('violet');
    expect(restored?.report.joinedCount).toBe(2);
    await second.host.forget();
    expect(await openHost(keeper).host.restore()).toBeNull();
  });

  it.each<[string, unknown]>([
    ['of another form', { name: 'a', columns: 'b' }],
    ['that is a text', 'table'],
    ['with columns that have no cells', { rowCount: 2, columns: [{ name: 'a' }] }],
  ])('takes a kept table %s for none', async (_, table) => {
    expect(await openHost(memoryKeeper({ table })).host.restore()).toBeNull();
  });

  it('guesses anew where the kept settings are not of the kept table', async () => {
    const kept: { table?: unknown; settings?: unknown } = {};
    const { host, onKept } = openHost(memoryKeeper(kept));
    const { settings } = await readText(host, 'city,v\n杭州,1\n宁波,2\n');
    await vi.waitFor(() => expect(onKept).toHaveBeenCalledWith('kept', 'a'));
    kept.settings = { ...settings, roles: ['place'] };
    expect((await openHost(memoryKeeper(kept)).host.restore())?.settings).toEqual(settings);
  });

  it('says so where the browser keeps nothing, and goes on', async () => {
    const blocked = async () => {
      throw new Error('blocked');
    };
    const keeper = {
      read: blocked,
      keepTable: blocked,
      keepSettings: blocked,
      forget: blocked,
      stamp: () => null,
    };
    const { host, onKept } = openHost(keeper);
    const state = await readText(host, 'city,v\n杭州,1\n');
    expect(state.report.joinedCount).toBe(1);
    await vi.waitFor(() => expect(onKept).toHaveBeenCalledWith('blocked', null));
    expect(await host.restore()).toBeNull();
  });
});
