import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { UnitFeature } from '../../loading/decode-topology.ts';
import { loadTopology } from '../../loading/load-files.ts';
import type { Failed } from '../notices.tsx';

/** The shapes of all counties, by their codes. */
export interface CountyShapes {
  readonly topology: Topology;
  readonly units: ReadonlyMap<string, UnitFeature>;
}

/** Both null until a table needs the shapes, and while they are on their way for the first time. */
interface CountyState {
  readonly shapes: CountyShapes | null;
  readonly failed: Failed | null;
}

let state: CountyState = { shapes: null, failed: null };
let isAsking = false;
const listeners = new Set<() => void>();

export function getCounties(): CountyState {
  return state;
}

export function subscribeToCounties(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Brings the shapes where they are not here yet. */
export async function bringCounties(): Promise<void> {
  if (state.shapes || isAsking) return;
  isAsking = true;
  const loaded = await loadTopology('counties');
  isAsking = false;
  if (loaded.ok) {
    const topology = loaded.value;
    const { features } = feature(topology, topology.objects.counties as GeometryCollection);
    const units = new Map(features.map((unit) => [String(unit.id), unit as UnitFeature] as const));
    state = { shapes: { topology, units }, failed: null };
  } else state = { shapes: null, failed: loaded };
  for (const listener of listeners) listener();
}
