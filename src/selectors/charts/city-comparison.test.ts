import { describe, expect, it } from 'vitest';
import { readIndex } from '../../../tests/read-index.ts';
import type { Dataset, Observation } from '../../domain/dataset.ts';
import { dayOf } from '../../domain/period.ts';
import { indexDataset, type WholeIndex } from '../index-dataset.ts';
import {
  selectApartFigures,
  selectCityCounts,
  selectComparableFigures,
} from './city-comparison.ts';

const index = readIndex();
const [SUQIAN, HANGZHOU, SHENZHEN] = ['321300', '330100', '440300'];
const END = dayOf('2026-05-13');
const withTables = (change: (dataset: Dataset) => Partial<Dataset>): WholeIndex =>
  indexDataset({ ...index.dataset, ...change(index.dataset) }, 0);

describe('what is counted of the three cities alike', () => {
  it('leaves out a city of which the table has no place or no zone', () => {
    const citiesOf = (some: WholeIndex) => selectCityCounts(some, END).map(({ zone }) => zone.id);
    expect(citiesOf(index)).toEqual(['suqian', 'hangzhou', 'shenzhen']);
    const noZone = withTables(({ zones }) => ({
      zones: zones.filter(({ place }) => place !== SUQIAN),
    }));
    expect(citiesOf(noZone)).toEqual(['hangzhou', 'shenzhen']);
    const noPlace = withTables(({ places }) => ({
      places: places.filter(({ id }) => id !== HANGZHOU),
    }));
    expect(citiesOf(noPlace)).toEqual(['suqian', 'shenzhen']);
  });

  it('counts from the day of approval on', () => {
    const years = (date: string) =>
      selectCityCounts(index, dayOf(date)).map(({ yearsSinceApproval }) => yearsSinceApproval);
    expect(years('2016-01-14')).toEqual([null, 0.9, null]);
    expect(years('2016-01-15')).toEqual([null, 0.9, 0]);
  });

  it('names the years in the top tier that are over at the clock, and no other tier', () => {
    const yearsOf = (some: WholeIndex, date: string) =>
      selectCityCounts(some, dayOf(date)).map(({ topTierYears }) => topTierYears);
    expect(yearsOf(index, '2022-12-30')).toEqual([[], [2021], [2021]]);
    expect(yearsOf(index, '2022-12-31')).toEqual([[], [2021, 2022], [2021, 2022]]);
    const lower = withTables(({ evaluations }) => ({
      evaluations: evaluations.map((row) => (row.year === 2021 ? { ...row, tier: 2 } : row)),
    }));
    expect(yearsOf(lower, '2022-12-31')).toEqual([[], [2022], [2022]]);
  });
});

describe('figures that compare', () => {
  const model = index.dataset.observations.find(
    (row) => row.indicator === 'city-cbec-trade' && row.subject === SHENZHEN,
  ) as Observation;
  const comparedWith = (...more: readonly Partial<Observation>[]) => {
    const rows = more.map((change) => ({ ...model, ...change }));
    const some = withTables(({ observations }) => ({ observations: [...observations, ...rows] }));
    return selectComparableFigures(some, END).map(({ indicator, observations }) => [
      indicator.id,
      ...observations.map(({ subject, period }) => `${subject} ${period}`),
    ]);
  };

  it('are of years, whether leap years or not, but not of a year and a quarter', () => {
    expect(model.period).toBe('2023');
    expect(comparedWith({ subject: HANGZHOU, period: '2024' })).toEqual([
      ['city-cbec-trade', '330100 2024', '440300 2023'],
    ]);
    expect(comparedWith({ subject: HANGZHOU, period: '2023-Q1' })).toEqual([
      ['city-cbec-trade', '330100 2023-Q1', '440300 2024-Q1'],
    ]);
    expect(comparedWith({ subject: HANGZHOU, period: '2023-01/2023-06' })).toEqual([]);
  });

  it('are the newest of each city that the clock has reached, and measured', () => {
    expect(
      comparedWith(
        { subject: HANGZHOU, period: '2022' },
        { subject: HANGZHOU, period: '2021' },
        { subject: HANGZHOU, period: '2026' },
        { subject: SHENZHEN, period: '2025', qualifier: 'target' },
      ),
    ).toEqual([['city-cbec-trade', '330100 2022', '440300 2023']]);
  });

  it('are none of an indicator that the table does not define', () => {
    const unknown = { indicator: 'unheard-of' as Observation['indicator'] };
    expect(comparedWith(unknown, { ...unknown, subject: HANGZHOU })).toEqual([]);
  });
});

describe('figures that stand apart', () => {
  const topicsOf = (some: WholeIndex, date: string) =>
    selectApartFigures(some, dayOf(date)).map((row) => [
      row.topic,
      row.observations.map(({ indicator }) => indicator),
      row.later,
      row.notes,
    ]);

  it('are told by topic, as far as the clock has come, with what makes them differ', () => {
    expect(topicsOf(index, '2013-12-31')).toEqual([]);
    expect(topicsOf(index, '2024-12-31')).toEqual([
      [
        'trade',
        ['city-cbec-orders-usd', 'city-cbec-trade'],
        [HANGZHOU],
        ['hangzhou-ten-years-total', 'zhengzhou-turnover'],
      ],
      ['growth', ['city-cbec-trade-growth'], [SUQIAN], []],
      ['firms', ['city-cbec-firms'], [SUQIAN], ['firms-hangzhou-against-zhejiang']],
      ['warehouses', ['city-overseas-warehouses'], [SUQIAN], ['overseas-warehouse-units']],
      ['industries', ['city-emerging-industry-gdp-share'], [HANGZHOU], ['digital-economy-shares']],
    ]);
  });

  it('wait for no city of which there will never be a figure', () => {
    const noHangzhou = withTables(({ observations }) => ({
      observations: observations.filter(({ subject }) => subject !== HANGZHOU),
    }));
    expect(topicsOf(noHangzhou, '2024-12-31').map(([topic, , later]) => [topic, later])).toEqual([
      ['trade', []],
      ['growth', [SUQIAN]],
      ['warehouses', [SUQIAN]],
      ['industries', []],
    ]);
  });
});
