import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ARCHIVE, publishData } from '../../scripts/publish-data.ts';
import { DATA_FOLDER, readAuthored } from '../../scripts/read-authored.ts';
import { checkCsv } from './checks/check-csv.ts';
import { checkGeojson } from './checks/check-geojson.ts';

/** GDAL's reader is a program of the machine: where it is missing its tests are skipped. */
const OGRINFO = 'ogrinfo';
const LAYERS = ['zones', 'belts', 'corridors'] as const;
const { dataset, csvTexts } = readAuthored();
const published = publishData(dataset, csvTexts);
const csvFiles = readdirSync(DATA_FOLDER).filter((file) => file.endsWith('.csv'));

function textOf(file: string): string {
  const content = published.get(file);
  if (typeof content !== 'string') throw new Error(`${file} is not published as text`);
  return content;
}

function columnsOf(table: string): readonly string[] {
  return csvParse(textOf(`${table}.csv`)).columns;
}

function layerOf(name: string): FeatureCollection {
  return JSON.parse(textOf(`${name}.geojson`));
}

describe('published tables', () => {
  it('are all the authored ones, unchanged', () => {
    expect([...published.keys()].filter((file) => file.endsWith('.csv')).sort()).toEqual(
      csvFiles.sort(),
    );
    for (const [table, csv] of Object.entries(csvTexts)) expect(textOf(`${table}.csv`)).toBe(csv);
  });

  it.each(csvFiles)('%s is a CSV that every reader opens without options', (file) => {
    expect(checkCsv(file, textOf(file))).toEqual([]);
  });

  it('are found with other ends, loose quotes, short rows and grouped numbers', () => {
    expect(checkCsv('a.csv', 'a,b\r\n1,2\r\n')).toEqual([expect.stringContaining('a.csv, row 0')]);
    expect(checkCsv('a.csv', 'a,b\n1,x"y\n')).toEqual([expect.stringContaining('a.csv, row 1')]);
    expect(checkCsv('a.csv', 'a,b\n1\n')).toEqual(['a.csv, row 1: 1 cells; expected 2']);
    expect(checkCsv('a.csv', 'a,b\n1,2')).toHaveLength(1);
    expect(checkCsv('a.csv', 'a,b\n"70,769", 2\n')).toEqual([
      'a.csv, row 1, column a: "70,769"; expected no thousands separators',
      'a.csv, row 1, column b: " 2"; expected no space around it',
    ]);
  });
});

describe('published map layers', () => {
  it.each(LAYERS)('%s.geojson keeps RFC 7946 and names its properties as the columns', (name) => {
    expect(checkGeojson(`${name}.geojson`, layerOf(name), columnsOf(name))).toEqual([]);
    expect(layerOf(name).features).toHaveLength(dataset[name].length);
  });

  it('give each feature the cells of its row', () => {
    const [first] = csvParse(textOf('corridors.csv')).filter((row) => row.via !== '');
    const feature = layerOf('corridors').features.find(({ id }) => id === first?.id);
    const cells = Object.entries(feature?.properties ?? {}).map(
      ([column, value]) => [column, String(value ?? '')] as const,
    );
    expect(Object.fromEntries(cells)).toEqual({ ...first });
  });

  it('are found with a crs, bad positions, uncut lines or rings that turn to the right', () => {
    const layer = layerOf('zones');
    const [feature] = layer.features;
    const withGeometry = (geometry: object) =>
      JSON.parse(JSON.stringify({ ...layer, features: [{ ...feature, geometry }] }));
    const columns = columnsOf('zones');
    const check = (value: FeatureCollection) => checkGeojson('zones.geojson', value, columns);
    expect(check(Object.assign(layerOf('zones'), { crs: {} }))).toHaveLength(1);
    expect(check(withGeometry({ type: 'Point', coordinates: [30, 120] }))).toHaveLength(1);
    const uncut = [
      [170, 10],
      [-170, 10],
    ];
    expect(check(withGeometry({ type: 'LineString', coordinates: uncut }))).toHaveLength(1);
    const clockwise = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    expect(check(withGeometry({ type: 'Polygon', coordinates: [clockwise] }))).toHaveLength(1);
    expect(checkGeojson('zones.geojson', layer, ['id'])).toHaveLength(layer.features.length);
  });
});

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly { name: string; constraints?: { pattern?: string } }[];
    readonly foreignKeys?: readonly { fields: string[]; reference: { resource: string } }[];
  };
}

describe('datapackage.json', () => {
  const resources: readonly Resource[] = JSON.parse(textOf('datapackage.json')).resources;

  it('describes each table with the columns of its header, in order', () => {
    expect(resources.map(({ path }) => path).sort()).toEqual(csvFiles.sort());
    for (const { name, path, bytes, schema } of resources) {
      expect(
        schema.fields.map((field) => field.name),
        `fields of ${path}`,
      ).toEqual(columnsOf(name));
      expect(bytes, `bytes of ${path}`).toBe(Buffer.byteLength(textOf(path)));
    }
  });

  it('states patterns that the cells keep', () => {
    const issues = resources.flatMap(({ path, schema }) =>
      csvParse(textOf(path)).flatMap((row, index) =>
        schema.fields.flatMap(({ name, constraints }) => {
          const value = row[name] ?? '';
          const pattern = constraints?.pattern;
          if (value === '' || !pattern || new RegExp(`^(?:${pattern})$`).test(value)) return [];
          return [`${path}, row ${index + 1}, column ${name}: "${value}"; expected ${pattern}`];
        }),
      ),
    );
    expect(issues).toEqual([]);
  });

  it('points its foreign keys at resources that it has', () => {
    const names = new Set(['', ...resources.map(({ name }) => name)]);
    const targets = resources.flatMap(({ schema }) => schema.foreignKeys ?? []);
    expect(targets.length).toBeGreaterThan(10);
    for (const { reference } of targets) expect(names).toContain(reference.resource);
  });
});

describe(ARCHIVE, () => {
  const archive = published.get(ARCHIVE) as Uint8Array;

  it('holds every other file', () => {
    const entries = Object.entries(unzipSync(archive)).map(
      ([name, bytes]) => [name.replace('atlas-data/', ''), strFromU8(bytes)] as const,
    );
    const others = [...published].filter(([name]) => name !== ARCHIVE);
    expect(Object.fromEntries(entries)).toEqual(Object.fromEntries(others));
  });

  it('is the same bytes each time', () => {
    const again = publishData(dataset, csvTexts).get(ARCHIVE) as Uint8Array;
    expect(Buffer.compare(again, archive)).toBe(0);
  });
});

describe('GDAL', () => {
  const hasGdal = spawnSync(OGRINFO, ['--version']).status === 0;
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
    for (const [name, content] of published) writeFileSync(join(folder, name), content);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.skipIf(!hasGdal).each(LAYERS)('opens %s.geojson without a warning', (name) => {
    const file = join(folder, `${name}.geojson`);
    const { status, stdout, stderr } = spawnSync(OGRINFO, ['-al', '-so', file], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toMatch(/warning|error/i);
    expect(stdout).toContain(`Feature Count: ${dataset[name].length}`);
  });
});
