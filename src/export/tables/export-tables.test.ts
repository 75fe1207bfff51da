import { csvParse } from 'd3';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkGeojson } from '../../../tests/contract/checks/check-geojson.ts';
import { readIndex } from '../../../tests/read-index.ts';
import type { TableName } from '../../domain/dataset.ts';
import { BATCHES, REGION_IDS } from '../../domain/dataset.ts';
import { dayOf, isoDateOf } from '../../domain/period.ts';
import { selectRows } from '../../selectors/tables/select-rows.ts';
import { DEFAULT_VIEW, type ViewState } from '../../view/view-state.ts';
import { completeRows } from './complete-rows.ts';
import { selectionFileName, wholeFileName } from './file-name.ts';
import { geojsonOf } from './geojson-of.ts';
import { columnsOfTable } from './table-cells.ts';
import { PUBLISHED_TABLES } from './table-schemas.ts';
import { writePackage } from './write-package.ts';
import { writeWorkbook } from './write-workbook.ts';

const index = readIndex();
const chosenRows = (view: Partial<ViewState>) =>
  completeRows(index.dataset, selectRows(index, { ...DEFAULT_VIEW, ...view }));
const SMALL = { date: '2016-01-15', regions: ['west'] } as const;

describe('a selection made whole', () => {
  it('leads every id that it holds to a row', () => {
    const view = fc.record({
      date: fc.integer({ min: dayOf('2015-03-01'), max: dayOf('2026-03-31') }).map(isoDateOf),
      regions: fc.option(fc.subarray([...REGION_IDS], { minLength: 1 })),
      batches: fc.option(fc.subarray([...BATCHES], { minLength: 1 })),
      provinces: fc.option(fc.subarray(['330000', '440000', '650000'], { minLength: 1 })),
    });
    fc.assert(
      fc.property(view, (change) => {
        const rows = chosenRows(change);
        for (const [name, { foreignKeys }] of Object.entries(PUBLISHED_TABLES)) {
          for (const [column, target] of Object.entries(foreignKeys)) {
            const [key = 'id'] = PUBLISHED_TABLES[target].primaryKey;
            const idsIn = (table: TableName, of: string) =>
              (rows[table] as readonly object[]).map((row) => (row as Record<string, unknown>)[of]);
            const known = new Set([...idsIn(target, key), null]);
            const lost = idsIn(name as TableName, column).filter((id) => !known.has(id));
            expect(lost, `${name}.${column}`).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('holds no place, document or indicator that nothing in it names', () => {
    const rows = chosenRows(SMALL);
    expect(rows.zones.map((zone) => zone.id).sort()).toEqual(['chengdu', 'chongqing']);
    expect(rows.places.length).toBeLessThan(index.dataset.places.length / 2);
    expect(rows.indicators.length).toBeLessThan(index.dataset.indicators.length / 2);
  });

  it('keeps the figures that a derived one is computed from', () => {
    const derived = index.dataset.observations.filter(
      (row) => row.subject === 'CHN' && row.formula?.includes('[CHN,'),
    );
    const rows = completeRows(index.dataset, {
      ...selectRows(index, DEFAULT_VIEW),
      observations: derived.slice(0, 1),
    });
    expect(derived.length).toBeGreaterThan(0);
    expect(rows.observations.length).toBeGreaterThan(1);
  });
});

describe('the GeoJSON of a selection', () => {
  it('keeps RFC 7946, with the published columns alone', () => {
    const texts = geojsonOf(chosenRows(SMALL));
    for (const [name, text] of Object.entries(texts)) {
      const layer = JSON.parse(text);
      expect(checkGeojson(name, layer, columnsOfTable(name as TableName))).toEqual([]);
    }
    expect(JSON.parse(texts.zones).features).toHaveLength(2);
  });
});

describe('the package of a selection', () => {
  it('describes the files that it holds', async () => {
    const note = { description: 'A part.', homepage: 'https://example.org/?v=1' };
    const zip = await writePackage(chosenRows(SMALL), 'part', note, new Date(2026, 0, 1));
    const files = unzipSync(zip);
    const described = JSON.parse(strFromU8(files['part/datapackage.json'] ?? new Uint8Array()));
    expect(described.homepage).toBe(note.homepage);
    expect(described.description).toMatch(/A part\.$/);
    expect(described.resources).toHaveLength(12);
    for (const { path, bytes, hash, schema } of described.resources) {
      const file = files[`part/${path}`] ?? new Uint8Array();
      expect(file.length, path).toBe(bytes);
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      const fields = schema.fields.map((field: { name: string }) => field.name);
      expect(csvParse(strFromU8(file)).columns).toEqual(fields);
    }
    const layers = Object.keys(files).filter((name) => name.endsWith('.geojson'));
    expect(layers.sort()).toEqual([
      'part/belts.geojson',
      'part/corridors.geojson',
      'part/zones.geojson',
    ]);
  });
});

describe('the workbook', () => {
  const sheetsOf = async () => {
    const rows = chosenRows(SMALL);
    const [zone] = rows.zones;
    const withFormula = { ...rows, zones: zone ? [{ ...zone, name_en: '=1+1' }] : [] };
    const blob = await writeWorkbook(withFormula, [['Title', 'Atlas']]);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    return (name: string) => strFromU8(files[name] ?? new Uint8Array());
  };

  it('has a sheet for each table after one that says what it is', async () => {
    const read = await sheetsOf();
    const names = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)];
    expect(names.map(([, name]) => name).sort()).toEqual(
      ['about', ...Object.keys(PUBLISHED_TABLES)].sort(),
    );
    expect(names[0]?.[1]).toBe('about');
  });

  it('types its cells: numbers, days, and texts that are never formulas', async () => {
    const read = await sheetsOf();
    const zones = read('xl/worksheets/sheet2.xml');
    const cell = (at: string) => new RegExp(`<c r="${at}"([^>]*)>(.*?)</c>`).exec(zones);
    const batch = columnsOfTable('zones').indexOf('batch');
    const columnAt = (position: number) => String.fromCharCode(65 + position);
    // The batch is a number: no type of its own, a plain value.
    expect(cell(`${columnAt(batch)}2`)?.[1]).not.toMatch(/t="(s|inlineStr|str)"/);
    expect(cell(`${columnAt(batch)}2`)?.[2]).toBe('<v>2</v>');
    // 15 January 2016 is day 42384 of a spreadsheet, whatever the time zone here.
    expect(cell(`${columnAt(batch + 1)}2`)?.[2]).toBe('<v>42384</v>');
    expect(cell('D2')?.[1]).toMatch(/t="(s|inlineStr)"/);
    expect(zones).not.toContain('<f>');
    // An adcode is a name, not a number.
    expect(cell('B2')?.[1]).toMatch(/t="(s|inlineStr)"/);
  });
});

describe('file names', () => {
  it('say what and when', () => {
    const view = DEFAULT_VIEW;
    expect(selectionFileName('zones', view, 'csv')).toBe('cbec-atlas-zones-2024-12-31.csv');
    expect(
      selectionFileName('data', { ...view, rangeStart: '2020-01-01', regions: ['east'] }, 'zip'),
    ).toBe('cbec-atlas-data-2020-01-01-to-2024-12-31-filtered.zip');
    expect(wholeFileName('belts', '2026-03-31', 'geojson')).toBe(
      'cbec-atlas-belts-all-to-2026-03-31.geojson',
    );
  });
});
