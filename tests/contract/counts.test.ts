import { describe, expect, it } from 'vitest';
import { readCells, withCell, withoutRow, withRowTwice } from './checks/cells.ts';
import {
  checkAppendix,
  checkBatches,
  checkEvaluations,
  checkZonesByProvince,
} from './checks/check-counts.ts';

const tables = readCells();

describe('the pilot zones', () => {
  it('are as many a batch as figure 5 lists, on its days', () => {
    expect(checkBatches(tables)).toEqual([]);
  });

  it('are found when one is missing, or on another day', () => {
    expect(checkBatches(withoutRow(tables, 'zones', 165))).toEqual([
      'data/zones.csv, column batch, "7": 32 rows; expected 33',
      'data/zones.csv, column batch, "1..7": 164 rows; expected 165',
    ]);
    expect(checkBatches(withCell(tables, 'zones', 2, 'approved_on', '2016-01-06'))).toEqual([
      'data/zones.csv, row 2, column approved_on: "2016-01-06" is not what belongs there; expected the day of its batch',
    ]);
  });

  it('are as many a province as the casebook says', () => {
    expect(checkZonesByProvince(tables)).toEqual([]);
  });

  it('are found in another province', () => {
    expect(checkZonesByProvince(withCell(tables, 'zones', 1, 'province', '440000'))).toEqual([
      'data/zones.csv, column province, "330000": 11 rows; expected 12',
      'data/zones.csv, column province, "440000": 22 rows; expected 21',
    ]);
  });
});

describe('the evaluations', () => {
  it('are ten a year in the order of figure 7, and tally as figure 8', () => {
    expect(checkEvaluations(tables)).toEqual([]);
  });

  it('are found when a row is missing, another city, or out of order', () => {
    expect(checkEvaluations(withoutRow(tables, 'evaluations', 1))).toEqual([
      'data/evaluations.csv, column order, year 2021: 2,3,4,5,6,7,8,9,10; expected 1 2 3 4 5 6 7 8 9 10',
      'data/evaluations.csv, column zone, "杭州": 2 rows; expected 3',
    ]);
    const other = withCell(tables, 'evaluations', 1, 'zone', 'hefei');
    expect(checkEvaluations(other)).toHaveLength(2);
    expect(checkEvaluations(withRowTwice(tables, 'evaluations', 30))).toHaveLength(2);
  });
});

describe('the belts', () => {
  it('hold all 87 rows of the appendix, under the provinces that it prints', () => {
    expect(checkAppendix(tables)).toEqual([]);
  });

  it('are found when a row is missing, or under another province', () => {
    expect(checkAppendix(withCell(tables, 'belts', 1, 'listed_province', '440000'))).toEqual([
      'data/belts.csv, row 1, column listed_province: "440000" is not what belongs there; expected the province that the appendix prints for the row',
    ]);
    const carpets = tables.belts.findIndex((row) => row.locator === '附录 第86行');
    expect(checkAppendix(withoutRow(tables, 'belts', carpets + 1))).toEqual([
      'data/belts.csv, column locator: no belt of 附录 第86行',
    ]);
  });
});
