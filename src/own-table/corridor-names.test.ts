import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCorridorColumns, readCoordinateName } from './corridor-names.ts';

const AXES = {
  longitude: ['longitude', 'lon', 'lng', 'long', 'x'],
  latitude: ['latitude', 'lat', 'y'],
} as const;
const ENDS = {
  from: ['from', 'origin', 'start', 'source', 'src', 'departure', 'o'],
  to: ['to', 'destination', 'dest', 'end', 'target', 'arrival', 'd'],
} as const;
const ENDS_ZH = {
  from: ['起点', '始发地', '出发', '发货地', '起运港', '来源地', '起'],
  to: ['终点', '目的地', '到达', '收货地', '终到站', '抵达', '终'],
} as const;
const AXES_ZH = { longitude: ['经度', '经'], latitude: ['纬度', '纬'] } as const;

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
const WRITTEN: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `${a}_${b}`,
  (a, b) => `${a} ${b}`,
  (a, b) => `${a}-${b} (deg)`,
  (a, b) => a + capital(b),
  (a, b) => `${capital(a)} ${capital(b)}`,
  (a, b) => `${a}_${b}`.toUpperCase(),
  (a, b) => a + b,
];

const axisOf = fc.constantFrom('longitude' as const, 'latitude' as const);
const endOf = fc.constantFrom('from' as const, 'to' as const);

describe('readCoordinateName', () => {
  it('knows every English word for an end beside every one for a coordinate, however they are written', () => {
    const names = fc.tuple(axisOf, endOf).chain(([axis, end]) =>
      fc.record({
        said: fc.constant({ axis, end }),
        words: fc.tuple(fc.constantFrom(...ENDS[end]), fc.constantFrom(...AXES[axis])),
        isTurned: fc.boolean(),
        write: fc.constantFrom(...WRITTEN),
      }),
    );
    fc.assert(
      fc.property(names, ({ said, words: [end, axis], isTurned, write }) => {
        const name = isTurned ? write(axis, end) : write(end, axis);
        expect({ name, read: readCoordinateName(name) }).toEqual({ name, read: said });
      }),
      { numRuns: 500 },
    );
  });

  it('knows the Chinese ones, with what stands around them', () => {
    const around = fc.constantFrom('', '（度）', '_WGS84');
    const names = fc.tuple(axisOf, endOf, around).chain(([axis, end, after]) =>
      fc.record({
        said: fc.constant({ axis, end }),
        name: fc
          .tuple(fc.constantFrom(...ENDS_ZH[end]), fc.constantFrom(...AXES_ZH[axis]))
          .map(([endWord, axisWord]) => endWord + axisWord + after),
      }),
    );
    fc.assert(
      fc.property(names, ({ said, name }) => {
        expect({ name, read: readCoordinateName(name) }).toEqual({ name, read: said });
      }),
    );
  });

  it.each([
    ['lon1', 'longitude', 'from'],
    ['y2', 'latitude', 'to'],
    ['経度', null, null],
    ['经度（起点）', 'longitude', 'from'],
    ['目的港纬度', 'latitude', 'to'],
    ['進口國緯度', 'latitude', 'to'],
    ['fromlon1', 'longitude', 'from'],
    ['point1_lon', 'longitude', 'from'],
    ['CITY2 LAT', 'latitude', 'to'],
    ['2nd lat', 'latitude', 'to'],
    ['1ST_LON', 'longitude', 'from'],
    ['起点（经）', 'longitude', 'from'],
    ['终点经线', 'longitude', 'to'],
    ['終點經度', 'longitude', 'to'],
    ['目的地经济总量', null, null],
    ['途经城市数', null, null],
    ['lat', 'latitude', null],
    ['東經', 'longitude', null],
    ['from', null, null],
    ['destination', null, null],
    ['plateau', null, null],
    ['along_to', null, null],
    ['value', null, null],
    ['起点', null, null],
    ['', null, null],
  ] as const)('reads %s', (name, axis, end) => {
    expect(readCoordinateName(name)).toEqual(axis && { axis, end });
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const read = readCoordinateName(name);
        expect(read === null || ['longitude', 'latitude'].includes(read.axis)).toBe(true);
      }),
    );
  });
});

describe('findCorridorColumns', () => {
  const find = (...names: readonly string[]) =>
    findCorridorColumns(names.map((name) => ({ name, isNumeric: !name.startsWith('!') })));

  it('finds both ends in any order, and an origin without its word', () => {
    expect(find('to_lat', 'v', 'from_lat', 'to_lon', 'from_lon')).toEqual({
      longitude: 4,
      latitude: 2,
      toLongitude: 3,
      toLatitude: 0,
    });
    expect(find('lon', 'lat', 'to_lon', 'to_lat')).toMatchObject({ longitude: 0, toLatitude: 3 });
    expect(find('x1', 'y1', 'x2', 'y2')).toMatchObject({ latitude: 1, toLongitude: 2 });
  });

  it('takes no column for a longitude whose name only has the letter of one', () => {
    expect(find('起点经度', '起点纬度', '终点经济总量', '终点经度', '终点纬度')).toEqual({
      longitude: 0,
      latitude: 1,
      toLongitude: 3,
      toLatitude: 4,
    });
  });

  it('finds none where a column is missing or holds no numbers', () => {
    expect(find('from_lon', 'from_lat', 'to_lon')).toBeNull();
    expect(find('lon', 'lat')).toBeNull();
    expect(find('from_lon', 'from_lat', 'to_lon', '!to_lat')).toBeNull();
    expect(find('to_lon', 'to_lat')).toBeNull();
  });
});
