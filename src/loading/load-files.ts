import type { Topology } from 'topojson-specification';
import type { Facts, Texts } from '../domain/dataset.ts';
import { type Decoded, decodeFacts, decodeTexts, describeIssue } from './decode-tables.ts';
import { FACTS_FILE, fetchJson, type Loaded } from './fetch-json.ts';
import { checkTopology } from './topology-schema.ts';

async function loadTables<Tables>(
  file: string,
  decode: (tables: Readonly<Record<string, unknown>>) => Decoded<Tables>,
): Promise<Loaded<Tables>> {
  const loaded = await fetchJson(file);
  if (!loaded.ok) return loaded;
  const result = decode((loaded.value ?? {}) as Record<string, unknown>);
  if (result.ok) return { ok: true, value: result.tables };
  const first = result.issues[0];
  const detail = first ? describeIssue(first) : 'no tables';
  return { ok: false, file, failure: { kind: 'schema', detail } };
}

/** What the atlas opens with, checked. */
export function loadFacts(): Promise<Loaded<Facts>> {
  return loadTables(FACTS_FILE, decodeFacts);
}

/** Definitions, notes and cases, checked. */
export function loadTexts(): Promise<Loaded<Texts>> {
  return loadTables('data/texts.json', decodeTexts);
}

/** The files of `public/geodata`, and what each is there for. */
const NEEDED = {
  provinces: 'provinces',
  china: 'provinces',
  counties: 'counties',
  world: 'land',
} as const;

/** A topology of `public/geodata`, checked. */
export async function loadTopology(name: keyof typeof NEEDED): Promise<Loaded<Topology>> {
  const file = `geodata/${name}.topo.json`;
  const loaded = await fetchJson(file);
  if (!loaded.ok) return loaded;
  const checked = checkTopology(loaded.value, NEEDED[name]);
  if (checked.ok) return { ok: true, value: checked.topology };
  return { ok: false, file, failure: { kind: 'schema', detail: checked.path } };
}
