import type { Topology } from 'topojson-specification';
import type { Dataset } from '../domain/dataset.ts';
import { fetchJson, type Loaded } from './fetch-json.ts';
import { decodeDataset, describeIssue } from './schemas.ts';
import { checkTopology } from './topology-schema.ts';

/** The published tables, checked. */
export async function loadDataset(): Promise<Loaded<Dataset>> {
  const file = 'data/dataset.json';
  const loaded = await fetchJson(file);
  if (!loaded.ok) return loaded;
  const result = decodeDataset((loaded.value ?? {}) as Record<string, unknown>);
  if (result.ok) return { ok: true, value: result.dataset };
  const first = result.issues[0];
  const detail = first ? describeIssue(first) : 'no tables';
  return { ok: false, file, failure: { kind: 'schema', detail } };
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
