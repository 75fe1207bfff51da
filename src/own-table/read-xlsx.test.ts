import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../tests/own-table-fixtures.ts';
import { TableProblem } from './problem.ts';
import { readXlsx } from './read-xlsx.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A workbook of these sheets, each given as the XML of its rows. */
function workbookOf(sheets: Readonly<Record<string, string>>, parts: Record<string, string> = {}) {
  const names = Object.keys(sheets);
  const all = {
    'xl/workbook.xml': `<workbook><sheets>${names
      .map((name, at) => `<sheet name="${name}" r:id="r${at}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, at) => `<Relationship Id="r${at}" Target="worksheets/${at}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/${at}.xml`,
        `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  };
  const packed = Object.entries(all).map(([name, text]) => [name, bytes(text)] as const);
  return new Blob([new Uint8Array(zipSync(Object.fromEntries(packed)))]);
}

async function read(file: Blob, sheet: string | null = null, shares: number[] = []) {
  const table = await readXlsx(file, 'x.xlsx', sheet, (share) => shares.push(share));
  return { ...table, names: table.columns.map(({ name }) => name), rows: rowsOf(table) };
}
const problemOf = (file: Blob) =>
  read(file).then(
    () => null,
    (error: unknown) => error instanceof TableProblem && error.problem,
  );
const text = (value: string) => `<c t="str"><v>${value}</v></c>`;
const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;
const HEAD = row(text('a'), text('b'));

describe('a sheet as a table', () => {
  it('has texts, numbers, truths and what formulas gave', async () => {
    const strings = '<sst><si><t>shared</t></si><si><t>第二</t></si></sst>';
    const sheet = [
      HEAD,
      row('<c t="s"><v>1</v></c>', '<c t="s"><v>9</v></c>'),
      row('<c><v>12.50</v></c>', '<c t="n"><v>1E3</v></c>'),
      row('<c t="b"><v>1</v></c>', '<c t="b"><v>0</v></c>'),
      row('<c t="inlineStr"><is><t>in line</t></is></c>', '<c t="e"><v>#N/A</v></c>'),
      row('<c><f>1+1</f><v>2</v></c>', '<c><v>abc</v></c>'),
      row(text('007'), '<c t="inlineStr"><is><t>1.50</t></is></c>'),
    ].join('');
    const { rows } = await read(workbookOf({ one: sheet }, { 'xl/sharedStrings.xml': strings }));
    expect(rows).toEqual([
      ['第二', ''],
      ['12.5', '1000'],
      ['TRUE', 'FALSE'],
      ['in line', '#N/A'],
      ['2', 'abc'],
      ['007', '1.50'],
    ]);
  });

  it('has dates where the style of a cell shows one, in either calendar', async () => {
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const dated = HEAD + row('<c s="1"><v>45292</v></c>', '<c s="0"><v>45292</v></c>');
    const { rows } = await read(workbookOf({ one: dated }, { 'xl/styles.xml': styles }));
    expect(rows).toEqual([['2024-01-01', '45292']]);
    const book =
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="one" r:id="r0"/></sheets></workbook>';
    const early = workbookOf({ one: dated }, { 'xl/styles.xml': styles, 'xl/workbook.xml': book });
    expect((await read(early)).rows).toEqual([['2028-01-02', '45292']]);
  });

  it('has its cells where their references say, and else one after the other', async () => {
    const sheet = [
      row('<c r="A1" t="str"><v>a</v></c>', text('b'), '<c r="AA1" t="str"><v>far</v></c>'),
      row('<c r="B2"><v>2</v></c>', '<c><v>3</v></c>', '<c r="?A"><v>4</v></c>'),
    ].join('');
    const { names, rows } = await read(workbookOf({ one: sheet }));
    expect([names.length, names[0], names[1], names[26]]).toEqual([27, 'a', 'b', 'far']);
    expect(rows[0]?.slice(0, 5)).toEqual(['', '2', '3', '4', '']);
  });

  it('is as wide as its first row; cells left out at an end make no row ragged', async () => {
    const sheet = [
      row(text('a'), text('b'), '<c/>'),
      row(text('1')),
      row('<c/>', '<c t="str"><v></v></c>'),
      row(text('2'), text('3'), '<c/>'),
      row(text('4'), text('5'), text('6')),
    ].join('');
    const { names, rows, remarks } = await read(workbookOf({ one: sheet }));
    expect(names).toEqual(['a', 'b']);
    expect(rows).toEqual([
      ['1', ''],
      ['2', '3'],
      ['4', '5'],
    ]);
    expect(remarks).toEqual([{ kind: 'ragged', count: 1, row: 4, cells: 3, columns: 2 }]);
  });

  it('is refused beyond 256 columns', async () => {
    const wide = row(text('a'), '<c r="IW1" t="str"><v>far</v></c>');
    expect(await problemOf(workbookOf({ one: wide }))).toEqual({
      kind: 'too-many-columns',
      count: 257,
      limit: 256,
    });
    const widest = row(text('a'), '<c r="IV1" t="str"><v>far</v></c>') + row(text('1'));
    expect((await read(workbookOf({ one: widest }))).names).toHaveLength(256);
    expect(
      await problemOf(workbookOf({ one: row('<c r="ZZZ1" t="str"><v>far</v></c>') })),
    ).toMatchObject({
      kind: 'too-many-columns',
    });
  });
});

it('is the same however it is indented', async () => {
  const spread = (xml: string) => xml.replaceAll('><', '>\n  <');
  const sheet = spread(HEAD + row(text('1'), '<c><f>1+1</f><v>2</v></c>'));
  const book = spread('<workbook><sheets><sheet name="one" r:id="r0"/></sheets></workbook>');
  expect((await read(workbookOf({ one: sheet }, { 'xl/workbook.xml': book }))).rows).toEqual([
    ['1', '2'],
  ]);
});

describe('a workbook', () => {
  const two = workbookOf({ first: HEAD + row(text('1')), second: HEAD + row(text('2')) });

  it('is read by its first sheet, unless one is named that it has', async () => {
    const { sheets, sheet, format, name, encoding, firstRowNumber } = await read(two);
    expect({ sheets, sheet, format, name, encoding, firstRowNumber }).toEqual({
      sheets: ['first', 'second'],
      sheet: 'first',
      format: 'xlsx',
      name: 'x.xlsx',
      encoding: null,
      firstRowNumber: 2,
    });
    expect((await read(two, 'second')).rows).toEqual([['2', '']]);
    expect((await read(two, 'third')).sheet).toBe('first');
  });

  it('says how far it has come, ever slower towards the end', async () => {
    const shares: number[] = [];
    const rows = Array.from({ length: 20_000 }, (_, at) => row(text(`text ${at}`), text('b')));
    const xml = HEAD + rows.join('');
    await read(workbookOf({ one: xml }), null, shares);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares.at(-1)).toBeCloseTo(1 - 1 / (1 + xml.length / 2e7), 5);
  });

  it('is refused where it is another zip, has no sheet, or an empty one', async () => {
    const other = new Blob([new Uint8Array(zipSync({ 'a.txt': bytes('a') }))]);
    expect(await problemOf(other)).toEqual({ kind: 'wrong-type', found: 'zip' });
    expect(await problemOf(workbookOf({}))).toEqual({
      kind: 'not-a-workbook',
      part: 'xl/worksheets',
    });
    expect(await problemOf(workbookOf({ bare: '' }))).toEqual({
      kind: 'sheet-empty',
      sheet: 'bare',
    });
    expect(await problemOf(workbookOf({ bare: row('<c/>') }))).toEqual({
      kind: 'sheet-empty',
      sheet: 'bare',
    });
    expect(await problemOf(workbookOf({ one: HEAD }))).toEqual({ kind: 'no-rows' });
    expect(await problemOf(workbookOf({ one: `${HEAD}<!--` }))).toEqual({
      kind: 'bad-xml',
      part: 'xl/worksheets/0.xml',
    });
  });
});
