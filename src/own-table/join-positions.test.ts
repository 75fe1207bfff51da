import { describe, expect, it } from 'vitest';
import { joinPositions } from './join-positions.ts';
import type { OwnSettings, Role } from './own-settings.ts';
import { readCsv } from './read-csv.ts';
import { NOTHING } from './row-join.ts';

const POINTS: readonly Role[] = ['longitude', 'latitude'];
const CORRIDORS: readonly Role[] = [...POINTS, 'toLongitude', 'toLatitude'];

async function join(roles: readonly Role[], lines: readonly string[], turnsSwapped = false) {
  const header = roles.map((_, column) => `column ${column}`).join();
  const text = [header, ...lines].join('\n');
  const table = await readCsv(new Blob([text]), 'x.csv', 'utf-8', () => {});
  const style = {} as OwnSettings['style'];
  return joinPositions(table, { roles, level: null, choices: {}, turnsSwapped, style });
}

const NOWHERE = Number.NaN;

describe('rows with one position', () => {
  it('are points, each where its own row says, and nowhere where that is no place on the globe', async () => {
    const joined = await join(POINTS, ['120.15,30.27', '190,30', ',', '-118.25,34.05']);
    expect(joined).toEqual({
      ...NOTHING,
      kind: 'points',
      longitudes: Float64Array.of(120.15, NOWHERE, NOWHERE, -118.25),
      latitudes: Float64Array.of(30.27, NOWHERE, NOWHERE, 34.05),
      joinedCount: 2,
      unjoined: [
        {
          key: '190, 30',
          place: '190, 30',
          parent: '',
          reason: 'no-position',
          rowCount: 1,
          firstRow: 1,
          candidates: [],
          parentUnit: null,
        },
        expect.objectContaining({ place: ', ', reason: 'empty', firstRow: 2 }),
      ],
    });
  });

  it('are counted together where they say the same, those that say it most often first', async () => {
    const lines = ['200,1', 'east,north', '300,1', 'east,north', '300,1', 'east,north', '400,1'];
    const { unjoined } = await join(POINTS, lines);
    expect(unjoined.map(({ place, rowCount, firstRow }) => [place, rowCount, firstRow])).toEqual([
      ['east, north', 3, 1],
      ['300, 1', 2, 2],
      ['200, 1', 1, 0],
      ['400, 1', 1, 6],
    ]);
  });

  it('are told where they look exchanged, how many and the first of them', async () => {
    const lines = ['120,30', '116,40', '30,120', '2,48', '40,116', '31,121'];
    const asWritten = await join(POINTS, lines);
    expect(asWritten.swapped).toEqual({ count: 3, firstRow: 2 });
    expect(asWritten.unjoined.map(({ reason }) => reason)).toEqual([
      'swapped',
      'swapped',
      'swapped',
    ]);
    const turned = await join(POINTS, lines, true);
    expect(turned.swapped).toEqual({ count: 3, firstRow: 2 });
    expect(turned.longitudes).toEqual(Float64Array.of(120, 116, 120, 2, 116, 121));
    expect(turned.latitudes).toEqual(Float64Array.of(30, 40, 30, 48, 40, 31));
    expect(turned.unjoined).toEqual([]);
  });

  it('are told as exchanged from the first row on, and as none where none is', async () => {
    expect((await join(POINTS, ['30,120', '30,121'])).swapped).toEqual({ count: 2, firstRow: 0 });
    expect((await join(POINTS, ['120,30'], true)).swapped).toBeNull();
  });
});

describe('rows with two positions', () => {
  it('are corridors where both are places on the globe', async () => {
    const lines = ['120,30,-118,34', '120,30,,', '999,30,-118,34', ',,,'];
    const joined = await join(CORRIDORS, lines);
    expect(joined).toMatchObject({ kind: 'corridors', joinedCount: 1, swapped: null });
    const first = (value: number) => Float64Array.of(value, NOWHERE, NOWHERE, NOWHERE);
    expect(joined.longitudes).toEqual(first(120));
    expect(joined.latitudes).toEqual(first(30));
    expect(joined.toLongitudes).toEqual(first(-118));
    expect(joined.toLatitudes).toEqual(first(34));
    expect(joined.unjoined.map(({ place, reason }) => [place, reason])).toEqual([
      ['120, 30 → , ', 'no-position'],
      ['999, 30 → -118, 34', 'no-position'],
      [',  → , ', 'empty'],
    ]);
  });

  it('are turned at the end that looks exchanged alone', async () => {
    const joined = await join(CORRIDORS, ['30,120,2,48', '2,48,30,120', '30,120,31,121'], true);
    expect(joined).toMatchObject({ joinedCount: 3, swapped: { count: 3, firstRow: 0 } });
    expect(joined.longitudes).toEqual(Float64Array.of(120, 2, 120));
    expect(joined.toLongitudes).toEqual(Float64Array.of(2, 120, 121));
    expect(joined.toLatitudes).toEqual(Float64Array.of(48, 30, 31));
  });

  it('say what keeps them from the map: an exchange only where it does', async () => {
    const reasons = async (line: string, turnsSwapped: boolean) =>
      (await join(CORRIDORS, [line], turnsSwapped)).unjoined.map(({ reason }) => reason);
    expect(await reasons('30,120,2,48', false)).toEqual(['swapped']);
    expect(await reasons('30,120,,', false)).toEqual(['swapped']);
    expect(await reasons('30,120,,', true)).toEqual(['no-position']);
    // 80° E 30° N the other way round is a place on the globe too, in the Arctic.
    expect(await reasons('30,80,,', false)).toEqual(['no-position']);
  });
});

it('joins nothing where a coordinate has no column', async () => {
  expect(await join(['longitude', 'text'], ['120,30'])).toBe(NOTHING);
  expect(await join(['text', 'latitude'], ['120,30'])).toBe(NOTHING);
});

it('has points where a destination has one column alone', async () => {
  const joined = await join([...POINTS, 'toLatitude'], ['120,30,48']);
  expect(joined).toMatchObject({ kind: 'points', joinedCount: 1 });
});
