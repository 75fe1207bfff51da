import { describe, expect, it } from 'vitest';
import type { Observation } from '../domain/dataset.ts';
import { dayOf } from '../domain/period.ts';
import { newestObservation } from './newest-observation.ts';

const row = (period: string, value: number, qualifier = 'exact') =>
  ({ period, value, qualifier }) as Observation;
const newestOf = (date: `${number}-${number}-${number}`, ...rows: readonly Observation[]) =>
  newestObservation(rows, dayOf(date))?.value ?? null;

describe('the newest figure', () => {
  it('is there from the last day of its period', () => {
    const rows = [row('2020', 2), row('2019', 1)];
    expect(newestOf('2019-12-30', ...rows)).toBeNull();
    expect(newestOf('2019-12-31', ...rows)).toBe(1);
    expect(newestOf('2024-01-01', ...rows)).toBe(2);
    expect(newestOf('2024-01-01')).toBeNull();
  });

  it('is one that was measured', () => {
    const rows = [row('2019', 1), row('2020', 2, 'target'), row('2021', 3, 'forecast')];
    expect(newestOf('2024-01-01', ...rows)).toBe(1);
  });

  it('is of two that end on one day the first in the table', () => {
    expect(newestOf('2024-01-01', row('2020', 1), row('2020-Q4', 2))).toBe(1);
  });
});
