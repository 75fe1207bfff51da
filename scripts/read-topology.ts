import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Topology } from 'topojson-specification';

/** A committed map file, by its name without the ending. */
export function readTopology(name: 'provinces' | 'china' | 'world' | 'counties'): Topology {
  const path = fileURLToPath(new URL(`../public/geodata/${name}.topo.json`, import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8')) as Topology;
}
