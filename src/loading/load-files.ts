import type { Topology } from 'topojson-specification';
import * as z from 'zod/mini';
import type { Dataset } from '../domain/dataset.ts';
import { fetchJson, type Loaded } from './fetch-json.ts';
import { decodeDataset, describeIssue } from './schemas.ts';

const topologySchema = z.object({
  type: z.literal('Topology'),
  objects: z.record(z.string(), z.object({ type: z.string() })),
  arcs: z.array(z.array(z.array(z.number()))),
});

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

/** A topology of `public/geodata`, checked as far as its frame. */
export async function loadTopology(
  name: 'provinces' | 'china' | 'world',
): Promise<Loaded<Topology>> {
  const file = `geodata/${name}.topo.json`;
  const loaded = await fetchJson(file);
  if (!loaded.ok) return loaded;
  const result = topologySchema.safeParse(loaded.value);
  if (result.success) return { ok: true, value: loaded.value as Topology };
  const path = result.error.issues[0]?.path.map(String).join('.') ?? '';
  return { ok: false, file, failure: { kind: 'schema', detail: path } };
}
