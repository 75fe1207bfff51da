import { describe, expect, it, vi } from 'vitest';
import { bringTable } from '../../tests/figures/print-own-table.ts';
import { openFixture } from '../../tests/own-table-fixtures.ts';
import { readIndex } from '../../tests/read-index.ts';
import { memoryKeeper, openHost, readFixture, readText } from '../../tests/table-host-fixtures.ts';
import { ownTableWordsOf } from '../i18n/own-table.ts';
import { wordsOf } from '../i18n/words.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import type { OwnCorridors } from './own-layer.ts';
import { ownTableMarks } from './own-marks.ts';
import { tallyTable } from './tally.ts';

const index = readIndex();
const table = await bringTable(await openFixture('corridors.csv').text(), 'corridors.csv');

function geometryOf(): OwnCorridors {
  const geometry = table.layer?.geometry;
  if (geometry?.kind !== 'corridors') throw new Error('The table has no corridors.');
  return geometry;
}
const seen = (change: Partial<ViewState> = {}): ViewState => ({
  ...DEFAULT_VIEW,
  date: '2024-12-31',
  ...change,
});
const tally = (change: Partial<ViewState> = {}) => tallyTable(table, index, seen(change));

describe('a table of corridors', () => {
  it('is recognised by its Chinese columns, coloured by its number, and says what is wrong with a row', () => {
    expect(table.settings.roles.join()).toBe(
      'text,longitude,latitude,text,toLongitude,toLatitude,date,number',
    );
    expect(table.settings.style.column).toBe(7);
    expect(table.report).toMatchObject({
      kind: 'corridors',
      joinedCount: 4,
      unjoinedRows: 3,
      unjoinedGroups: 3,
      swapped: { count: 1, firstRow: 4 },
    });
    expect(geometryOf()).toMatchObject({ count: 4, distinct: 3 });
  });

  it('is counted at a date and by the provinces that its rows begin in', () => {
    expect(tally()).toMatchObject({ kind: 'corridors', count: 4 });
    expect(tally({ date: '2021-06-01' })?.count).toBe(1);
    expect(tally({ rangeStart: '2022-01-01' })?.count).toBe(2);
    expect([...(tally()?.byProvince ?? [])].sort()).toEqual([
      ['330000', 2],
      ['440000', 1],
      ['500000', 1],
    ]);
  });

  it('passes the filters with either of its ends', () => {
    expect(tally({ provinces: ['330000'] })?.count).toBe(2);
    const iberia = [
      [-10, 36],
      [3, 36],
      [3, 44],
      [-10, 44],
    ] as const;
    expect(tally({ area: iberia })?.count).toBe(2);
    expect(tally({ provinces: ['110000'] })?.count).toBe(0);
  });

  it('is lines with a dot at the destination on paper, a line for each pair of ends', () => {
    const words = wordsOf('en');
    const { arcs, points, areas } = ownTableMarks(
      table,
      index,
      seen(),
      words,
      ownTableWordsOf('en'),
    );
    expect(areas).toEqual([]);
    expect(arcs.map(({ path }) => path.at(-1)?.map(Math.round).join())).toHaveLength(3);
    expect(points.map(({ position }) => position.map(Math.round).join()).sort()).toEqual([
      '-118,34',
      '-4,40',
      '7,51',
    ]);
    const [single, , double] = arcs;
    expect(double?.title).toContain('2 rows');
    expect(double?.widthPixels).toBeGreaterThan(single?.widthPixels ?? 0);
  });
});

describe('the host of such a table', () => {
  it('turns the columns of each end, and single rows when asked', async () => {
    const { host } = openHost();
    const text = 'to_lat,to_lon,from_lat,from_lon\n113.2,23.1,30.2,120.1\n114,22.5,29.3,120\n';
    const state = await readText(host, text);
    expect(state.settings.roles.join()).toBe('toLongitude,toLatitude,latitude,longitude');
    expect(state.remarks).toEqual([{ kind: 'swapped-columns', longitude: 0, latitude: 1 }]);
    const { host: other, state: read } = await readFixture('corridors.csv');
    const reasons = other.listUnjoined(0, 10).map(({ reason, place }) => [reason, place]);
    expect(reasons).toEqual([
      ['swapped', '34.75, 113.63 → 9.99, 53.55'],
      ['no-position', '108.94, 34.34 → 200, 10'],
      ['no-position', '104.07, 30.57 → , '],
    ]);
    const turned = await other.change({ ...read.settings, turnsSwapped: true });
    expect(turned.report).toMatchObject({ joinedCount: 5, unjoinedRows: 2 });
  });

  it('are written as lines, in two parts across ±180°, and as columns of both ends', async () => {
    const { host } = await readFixture('corridors.csv');
    const { features } = JSON.parse(await host.exportAs('geojson').text());
    expect(features).toHaveLength(4);
    expect(features[0].geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [120.07, 29.31],
        [-3.7, 40.42],
      ],
    });
    const { type, coordinates } = features[2].geometry;
    expect(type).toBe('MultiLineString');
    const [[start, west], [east, end]] = coordinates;
    expect([start, end]).toEqual([
      [114.06, 22.55],
      [-118.24, 34.05],
    ]);
    expect([west[0], east[0]]).toEqual([180, -180]);
    expect(west[1]).toBe(east[1]);
    expect(west[1]).toBeCloseTo(22.55 + ((34.05 - 22.55) * 65.94) / 127.7, 6);
    const csv = (await host.exportAs('csv').text()).split('\r\n');
    expect(csv[0]).toMatch(/atlas_longitude,atlas_latitude,atlas_to_longitude,atlas_to_latitude$/);
    expect(csv[1]).toMatch(/,120.07,29.31,-3.7,40.42$/);
    expect(csv[5]).toMatch(/,,,,$/);
    expect((await host.exportAs('unjoined').text()).split('\r\n').filter(Boolean)).toHaveLength(4);
  });

  it('come back after a reload as they were', async () => {
    const keeper = memoryKeeper();
    const { host } = openHost(keeper);
    const state = await readText(host, 'from_x,from_y,to_x,to_y\n120,30,10,50\n');
    await vi.waitFor(async () => expect(await keeper.read()).not.toBeNull());
    const again = await openHost(keeper).host.restore();
    expect(again?.settings).toEqual(state.settings);
    expect(again?.report).toMatchObject({ kind: 'corridors', joinedCount: 1 });
  });
});
