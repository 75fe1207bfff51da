import { describe, expect, it } from 'vitest';
import type { ColumnFacts } from './column-facts.ts';
import { recogniseColumns } from './recognise-columns.ts';

const column = (name: string, facts: Partial<ColumnFacts> = {}): ColumnFacts => ({
  name,
  distinct: 10,
  numberShare: 0,
  dateShare: 0,
  isYears: false,
  codeShare: 0,
  codeLength: 0,
  nameShare: 0,
  level: null,
  least: Number.POSITIVE_INFINITY,
  most: Number.NEGATIVE_INFINITY,
  hasFractions: false,
  ...facts,
});
const number = (name: string, facts: Partial<ColumnFacts> = {}) =>
  column(name, { numberShare: 1, least: 1, most: 900, ...facts });
const rolesOf = (...columns: readonly ColumnFacts[]) => recogniseColumns(columns).join();

describe('columns of coordinates', () => {
  it.each([
    ['lon', 'lat'],
    ['Longitude', 'Latitude'],
    ['经度', '纬度'],
    ['东经', '北纬'],
    ['gps_x', 'gps_y'],
    ['lng (deg)', 'lat (deg)'],
    ['LONG', 'LAT'],
  ])('are known by their names: %s, %s', (x, y) => {
    expect(rolesOf(number('id'), number(y), number(x))).toBe('number,latitude,longitude');
  });

  it('are not known by a name that only has the letters, nor where they hold no numbers', () => {
    expect(rolesOf(number('along'), number('plat'))).toBe('number,number');
    expect(rolesOf(column('lon', { numberShare: 0.7 }), number('lat'))).toBe('text,number');
    expect(rolesOf(column('lon', { numberShare: 0.8 }), number('lat'))).toBe('longitude,latitude');
    expect(rolesOf(number('lon'), number('b'))).toBe('number,number');
    expect(rolesOf(number('a'), number('lat'))).toBe('number,number');
  });

  const east = { least: 100.1, most: 120.5, hasFractions: true };
  const north = { least: 20.1, most: 40.5, hasFractions: true };

  it('are known without names as neighbours with fractions that lie in China, either way round', () => {
    expect(rolesOf(number('a', east), number('b', north))).toBe('longitude,latitude');
    expect(rolesOf(number('a', north), number('b', east))).toBe('latitude,longitude');
    expect(rolesOf(column('name'), number('a', east), number('b', north))).toBe(
      'text,longitude,latitude',
    );
  });

  it.each<[string, ColumnFacts[]]>([
    ['apart', [number('a', east), column('name'), number('b', north)]],
    [
      'the first without fractions',
      [number('a', { ...east, hasFractions: false }), number('b', north)],
    ],
    [
      'the second without fractions',
      [number('a', east), number('b', { ...north, hasFractions: false })],
    ],
    ['all at one place', [number('a', { ...east, distinct: 1 }), number('b', north)]],
    ['beginning outside', [number('a', { ...east, least: 10 }), number('b', north)]],
    ['ending outside', [number('a', east), number('b', { ...north, most: 70 })]],
  ])('are not where they lie %s', (_, columns) => {
    expect(rolesOf(...columns)).not.toMatch(/longitude|latitude/);
  });

  it('may be two of one value, when there are two rows', () => {
    expect(rolesOf(number('a', { ...east, distinct: 2 }), number('b', north))).toBe(
      'longitude,latitude',
    );
  });
});

describe('columns of corridors', () => {
  const ends = ['from_lon', 'from_lat', 'to_lon', 'to_lat'].map((name) => number(name));

  it('are known by a word for either end beside one for a coordinate', () => {
    const roles = 'longitude,latitude,toLongitude,toLatitude';
    expect(rolesOf(...ends)).toBe(roles);
    const zh = ['起点经度', '起点纬度', '终点经度', '终点纬度'].map((name) => number(name));
    expect(rolesOf(...zh)).toBe(roles);
  });

  it('are points where one of the four is missing', () => {
    expect(rolesOf(...ends.slice(0, 3))).toBe('longitude,latitude,number');
    expect(rolesOf(...ends.slice(0, 3), column('to_lat'))).toBe('longitude,latitude,number,text');
  });

  it('leave places beside them as texts, and a date as a date', () => {
    const names = { nameShare: 1, level: 'prefecture' } as const;
    expect(rolesOf(column('起点', names), ...ends, column('日期', { dateShare: 1 }))).toBe(
      'text,longitude,latitude,toLongitude,toLatitude,date',
    );
  });
});

describe('columns of places', () => {
  const names = { nameShare: 1, level: 'prefecture' } as const;
  const codes = { numberShare: 1, codeShare: 1, codeLength: 6, level: 'prefecture' } as const;

  it('hold names, of which most are known, or codes of six digits', () => {
    expect(rolesOf(column('a', { ...names, nameShare: 0.6 }))).toBe('place');
    expect(rolesOf(column('a', { ...names, nameShare: 0.5 }))).toBe('text');
    expect(rolesOf(column('a', codes))).toBe('place');
    expect(rolesOf(column('a', { ...codes, codeShare: 0.8 }))).toBe('place');
    expect(rolesOf(column('a', { ...codes, codeShare: 0.7 }))).toBe('number');
  });

  it('may have more misspelt names, and shorter codes, where the header says what they are', () => {
    expect(rolesOf(column('城市', { ...names, nameShare: 0.2 }))).toBe('place');
    expect(rolesOf(column('city', { ...names, nameShare: 0.1 }))).toBe('text');
    const short = { ...codes, codeLength: 4 };
    expect(rolesOf(column('a', short))).toBe('number');
    expect(rolesOf(column('adcode', short))).toBe('place');
  });

  it('are the finest, and the finest of the coarser ones, which tells where the other lies', () => {
    const province = column('a', { ...names, level: 'province' });
    const county = column('b', { ...names, level: 'county' });
    expect(rolesOf(province, county)).toBe('parent,place');
    expect(rolesOf(province, county, column('c', names))).toBe('text,place,parent');
    expect(rolesOf(column('a', names), column('b', { ...codes, codeShare: 0.8 }))).toBe(
      'text,place',
    );
    expect(rolesOf(column('a', codes), county)).toBe('parent,place');
    expect(rolesOf(column('b', codes), column('a', names))).toBe('place,text');
  });

  it('are coarsest where it is not known what they are', () => {
    expect(rolesOf(column('a', { ...names, level: null }), column('b', names))).toBe(
      'parent,place',
    );
  });
});

describe('other columns', () => {
  const dates = { dateShare: 1 };

  it('are dates where nearly all are, and numbers are only by their header or as years', () => {
    expect(rolesOf(column('a', { dateShare: 0.9 }))).toBe('date');
    expect(rolesOf(column('a', { dateShare: 0.8 }))).toBe('text');
    expect(rolesOf(number('a', dates))).toBe('number');
    expect(rolesOf(number('a', { ...dates, isYears: true }))).toBe('date');
    expect(rolesOf(number('日期', dates))).toBe('date');
    expect(rolesOf(number('a', { ...dates, numberShare: 0.9 }))).toBe('date');
  });

  it('are one date at most, the first that is no place and no coordinate', () => {
    expect(rolesOf(column('a', dates), column('b', dates))).toBe('date,text');
    const place = column('year', { ...dates, nameShare: 1, level: 'county' });
    const parent = column('year', { ...dates, nameShare: 1, level: 'province' });
    expect(rolesOf(place, parent, column('b', dates))).toBe('place,parent,date');
    const pair = ['lon', 'lat'].map((name) => number(name, { ...dates, isYears: true }));
    expect(rolesOf(...pair, column('b', dates))).toBe('longitude,latitude,date');
  });

  it('are numbers, texts, or nothing at all', () => {
    expect(rolesOf(number('a'), column('b'), column('c', { distinct: 0 }))).toBe(
      'number,text,none',
    );
  });
});
