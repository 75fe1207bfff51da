import { describe, expect, it } from 'vitest';
import type { OwnTable } from './own-table.ts';
import { decodeKeptTable, decodeSettings, decodeUnits } from './schemas.ts';

const column = (name: string, rows: number) => ({
  name,
  codes: new Uint32Array(rows),
  texts: { bytes: new Uint8Array([97]), ends: new Uint32Array([1]) },
});

const TABLE = {
  name: 'cities.csv',
  format: 'csv',
  rowCount: 2,
  columns: [column('city', 2), column('value', 2)],
  firstRowNumber: 2,
  encoding: 'gb18030',
  sheets: ['One'],
  sheet: 'One',
  remarks: [
    { kind: 'ragged', count: 1, row: 2, cells: 3, columns: 2 },
    { kind: 'not-finite', column: 1, count: 1, row: 2 },
    { kind: 'not-numbers', column: 1, count: 1, row: 2 },
    { kind: 'formula', column: 1, count: 1, row: 2 },
    { kind: 'swapped-columns', longitude: 1, latitude: 0 },
    { kind: 'swapped-rows', count: 1, row: 2 },
    { kind: 'no-position', count: 1, row: 2 },
    { kind: 'many-categories', column: 1, count: 90 },
    { kind: 'bad-characters', count: 1, row: 2 },
    { kind: 'shapes-as-points', count: 1 },
    { kind: 'made-headers' },
  ],
};

const SETTINGS = {
  roles: ['place', 'number'],
  level: 'prefecture',
  choices: { 杭州: 'prefecture/330100', 别处: null },
  turnsSwapped: true,
  style: {
    isShown: true,
    column: 1,
    aggregate: 'newest',
    scale: 'quantile',
    classes: 9,
    breaks: [1, 2.5],
    ramp: 'teal',
  },
};

describe('a kept table', () => {
  it('is read in each of its forms', () => {
    expect(decodeKeptTable(TABLE)).toEqual(TABLE);
    const forms = [
      { format: 'xlsx', encoding: null },
      { format: 'geojson', encoding: 'utf-8' },
      { format: 'topojson', encoding: 'utf-16le' },
      { encoding: 'utf-16be', sheet: null, sheets: [], remarks: [] },
      { rowCount: 0, columns: [] },
    ];
    for (const form of forms) expect(decodeKeptTable({ ...TABLE, ...form })).not.toBeNull();
  });

  it.each([
    ['name', [null, 1]],
    ['format', ['ods', null]],
    ['rowCount', [-1, 0.5, 3, '2']],
    ['columns', [null, {}, [null], [{ ...column('a', 2), name: 1 }], [column('a', 1)]]],
    ['firstRowNumber', [-1, 1.5, null]],
    ['encoding', ['latin1', undefined]],
    ['sheets', [null, [1]]],
    ['sheet', [undefined, 1]],
    ['remarks', [null, [{}], [{ kind: 'other' }], [{ kind: 'formula', column: 1, count: 1 }]]],
  ] as const)('is none where its %s is another', (name, values) => {
    for (const value of values) expect(decodeKeptTable({ ...TABLE, [name]: value })).toBeNull();
  });

  it('is none where the cells of a column are no numbers and bytes', () => {
    const { texts, ...cells } = column('a', 2);
    const columns = [
      { ...cells, texts, codes: [0, 0] },
      { ...cells, texts: { ...texts, bytes: [97] } },
      { ...cells, texts: { ...texts, ends: [1] } },
      cells,
    ];
    for (const wrong of columns) expect(decodeKeptTable({ ...TABLE, columns: [wrong] })).toBeNull();
  });

  it.each(TABLE.remarks)('is none where a remark of the kind $kind lacks a number', (remark) => {
    for (const name of Object.keys(remark)) {
      const { [name as 'kind']: _, ...rest } = remark;
      expect(decodeKeptTable({ ...TABLE, remarks: [rest] })).toBeNull();
      const spoilt = { ...remark, [name]: -1 };
      expect(decodeKeptTable({ ...TABLE, remarks: [spoilt] })).toBeNull();
    }
  });
});

describe('kept settings', () => {
  const table = TABLE as OwnTable;

  it('are read as they were kept', () => {
    expect(decodeSettings(SETTINGS, table)).toEqual(SETTINGS);
    const style = { ...SETTINGS.style, column: null, breaks: Array.from({ length: 20 }, () => 1) };
    expect(decodeSettings({ ...SETTINGS, level: null, style }, table)).not.toBeNull();
  });

  it('are none of a table with other columns', () => {
    expect(decodeSettings({ ...SETTINGS, roles: ['place'] }, table)).toBeNull();
    const style = { ...SETTINGS.style, column: 2 };
    expect(decodeSettings({ ...SETTINGS, style }, table)).toBeNull();
  });

  it.each([
    ['roles', [null, ['place', 'other']]],
    ['level', ['village', undefined]],
    ['choices', [null, { 杭州: 330100 }]],
    ['turnsSwapped', [null, 1]],
    ['style', [null, {}]],
  ] as const)('are none where %s are others', (name, values) => {
    for (const value of values)
      expect(decodeSettings({ ...SETTINGS, [name]: value }, table)).toBeNull();
  });

  it.each([
    ['isShown', [null, 1]],
    ['column', [-1, 0.5, '1', undefined]],
    ['aggregate', ['median', null]],
    ['scale', ['even', null]],
    ['classes', [1, 10, 2.5, '5']],
    ['breaks', [null, ['1'], Array.from({ length: 21 }, () => 1)]],
    ['ramp', ['rainbow', null]],
  ] as const)('are none with another %s', (name, values) => {
    for (const value of values) {
      const style = { ...SETTINGS.style, [name]: value };
      expect(decodeSettings({ ...SETTINGS, style }, table)).toBeNull();
    }
  });
});

describe('the units of the map data', () => {
  const ROW = ['330100', 'prefecture', '杭州市', 'Hangzhou', 120.2, 30.3];
  const units = (...rows: readonly unknown[]) => decodeUnits({ columns: ['id'], rows });

  it('are read by their places in a row', () => {
    expect(units(ROW)).toEqual([
      {
        id: '330100',
        level: 'prefecture',
        nameZh: '杭州市',
        nameEn: 'Hangzhou',
        longitude: 120.2,
        latitude: 30.3,
      },
    ]);
  });

  it('are none in another form', () => {
    const rows = ROW.flatMap((_, place) => [
      ROW.with(place, null as never),
      ROW.toSpliced(place, 1),
    ]);
    for (const row of [...rows, [...ROW, 1], ROW.with(1, 'village'), ROW.with(4, '120.2')])
      expect(units(ROW, row)).toBeNull();
    for (const value of [
      null,
      [],
      {},
      { rows: [ROW] },
      { columns: ['id'] },
      { columns: [1], rows: [] },
    ])
      expect(decodeUnits(value)).toBeNull();
  });
});
