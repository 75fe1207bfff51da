import { describe, expect, it } from 'vitest';
import { isDateFormat, readWorkbook } from './workbook.ts';

/** A workbook of these parts; what every one has is there unless a part takes its place. */
function bookOf(parts: Readonly<Record<string, string>>) {
  const all: Readonly<Record<string, string>> = {
    'xl/workbook.xml': '<workbook><sheets/></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships/>',
    ...parts,
  };
  return readWorkbook({
    names: Object.keys(all),
    read: async function* (name) {
      yield new TextEncoder().encode(all[name]);
    },
  });
}

describe('the sheets of a workbook', () => {
  const sheets = (...rows: readonly string[]) =>
    `<workbook><sheets>${rows.join('')}</sheets></workbook>`;
  const relations = (...targets: readonly string[]) =>
    `<Relationships>${targets
      .map((target, at) => `<Relationship Id="r${at}" Target="${target}"/>`)
      .join('')}</Relationships>`;

  it('stand in its order, each in the part that its relation names', async () => {
    const book = await bookOf({
      'xl/workbook.xml': sheets(
        '<sheet name="数据 &amp; more" sheetId="7" r:id="r1"/>',
        "<sheet name='two' x:id='r0'/>",
      ),
      'xl/_rels/workbook.xml.rels': relations('worksheets/a.xml', '/xl/worksheets/b.xml'),
    });
    expect(book.sheets).toEqual([
      { name: '数据 & more', part: 'xl/worksheets/b.xml' },
      { name: 'two', part: 'xl/worksheets/a.xml' },
    ]);
  });

  it('are no charts, and none that has no part', async () => {
    const book = await bookOf({
      'xl/workbook.xml': sheets(
        '<sheet name="chart" r:id="r0"/>',
        '<sheet name="lost" r:id="r9"/>',
        '<sheet name="bare"/>',
        '<sheet r:id="r1"/>',
      ),
      'xl/_rels/workbook.xml.rels': relations('chartsheets/a.xml', 'worksheets/b.xml'),
    });
    expect(book.sheets).toEqual([{ name: '', part: 'xl/worksheets/b.xml' }]);
  });

  it.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="0"/>', false],
    ['<workbookPr date1904="10"/>', false],
    ['<workbookPr/>', false],
    ['<other date1904="1"/>', false],
    ['', false],
  ])('count their days from 1904 where it says so: %s', async (xml, is1904) => {
    expect((await bookOf({ 'xl/workbook.xml': `<workbook>${xml}</workbook>` })).is1904).toBe(
      is1904,
    );
  });
});

describe('the texts of a workbook', () => {
  it('are whole, of however many pieces, and without the sound beside them', async () => {
    const { sharedStrings } = await bookOf({
      'xl/sharedStrings.xml': `<sst>
        <si><t>plain</t></si>
        <si>
          <r><rPr/><t>in </t></r>
          <r><t>parts</t></r>
        </si>
        <si><t>东京</t><rPh sb="0"><t>トウ</t><t>キョウ</t></rPh><t>都</t></si>
        <si/>
        <si><t/></si>
      </sst>`,
    });
    expect(sharedStrings).toEqual(['plain', 'in parts', '东京都', '', '']);
  });

  it('are none where there is no part for them', async () => {
    expect((await bookOf({})).sharedStrings).toEqual([]);
  });
});

describe('the styles of a workbook', () => {
  it('show dates by the numbers that Excel knows, or by their own formats', async () => {
    const { dateStyles } = await bookOf({
      'xl/styles.xml': `<styleSheet>
        <numFmts><numFmt numFmtId="164" formatCode="yyyy/m/d"/><numFmt numFmtId="165" formatCode="0.0"/>
          <numFmt numFmtId="22" formatCode="0"/><numFmt numFmtId="166"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>
          <xf numFmtId="22"/><xf numFmtId="166"/><xf/></cellXfs>
        <cellStyles><xf numFmtId="14"/></cellStyles>
      </styleSheet>`,
    });
    expect(dateStyles).toEqual([false, true, true, false, false, false, false]);
    expect((await bookOf({})).dateStyles).toEqual([]);
  });

  it.each<[string, boolean]>([
    ['d', true],
    ['YYYY', true],
    ['mmm', true],
    ['mm:ss', false],
    ['m', false],
    ['0"年"', false],
    ['"年"', true],
    ['\\年', true],
    ['\\y0', false],
    ['[Red]0', false],
    ['[$-F800]dddd', true],
    ['_d0', false],
    ['"day "', false],
    ['General "day"', false],
    ['yyyy general', false],
    ['d ?', false],
    [`${'x'.repeat(255)}d`, false],
    [`${'x'.repeat(254)}d`, true],
  ])('a date is shown by %s: %s', (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate);
  });
});
