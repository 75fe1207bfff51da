import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../tests/own-table-fixtures.ts';
import type { Encoding } from './encodings.ts';
import { TableProblem } from './problem.ts';
import { readCsv } from './read-csv.ts';

async function read(text: string | Uint8Array<ArrayBuffer>, encoding: Encoding | null = null) {
  const shares: number[] = [];
  const table = await readCsv(new Blob([text]), 'x.csv', encoding, (share) => shares.push(share));
  return { ...table, rows: rowsOf(table), shares };
}
const problemOf = (text: string) =>
  read(text).then(
    () => null,
    (error: unknown) => error instanceof TableProblem && error.problem,
  );

describe('a text file as a table', () => {
  it('has the delimiter that its head shows', async () => {
    const { rows, ...table } = await read('a;b\n1,5;x\n');
    expect(rows).toEqual([['1,5', 'x']]);
    expect(table).toMatchObject({
      name: 'x.csv',
      format: 'csv',
      encoding: 'utf-8',
      sheets: [],
      sheet: null,
    });
  });

  it('is read twice where its encoding is not known, once where it is, and says how far', async () => {
    const megabyte = 1 << 20;
    const text = `a\n${'x'.repeat(2 * megabyte - 2)}`;
    const { shares } = await read(text);
    expect(shares).toEqual([0.075, 0.15, 0.575, 1].map((share) => expect.closeTo(share, 9)));
    expect((await read(text, 'gb18030')).shares).toHaveLength(2);
  });

  it('is refused where there is nothing in it, or a quotation mark is never closed', async () => {
    expect(await problemOf(' \n\t\n')).toEqual({ kind: 'empty' });
    expect(await problemOf('a,b\n1,"2\n')).toEqual({ kind: 'unclosed-quote', row: 2 });
  });
});
