import { describe, expect, it } from 'vitest';
import { type SmallTables, smallIndex } from '../../../tests/small-index.ts';
import type { TableName } from '../../domain/dataset.ts';
import type { CategoryId } from '../../domain/ids.ts';
import { DEFAULT_VIEW, type ViewState } from '../../view/view-state.ts';
import { selectRows, selectTable } from './select-rows.ts';

const rowsOf = (change: Partial<ViewState>, tables: SmallTables = {}) =>
  selectRows(smallIndex(tables), { ...DEFAULT_VIEW, ...change });
const subjectsOf = (change: Partial<ViewState>) =>
  rowsOf(change).observations.map((row) => row.subject);

describe('the rows of the tables in a view', () => {
  it('are for one table those that they are among all', () => {
    const view = { ...DEFAULT_VIEW, date: '2020-01-01', provinces: ['110000'] };
    const all = selectRows(smallIndex(), view);
    for (const table of Object.keys(all) as TableName[])
      expect(selectTable(smallIndex(), view, table), table).toEqual(all[table]);
    expect(all.zones.map((zone) => zone.id)).toEqual(['bing', 'jia']);
  });

  it('have both parts of the gap only where no province and no area is chosen', () => {
    const area = [
      [100, 20],
      [130, 20],
      [130, 40],
      [100, 40],
    ] as const;
    expect(subjectsOf({})).toEqual(expect.arrayContaining(['east', 'central-west']));
    expect(subjectsOf({ provinces: ['110000'] })).not.toContain('east');
    expect(subjectsOf({ area })).not.toContain('east');
    expect(subjectsOf({ area })).toContain('110100');
    expect(subjectsOf({ area, provinces: ['110000'] })).not.toContain('east');
  });

  it('have a part of the gap with any of its regions', () => {
    expect(subjectsOf({ regions: ['northeast', 'east'] })).toEqual(['east', '110100']);
    expect(subjectsOf({ regions: ['west', 'northeast'] })).toEqual(['central-west']);
  });

  it('have the figures that end in the window, on its first day too', () => {
    const periodsFrom = (rangeStart: string) =>
      rowsOf({ date: '2020-01-01', rangeStart })
        .observations.filter((row) => row.indicator === 'trade')
        .map((row) => row.period);
    expect(periodsFrom('2018-12-31')).toEqual(['2018', '2019', '2030', '2029']);
    expect(periodsFrom('2019-01-01')).toEqual(['2019', '2030', '2029']);
    expect(periodsFrom('2030-01-01')).toEqual(['2030']);
  });

  it('have no figure of no period, and those of what is no place under any filter', () => {
    const figure = { indicator: 'trade', qualifier: 'exact' };
    const observations = [
      { ...figure, subject: 'atlantis', period: '2019' },
      { ...figure, subject: 'CHN', period: 'some day' },
    ];
    expect(rowsOf({}, { observations }).observations).toHaveLength(1);
    expect(rowsOf({ regions: ['west'] }, { observations }).observations).toHaveLength(1);
    expect(rowsOf({ regions: ['west'] }).observations).toHaveLength(1);
  });

  it('have an evaluation from the last day of its year, and of the chosen years alone', () => {
    const told = (change: Partial<ViewState>) =>
      rowsOf(change).evaluations.map((row) => `${row.zone} ${row.year}`);
    expect(told({ date: '2021-12-30' })).toEqual([]);
    expect(told({ date: '2021-12-31' })).toEqual(['jia 2021', 'bing 2021']);
    expect(told({ tierYears: [2021] })).toEqual(['jia 2021']);
  });

  it('have the categories that are chosen, and their belts', () => {
    const { categories, belts } = rowsOf({ categories: ['toys' as CategoryId] });
    expect(categories.map((row) => row.id)).toEqual(['toys']);
    expect(belts.map((row) => row.id)).toEqual(['jia-toys', 'wu-toys']);
  });
});
