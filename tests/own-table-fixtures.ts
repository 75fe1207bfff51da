import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Topology } from 'topojson-specification';
import { createGazetteer, type Gazetteer } from '../src/own-table/gazetteer.ts';
import { decodeUnits } from '../src/own-table/schemas.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A file of tests/fixtures/own-table, as a person would drop it. */
export function openFixture(name: string): Blob {
  return new Blob([new Uint8Array(readFileSync(folder(`fixtures/own-table/${name}`)))]);
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
