import { describe, expect, it } from 'vitest';
import { decodeTable, decodeTexts, describeIssue } from './decode-tables.ts';

const FIGURE = {
  indicator: 'trade',
  subject: 'CHN',
  period: '2024-Q1',
  value: 7,
  qualifier: 'exact',
  source: 'report',
  locator: 'p. 1',
  formula: null,
};
const issuesOf = (...rows: readonly unknown[]) => {
  const decoded = decodeTable('observations', rows);
  return decoded.ok ? [] : decoded.issues.map(describeIssue);
};

describe('the rows of a table', () => {
  it('are taken with the columns that the table has', () => {
    expect(decodeTable('observations', [{ ...FIGURE, more: 1 }])).toEqual({
      ok: true,
      rows: [FIGURE],
    });
    expect(decodeTable('observations', [])).toEqual({ ok: true, rows: [] });
  });

  it('are refused together, and each wrong cell is named with what stands there', () => {
    const wrong = { ...FIGURE, period: '2024-Q5', value: null };
    expect(issuesOf(FIGURE, wrong, { ...FIGURE, subject: ['CHN'] })).toEqual([
      'data/observations.csv, row 2, column period: "2024-Q5" is not what belongs there; expected a period: 2024, 2024-Q1, 2024-03, 2024-03-07 or a/b',
      'data/observations.csv, row 2, column value: "" is not what belongs there; expected a number',
      'data/observations.csv, row 3, column subject: "(no text)" is not what belongs there; expected a text',
    ]);
  });

  it('are not named one by one where a whole table is wrong', () => {
    const count = issuesOf(...Array.from({ length: 3000 }, () => ({}))).length;
    expect(count).toBeGreaterThanOrEqual(100);
    expect(count).toBeLessThan(120);
  });

  it('have days that are in the calendar', () => {
    const named = { name_zh: '区', name_en: 'Zone' };
    const zone = {
      id: 'a',
      place: 'b',
      province: 'c',
      batch: 1,
      source: 'd',
      locator: 'e',
      ...named,
    };
    const expectedOf = (approved_on: string) => {
      const decoded = decodeTable('zones', [{ ...zone, approved_on }]);
      return decoded.ok ? null : decoded.issues[0]?.expected;
    };
    expect(expectedOf('2019-12-15')).toBeNull();
    expect(expectedOf('2019-02-30')).toBe('a calendar date, YYYY-MM-DD');
  });

  it('are refused where one is no row', () => {
    expect(issuesOf(7)).toEqual([
      expect.stringMatching(/^data\/observations.csv, row 1, column \(row\): "7" is not/),
    ]);
    expect(issuesOf(undefined)).toEqual([
      expect.stringMatching(/row 1, column \(row\): "" is not/),
    ]);
  });
});

describe('the tables of a file', () => {
  it('are all there, each a list of rows', () => {
    const decoded = decodeTexts({ categories: [], notes: [], cases: 'none' });
    expect(decoded.ok ? [] : decoded.issues.map(describeIssue)).toEqual([
      'data/indicators.csv, row 0, column (table): "" is not what belongs there; expected a list of rows',
      'data/cases.csv, row 0, column (table): "" is not what belongs there; expected a list of rows',
    ]);
    const texts = { categories: [], indicators: [], notes: [], cases: [] };
    expect(decodeTexts({ ...texts, zones: 7 })).toEqual({ ok: true, tables: texts });
  });
});
