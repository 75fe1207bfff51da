import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFixture, rowsOf } from '../../tests/own-table-fixtures.ts';
import type { OwnTable } from './own-table.ts';
import type { Problem } from './problem.ts';
import { checkSize, readSource } from './read-source.ts';
import { scanXml } from './xml-scanner.ts';

async function read(file: Blob, name: string, how = {}) {
  return readSource({ file, name, encoding: null, sheet: null, ...how });
}

async function tableOf(name: string, how = {}): Promise<OwnTable> {
  const result = await read(openFixture(name), name, how);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.table;
}

async function problemOf(name: string): Promise<Problem> {
  const result = await read(openFixture(name), name);
  if (result.ok) throw new Error(`${name} was read`);
  return result.problem;
}

const names = (table: OwnTable) => table.columns.map((column) => column.name);

describe('reading what people bring', () => {
  it('reads CSV with a header', async () => {
    const table = await tableOf('cities.csv');
    expect(names(table)).toEqual(['城市', '省份', '日期', '出口额（亿元）', '类型']);
    expect(rowsOf(table)[0]).toEqual(['杭州市', '浙江省', '2024年1月', '1,234.5', '综合']);
    expect(table.firstRowNumber).toBe(2);
  });

  it.each([
    ['gb18030.csv', 'gb18030'],
    ['utf16le.tsv', 'utf-16le'],
    ['utf16be.csv', 'utf-16be'],
    ['utf8-bom.csv', 'utf-8'],
  ])('detects the encoding of %s', async (name, encoding) => {
    const table = await tableOf(name);
    expect(table.encoding).toBe(encoding);
    expect(names(table)).toEqual(['城市', '数值', '说明']);
    expect(rowsOf(table)[2]).toEqual(['延边朝鲜族自治州', '3%', '边境']);
  });

  it('reads in the encoding that a person names', async () => {
    const table = await tableOf('utf8-bom.csv', { encoding: 'gb18030' });
    expect(rowsOf(table)[0]?.[0]).not.toBe('杭州市');
  });

  it('reads typed cells of a workbook, and another sheet when asked', async () => {
    const table = await tableOf('table.xlsx');
    expect(table.sheets).toEqual(['数据', 'Second']);
    expect(names(table)).toEqual(['城市', '日期', '数值', '说明']);
    expect(rowsOf(table)).toEqual([
      ['杭州市', '2024-01-01', '1234.5', 'A & B <b>'],
      ['宁波市', '2024-02-01', '0.3333333333333333', ''],
      ['温州', '', '#DIV/0!', 'TRUE'],
    ]);
    expect(rowsOf(await tableOf('table.xlsx', { sheet: 'Second' }))).toEqual([['7']]);
  });

  it('reads GeoJSON and TopoJSON into columns with coordinates', async () => {
    const points = await tableOf('points.geojson');
    expect(names(points)).toEqual(['longitude', 'latitude', 'id', 'name', 'value', 'tags']);
    expect(rowsOf(points)).toEqual([
      ['120.15', '30.27', 'a', 'Hangzhou', '3', '["x"]'],
      ['', '', '', 'Nowhere', '', ''],
    ]);
    expect(rowsOf(await tableOf('points.topojson'))).toEqual([['120.15', '30.27', 'Hangzhou']]);
  });

  it('takes the old winding of rings, and draws a shape as a point in its middle', async () => {
    const table = await tableOf('clockwise.geojson');
    expect(rowsOf(table)[0]?.slice(0, 2)).toEqual(['120.5', '30.5']);
    expect(table.remarks).toEqual([{ kind: 'shapes-as-points', count: 1 }]);
  });

  it('fills up short rows, leaves out what long ones have too many, and says so', async () => {
    const table = await tableOf('ragged.csv');
    expect(rowsOf(table)).toEqual([
      ['杭州市', '1', ''],
      ['宁波市', '2', 'ok'],
      ['温州市', '3', 'ok'],
    ]);
    expect(table.remarks).toEqual([{ kind: 'ragged', count: 2, row: 2, cells: 2, columns: 3 }]);
  });

  it('keeps HTML and formulas as the text that they are', async () => {
    expect(rowsOf(await tableOf('html.csv'))[2]?.[0]).toBe(
      "<script>document.title='hacked'</script>",
    );
    expect(rowsOf(await tableOf('formulas.csv'))[0]?.[2]).toBe("=cmd|' /C calc'!A0");
  });

  it.each<[string, Problem]>([
    ['empty.csv', { kind: 'empty' }],
    ['blank.csv', { kind: 'empty' }],
    ['header-only.csv', { kind: 'no-rows' }],
    ['picture.csv', { kind: 'wrong-type', found: 'png' }],
    ['unclosed-quote.csv', { kind: 'unclosed-quote', row: 3 }],
    ['archive.zip.xlsx', { kind: 'wrong-type', found: 'zip' }],
    ['empty-sheet.xlsx', { kind: 'sheet-empty', sheet: 'Nothing' }],
    ['cut.xlsx', { kind: 'zip-damaged' }],
    ['other-crs.geojson', { kind: 'crs', name: 'urn:ogc:def:crs:EPSG::3857' }],
    [
      'not-closed.geojson',
      { kind: 'geometry', feature: 2, fault: 'ring-not-closed', detail: '[120,30] … [120,31]' },
    ],
    [
      'bad-coordinates.geojson',
      { kind: 'geometry', feature: 1, fault: 'bad-coordinates', detail: '["120.15",null]' },
    ],
    [
      'metres.geojson',
      { kind: 'geometry', feature: 1, fault: 'out-of-range', detail: '[13374000,3537000]' },
    ],
    [
      'no-geometry.geojson',
      { kind: 'geometry', feature: 1, fault: 'not-a-feature', detail: 'Feature' },
    ],
  ])('refuses %s and says why', async (name, problem) => {
    expect(await problemOf(name)).toEqual(problem);
  });

  it('refuses broken JSON and broken topologies', async () => {
    expect((await problemOf('not-json.geojson')).kind).toBe('bad-json');
    expect(await problemOf('broken.topojson')).toEqual({ kind: 'topology' });
  });

  it.each(['bomb.xlsx', 'lying-bomb.xlsx'])('stops at %s before it unfolds', async (name) => {
    const problem = await problemOf(name);
    expect(problem).toMatchObject({ kind: 'zip-bomb', part: 'xl/worksheets/sheet1.xml' });
    if (problem.kind !== 'zip-bomb') return;
    expect(problem.limit).toBeLessThan(12_000_000);
    // An honest bomb is refused by what it declares, a lying one as soon as it has gone too far.
    const isHonest = name === 'bomb.xlsx';
    expect(problem.bytes > 12_000_000).toBe(isHonest);
  });

  it('refuses a file of 2 GB by its size alone', () => {
    const bytes = 2 * 1024 ** 3;
    expect(checkSize(bytes)).toEqual({ kind: 'too-large', bytes, limit: 512 * 1024 ** 2 });
  });

  it('refuses XML that only looks like a workbook without running out of anything', async () => {
    const zip = zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<workbook><sheets>') });
    const result = await read(new Blob([zip]), 'x.xlsx');
    expect(result).toMatchObject({ ok: false, problem: { kind: 'not-a-workbook' } });
  });

  it.each<[string, string, Problem['kind']]>([
    ['a type that is no text', '{"type":{"toString":0}}', 'not-geojson'],
    [
      'a name of a CRS that is no text',
      '{"type":"Feature","crs":{"properties":{"name":{"toString":0}}}}',
      'crs',
    ],
    [
      'a geometry named as what all objects have',
      '{"type":"constructor","coordinates":[1,2]}',
      'geometry',
    ],
    [
      'a geometry whose type is no text',
      '{"type":"Feature","geometry":{"type":{"toString":0}}}',
      'geometry',
    ],
    [
      'collections deep in one another',
      `${'{"type":"GeometryCollection","geometries":['.repeat(9000)}${']}'.repeat(9000)}`,
      'geometry',
    ],
    [
      'lists deep in one another',
      `{"type":"Point","coordinates":${'['.repeat(9000)}${']'.repeat(9000)}}`,
      'geometry',
    ],
  ])('refuses GeoJSON with %s', async (_, text, kind) => {
    const result = await read(new Blob([text]), 'x.geojson');
    expect(result.ok ? null : result.problem.kind).toBe(kind);
  });

  it('reads a property that is a list deep in lists as something', async () => {
    const deep = `${'['.repeat(9000)}${']'.repeat(9000)}`;
    const text = `{"type":"Feature","geometry":null,"properties":{"a":${deep}}}`;
    const result = await read(new Blob([text]), 'x.geojson');
    // How deep a text may be written hangs on the stack that the browser gives.
    expect(['…', deep]).toContain(result.ok && rowsOf(result.table)[0]?.[2]);
  });

  it('takes a name in a workbook that all objects have for the text that it is', async () => {
    const part = (text: string) => new TextEncoder().encode(text);
    const zip = zipSync({
      'xl/workbook.xml': part('<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': part('<R><Relationship Id="r" Target="worksheets/a.xml"/></R>'),
      'xl/worksheets/a.xml': part(
        '<row><c t="str"><v>a</v></c></row><row><c t="str"><v>&constructor;</v></c></row>',
      ),
    });
    const result = await read(new Blob([zip]), 'x.xlsx');
    expect(result.ok && rowsOf(result.table)).toEqual([['&constructor;']]);
  });

  it('reads a sheet the same in whatever pieces it comes', async () => {
    const xml = '<si><t>a&amp;b</t></si><si><t>杭州 &#x56fd;</t><x y="1"/></si>';
    const bytes = new TextEncoder().encode(xml);
    const scan = async (size: number) => {
      const heard: string[] = [];
      let text = '';
      const tell = (what: string) => {
        if (text !== '') heard.push(text);
        text = '';
        heard.push(what);
      };
      const pieces = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      await scanXml('x', pieces(), {
        open: (name) => tell(`<${name}>`),
        text: (piece) => {
          text += piece;
        },
        close: (name) => tell(`</${name}>`),
      });
      return heard.join('');
    };
    const whole = '<si><t>a&b</t></si><si><t>杭州 国</t><x></x></si>';
    for (const size of [1, 2, 3, 5, 7, 1000]) expect(await scan(size)).toBe(whole);
  });

  it('stops at a sheet whose one text is longer than any cell', async () => {
    const part = (text: string) => new TextEncoder().encode(text);
    const parts = { 'xl/workbook.xml': part(`<workbook>${'ab'.repeat(9_000_000)}`) };
    const zip = zipSync(parts, { level: 0 });
    const result = await read(new Blob([zip]), 'x.xlsx');
    expect(result).toMatchObject({ ok: false, problem: { kind: 'bad-xml' } });
  });

  it('refuses a zip whose list of parts ends in the middle of a name', async () => {
    const zip = zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<workbook/>') });
    const entry = zip.findIndex(
      (_, at) => new DataView(zip.buffer, at, 4).getUint32(0, true) === 0x02014b50,
    );
    zip[entry + 29] = 0xff;
    const result = await read(new Blob([zip]), 'x.xlsx');
    expect(result).toEqual({ ok: false, problem: { kind: 'zip-damaged' } });
  });

  it('reads any table back from any of its encodings', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'杭州Ab1,"\n；é', ' x'), maxLength: 6 });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 });
    const utf16 = (text: string, isLittle: boolean) => {
      const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
      [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].forEach(
        (unit, i) => {
          view.setUint16(i * 2, unit, isLittle);
        },
      );
      return new Uint8Array(view.buffer);
    };
    const write = {
      'utf-8': (text: string) => new TextEncoder().encode(text),
      'utf-16le': (text: string) => utf16(text, true),
      'utf-16be': (text: string) => utf16(text, false),
    };
    const encodings = fc.constantFrom(...(Object.keys(write) as (keyof typeof write)[]));
    await fc.assert(
      fc.asyncProperty(rows, encodings, async (body, encoding) => {
        const quote = (each: string) => `"${each.replaceAll('"', '""')}"`;
        const text = [['名称', 'b'], ...body]
          .map((row) => `${row.map(quote).join(',')}\r\n`)
          .join('');
        const bytes = write[encoding](text) as Uint8Array<ArrayBuffer>;
        const result = await read(new Blob([bytes]), 'x.csv');
        expect(result.ok && result.table.encoding).toBe(encoding);
        expect(result.ok && rowsOf(result.table)).toEqual(body);
      }),
      { numRuns: 60 },
    );
  });
});
