import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/small-index.ts';
import { dayOf } from '../domain/period.ts';
import { type Figure, selectFigures } from './select-figures.ts';

const periodsOf = (figures: readonly Figure[]) =>
  figures.map(({ observation }) => observation.period);
const row = (period: string, qualifier = 'exact', indicator = 'trade') => ({
  indicator,
  subject: 'CHN',
  period,
  qualifier,
});
function figuresOn(date: string, ...observations: readonly object[]) {
  const index = smallIndex({ observations: [row('2000'), ...observations] });
  const { measured, outlooks, laterCount } = selectFigures(index, ['CHN', '110100'], dayOf(date));
  const older = periodsOf(measured).filter((period) => period !== '2000');
  return { measured: older, outlooks: periodsOf(outlooks), laterCount };
}

describe('the figures of a subject at a day', () => {
  it('are there from the last day of their period, the rest are counted', () => {
    const rows = [row('2019'), row('2020-Q1'), row('2020')];
    expect(figuresOn('2020-03-31', ...rows)).toEqual({
      measured: ['2020-Q1', '2019'],
      outlooks: [],
      laterCount: 1,
    });
    expect(figuresOn('2020-03-30', ...rows).laterCount).toBe(2);
    expect(figuresOn('2020-12-31', ...rows).laterCount).toBe(0);
  });

  it('stand newest first, and of those that end together the shorter first', () => {
    const { measured } = figuresOn('2024-12-31', row('2023/2024'), row('2024-12'), row('2024'));
    expect(measured).toEqual(['2024-12', '2024', '2023/2024']);
  });

  it('have targets and forecasts at any day, which are never measured nor yet to come', () => {
    const rows = [row('2026', 'target'), row('2030', 'forecast'), row('2018', 'target')];
    expect(figuresOn('2020-12-31', ...rows)).toEqual({
      measured: [],
      outlooks: ['2030', '2026', '2018'],
      laterCount: 0,
    });
  });

  it('are never reached where they say no period', () => {
    const rows = [row('some day'), row('one day', 'target'), row('another day', 'target')];
    expect(figuresOn('2020-12-31', ...rows)).toEqual({
      measured: [],
      outlooks: ['one day', 'another day'],
      laterCount: 1,
    });
  });

  it('leave out an indicator that nobody knows', () => {
    expect(figuresOn('2020-12-31', row('2019', 'exact', 'luck')).measured).toEqual([]);
  });

  it('are those that are wanted', () => {
    const only = selectFigures(
      smallIndex(),
      ['JPN'],
      dayOf('2026-01-01'),
      ({ value }) => value === 3,
    );
    expect(periodsOf(only.measured)).toEqual(['2020']);
  });
});
