import { describe, expect, it } from 'vitest';
import { readIndex } from '../../../tests/read-index.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';
import { indexDataset, type WholeIndex } from '../index-dataset.ts';
import { selectDestinationColumns, selectTierColumns } from './rank-columns.ts';

const index = readIndex();
const withTables = (change: (dataset: Dataset) => Partial<Dataset>): WholeIndex =>
  indexDataset({ ...index.dataset, ...change(index.dataset) }, 0);
const viewOn = (date: string) => ({ ...DEFAULT_VIEW, date });
const destinations = (some: WholeIndex, date = '2024-12-31') =>
  selectDestinationColumns(some, viewOn(date));
const tiers = (some: WholeIndex, date = '2024-12-31') => selectTierColumns(some, viewOn(date));

describe('columns of yearly lists', () => {
  it('stand in the order of years and ranks, whatever that of the table', () => {
    const turned = withTables(({ observations, evaluations }) => ({
      observations: [...observations].reverse(),
      evaluations: [...evaluations].reverse(),
    }));
    expect(destinations(turned).map(({ year }) => year)).toEqual([2020, 2021, 2022]);
    expect(destinations(turned)).toEqual(destinations(index));
    expect(tiers(turned).map(({ year }) => year)).toEqual([2021, 2022, 2023]);
    expect(tiers(turned)).toEqual(tiers(index));
    // Neither first nor last first: the middle year and rank alone moved to the front.
    const isMiddle = (order: number) => order === 5;
    const mixed = withTables(({ observations, evaluations }) => ({
      observations: [
        ...observations.filter(({ period, value }) => period === '2021' || isMiddle(value)),
        ...observations.filter(({ period, value }) => period !== '2021' && !isMiddle(value)),
      ],
      evaluations: [
        ...evaluations.filter(({ year, order }) => year === 2022 || isMiddle(order)),
        ...evaluations.filter(({ year, order }) => year !== 2022 && !isMiddle(order)),
      ],
    }));
    expect(destinations(mixed)).toEqual(destinations(index));
    expect(tiers(mixed)).toEqual(tiers(index));
  });

  it('come with the last day of their year', () => {
    expect(destinations(index, '2020-12-31').map(({ year }) => year)).toEqual([2020]);
    expect(tiers(index, '2021-12-30')).toEqual([]);
    expect(tiers(index, '2021-12-31').map(({ year }) => year)).toEqual([2021]);
  });

  it('tell countries from Hong Kong and Taiwan, and open what a name stands for', () => {
    const entries = destinations(index).flatMap((column) => column.entries);
    const keyOf = (id: string) => entries.find((entry) => entry.id === id)?.key;
    expect(keyOf('MYS')).toBe('country:MYS');
    expect(keyOf('810000')).toBe('province:810000');
    const [first] = tiers(index)[0]?.entries ?? [];
    expect([first?.key, first?.selection, first?.batch]).toEqual([
      'zone:hangzhou',
      { kind: 'zone', id: 'hangzhou' },
      1,
    ]);
  });

  it('leave out places, zones and periods that nobody knows, and lower tiers', () => {
    const gaps = withTables(({ places, zones, observations, evaluations }) => ({
      places: places.filter(({ id }) => id !== 'MYS'),
      zones: zones.filter(({ id }) => id !== 'hangzhou'),
      observations: observations.map((row) =>
        row.period === '2022' && row.indicator === 'export-destination-rank'
          ? { ...row, period: 'some day' }
          : row,
      ),
      evaluations: evaluations.map((row) => (row.year === 2023 ? { ...row, tier: 2 } : row)),
    }));
    expect(destinations(withTables(() => ({ observations: [] })))).toEqual([]);
    const [first, ...more] = destinations(gaps);
    expect([first?.year, more.length]).toEqual([2020, 1]);
    expect(first?.entries.map(({ order }) => order)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(tiers(gaps).map(({ year, entries }) => [year, entries.length])).toEqual([
      [2021, 9],
      [2022, 9],
    ]);
  });
});
