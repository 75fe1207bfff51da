import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Topology } from 'topojson-specification';
import { createGazetteer, type Gazetteer } from '../src/own-table/gazetteer.ts';
import type { OwnTable } from '../src/own-table/own-table.ts';
import { decodeUnits } from '../src/own-table/schemas.ts';
import { cellReader } from '../src/own-table/text-list.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A file of tests/fixtures/own-table, as a person would drop it. */
export function openFixture(name: string): Blob {
  return new Blob([new Uint8Array(readFileSync(folder(`fixtures/own-table/${name}`)))]);
}

/** The cells of a table as they were read, row by row. */
export function rowsOf(table: Pick<OwnTable, 'columns' | 'rowCount'>): string[][] {
  const readers = table.columns.map(cellReader);
  return Array.from({ length: table.rowCount }, (_, row) => readers.map((cell) => cell(row)));
}

/** The published units, as the page loads them. */
export function readUnits() {
  const text = readFileSync(folder('../public/geodata/units.json'), 'utf8');
  const units = decodeUnits(JSON.parse(text));
  if (!units) throw new Error('units.json is not what the schema says.');
  return units;
}

export function readGazetteer(): Gazetteer {
  return createGazetteer(readUnits());
}

export function readProvinceTopology(): Topology {
  return JSON.parse(readFileSync(folder('../public/geodata/provinces.topo.json'), 'utf8'));
}
