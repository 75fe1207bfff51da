import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { dayOf } from '../domain/period.ts';
import { wordsOf } from '../i18n/words.ts';
import { indexDataset } from '../selectors/index-dataset.ts';
import { selectFrame } from '../selectors/select-frame.ts';
import { DEFAULT_VIEW, FIRST_DATE } from '../view/view-state.ts';
import { buildMarks } from './build-marks.ts';
import { type Direction, nearestStop, nextStop } from './next-stop.ts';
import { type Stop, walkStops } from './walk-stops.ts';

const DIRECTIONS: readonly Direction[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

const at = (id: string, longitude: number, latitude: number): Stop => ({
  id,
  title: id,
  target: { kind: 'zone', id },
  position: [longitude, latitude],
});
const hangzhou = at('hangzhou', 120.2, 30.3);
const stops = [
  hangzhou,
  at('suzhou', 120.6, 31.3),
  at('hefei', 117.3, 31.8),
  at('xiamen', 118.1, 24.5),
];

describe('walking the map with the arrow keys', () => {
  it('goes to the nearest place in the direction', () => {
    expect(nextStop(stops, hangzhou, 'ArrowUp')?.id).toBe('suzhou');
    expect(nextStop(stops, hangzhou, 'ArrowLeft')?.id).toBe('hefei');
    expect(nextStop(stops, hangzhou, 'ArrowDown')?.id).toBe('xiamen');
  });

  it('stays where nothing lies that way, and begins at the first place', () => {
    expect(nextStop(stops, hangzhou, 'ArrowRight')).toBeNull();
    expect(nextStop(stops, null, 'ArrowRight')?.id).toBe('hangzhou');
    expect(nextStop([], null, 'ArrowRight')).toBeNull();
  });

  it('goes through what lies on one spot, there and back', () => {
    const pile = [at('first', 100, 30), at('second', 100, 30), at('third', 100, 30)] as const;
    expect(nextStop(pile, pile[0], 'ArrowRight')?.id).toBe('second');
    expect(nextStop(pile, pile[1], 'ArrowRight')?.id).toBe('third');
    expect(nextStop(pile, pile[2], 'ArrowLeft')?.id).toBe('second');
  });

  it('counts a degree in the far north as short as the globe has it', () => {
    const murmansk = at('murmansk', 30, 70);
    const [near, far] = [at('near', 32, 70), at('far', 30.2, 71)];
    // At 70° two degrees to the east are 0.68 of one to the north: beyond 60°, and then within.
    expect(nextStop([near, far, murmansk], murmansk, 'ArrowUp')?.id).toBe('far');
    expect(nextStop([at('b', 31.9, 70.5)], murmansk, 'ArrowUp')?.id).toBe('b');
    expect(nextStop([at('b', 32.9, 70.5)], murmansk, 'ArrowUp')).toBeNull();
    const [east, north] = [at('east', 32.5, 70), at('north', 30, 71)];
    expect(nearestStop([north, east], [30, 70])?.id).toBe('east');
    expect(nearestStop([north, at('east', 33.5, 70)], [30, 70])?.id).toBe('north');
  });

  it('goes to the first of two that are as near, also when it changes the group', () => {
    const [left, right] = [at('left', -1, 10), at('right', 1, 10)];
    expect(nextStop([at('here', 0, 0), left, right], at('here', 0, 0), 'ArrowUp')?.id).toBe('left');
    expect(nearestStop([left, right], [0, 10])?.id).toBe('left');
  });

  it('changes the group where one stands', () => {
    expect(nearestStop(stops, [117, 32])?.id).toBe('hefei');
    expect(nearestStop([], [117, 32])).toBeNull();
  });
});

describe('everything that the map shows', () => {
  const index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
  const groupsOf = (date: string) => {
    const view = {
      ...DEFAULT_VIEW,
      date,
      layers: ['zones', 'belts', 'gap', 'corridors'] as const,
      showDestinations: true,
    };
    return walkStops(buildMarks(selectFrame(index, view), view, index, wordsOf('en')), index);
  };

  it('stands in a group: zones, belts, corridors, hubs, destinations, regions and provinces', () => {
    const counts = Object.fromEntries(
      groupsOf('2024-12-31').map(({ group, stops }) => [group, stops.length]),
    );
    expect(counts).toMatchObject({ zones: 165, areas: 4, provinces: 34 });
    expect(Object.keys(counts)).toEqual([
      'zones',
      'belts',
      'corridors',
      'hubs',
      'destinations',
      'areas',
      'provinces',
    ]);
  });

  it.each(['2015-12-31', '2020-04-27', '2024-12-31'])('is come to by arrows alone, %s', (date) => {
    for (const { group, stops } of groupsOf(date)) {
      const reached = new Set([stops[0]]);
      for (const stop of reached) {
        for (const direction of DIRECTIONS) {
          const next = stop && nextStop(stops, stop, direction);
          if (next) reached.add(next);
        }
      }
      const missed = stops.filter((stop) => !reached.has(stop)).map(({ title }) => title);
      expect(missed, group).toEqual([]);
    }
  });
});
