import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readAuthored } from '../../../scripts/read-authored.ts';
import { checkCsv } from '../../../tests/contract/checks/check-csv.ts';
import { readTable } from '../../loading/read-table.ts';
import { tableCsv } from './table-cells.ts';
import { escapeFormula, writeCsv } from './write-csv.ts';

describe('a CSV', () => {
  it('is read again as it was written', () => {
    const text = fc.string({ unit: 'binary' }).map((value) => `x${value}`);
    const table = fc.array(fc.tuple(text, text), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(csvParseRows(writeCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });

  it('has no mark at its start, one kind of line end, empty cells and lists', () => {
    const csv = writeCsv(['a', 'b', 'c'], [[-1.5, null, ['x', 'y']]]);
    expect(csv).toBe('a,b,c\n-1.5,,x;y\n');
    expect(checkCsv('a.csv', csv)).toEqual([]);
  });

  it('of a whole table holds the cells of the authored file', () => {
    const { dataset, csvTexts } = readAuthored();
    for (const table of Object.keys(csvTexts) as (keyof typeof csvTexts)[]) {
      expect(readTable(tableCsv(table, dataset[table]))).toEqual(readTable(csvTexts[table]));
    }
  });
});

describe('what a spreadsheet would run', () => {
  test.each([
    "=cmd|'/C calc'!A0",
    '+1+cmd',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '--1',
    '+',
  ])('%j becomes text', (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`);
  });

  test.each(['-12.5', '+3', '-1e-7', '-.5', '1=1', 'a@b', '', '浙江', '100-a[b,c]'])(
    '%j stays as it is',
    (text) => {
      expect(escapeFormula(text)).toBe(text);
    },
  );

  it('is in no published table, so that none has to be changed', () => {
    for (const [table, csv] of Object.entries(readAuthored().csvTexts)) {
      const changed = csvParseRows(csv)
        .flat()
        .filter((cell) => escapeFormula(cell) !== cell);
      expect(changed, table).toEqual([]);
    }
  });

  it('is escaped before it is quoted, and numbers never are', () => {
    expect(writeCsv(['a', 'b'], [['=1,"2"', -2]])).toBe(`a,b\n"'=1,""2""",-2\n`);
  });
});
