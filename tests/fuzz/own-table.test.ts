import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect } from 'vitest';
import { buildGeometry } from '../../src/own-table/build-geometry.ts';
import { daysOf } from '../../src/own-table/column-values.ts';
import { pathsOfLines } from '../../src/own-table/corridor-paths.ts';
import { countLines, gatherCorridors } from '../../src/own-table/gather-corridors.ts';
import { guessSettings } from '../../src/own-table/guess-settings.ts';
import { joinRows } from '../../src/own-table/join-rows.ts';
import type { OwnTable } from '../../src/own-table/own-table.ts';
import { parseDate } from '../../src/own-table/parse-date.ts';
import { parseNumber } from '../../src/own-table/parse-number.ts';
import { readSource } from '../../src/own-table/read-source.ts';
import { ALL_TIME } from '../../src/own-table/unit-values.ts';
import { readGazetteer } from '../own-table-fixtures.ts';
import { fuzzDoor } from './fuzz-door.ts';
import { HOSTILE_TEXTS, hostileJson, hostileText } from './hostile.ts';
import { mutated, mutatedBytes, mutatedText, writeJson } from './mutate.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/own-table');
/** Larger ones are of one cell over and over. */
const MOST_BYTES = 40_000;

const files = readdirSync(FIXTURES)
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FIXTURES, name))) }))
  .filter(({ bytes }) => bytes.length > 0 && bytes.length < MOST_BYTES);
const named = (pattern: RegExp) => files.filter(({ name }) => pattern.test(name));
const bytesOf = (pattern: RegExp) => named(pattern).map(({ bytes }) => bytes);
const gazetteer = readGazetteer();
const NOWHERE = { ids: [], locate: () => 255 };

/** Read as the table's worker does it; a reader that fell over calls it `crashed`. */
async function take(bytes: Uint8Array | string, name: string): Promise<OwnTable | null> {
  const file = new Blob([bytes as BlobPart]);
  const result = await readSource({ file, name, encoding: null, sheet: null });
  if (result.ok) return result.table;
  expect(result.problem.kind, JSON.stringify(result.problem)).not.toBe('crashed');
  return null;
}

/** All that the worker makes of a table, and the page of its corridors. */
function place(table: OwnTable | null): void {
  if (!table) return;
  const { settings } = guessSettings(table, gazetteer);
  const dates = table.columns[settings.roles.indexOf('date')];
  const join = joinRows(table, settings, gazetteer);
  const geometry = buildGeometry(join, dates ? daysOf(dates) : null, NOWHERE);
  if (geometry?.kind !== 'corridors') return;
  const lines = gatherCorridors(geometry, null, null, 3);
  const { rows } = countLines(geometry, lines, null, ALL_TIME);
  expect(rows.reduce((sum, count) => sum + count, 0)).toBe(join.joinedCount);
  expect(pathsOfLines(lines).positions.every(Number.isFinite)).toBe(true);
}

fuzzDoor({
  name: 'a cell of an own table',
  cases: fc.oneof(
    hostileText,
    mutatedText(['1,234.5', '¥ 80 万', '2024年1月5日', 'Jan 5, 2024', '12.5 %', '浙江省杭州市']),
  ),
  enter: (cell) => {
    parseNumber(cell);
    parseDate(cell);
  },
});

fuzzDoor({
  name: 'an own table as CSV',
  cases: fc.oneof(
    mutatedBytes(bytesOf(/\.(csv|tsv)$/)),
    mutatedText(
      named(/cities|points|unjoined|ragged/).map(({ bytes }) => new TextDecoder().decode(bytes)),
    ),
  ),
  enter: (text) => take(text, 'table.csv'),
});

fuzzDoor({
  name: 'an own table and its places',
  cases: mutatedText(
    named(/cities\.csv|corridors|swapped|unjoined/).map(({ bytes }) =>
      new TextDecoder().decode(bytes),
    ),
  ),
  oneIn: 20,
  enter: async (text) => place(await take(text, 'table.csv')),
});

const json = named(/json$/).flatMap(({ bytes }) => {
  try {
    return [JSON.parse(new TextDecoder().decode(bytes))];
  } catch {
    return [];
  }
});

fuzzDoor({
  name: 'an own table as GeoJSON or TopoJSON',
  cases: fc.oneof(
    { weight: 4, arbitrary: mutated(json).map(writeJson) },
    { weight: 1, arbitrary: mutatedBytes(bytesOf(/json$/)) },
    { weight: 1, arbitrary: hostileJson.map(writeJson) },
  ),
  enter: (text) => take(text, 'table.geojson'),
});

const PARTS = [
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  'xl/worksheets/sheet1.xml',
] as const;
const XML: Readonly<Record<(typeof PARTS)[number], string>> = {
  'xl/workbook.xml':
    '<workbook><workbookPr date1904="1"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/sharedStrings.xml':
    '<sst><si><t>城市</t></si><si><r><t>a&amp;b</t></r><rPh><t>x</t></rPh></si></sst>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  'xl/worksheets/sheet1.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>n</t></is></c></row><row r="2"><c r="A2" s="1"><v>45000</v></c><c r="B2"><v>1.5</v></c></row></sheetData></worksheet>',
};
const encode = (text: string) => new TextEncoder().encode(text);

/** A workbook with one part changed: behind the zip, where changed bytes alone seldom come. */
const workbook = fc
  .constantFrom(...PARTS)
  .chain((part) => mutatedText([XML[part]]).map((xml) => ({ ...XML, [part]: xml })))
  .map((parts) => {
    const packed = Object.entries(parts).map(([name, xml]) => [name, encode(xml)] as const);
    return zipSync(Object.fromEntries(packed), { level: 0 });
  });

fuzzDoor({
  name: 'an own table as a workbook',
  cases: fc.oneof(workbook, mutatedBytes(bytesOf(/^(table|empty-sheet|cut)\.xlsx$/))),
  enter: (bytes) => take(bytes, 'table.xlsx'),
});

fuzzDoor({
  name: 'a file of no kind',
  cases: fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.constantFrom(...HOSTILE_TEXTS).map(encode),
    mutatedBytes(files.map(({ bytes }) => bytes)),
  ),
  enter: (bytes) => take(bytes, 'file'),
});
