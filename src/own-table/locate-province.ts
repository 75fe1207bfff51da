import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { NO_CLASS } from './own-layer.ts';

/** The place in `ids` of the province that a point lies in, or NO_CLASS. */
export interface ProvinceLocator {
  readonly ids: readonly string[];
  readonly locate: (longitude: number, latitude: number) => number;
}

/** What stands for it where the outlines are missing: no point lies in a province. */
export const NO_PROVINCES: ProvinceLocator = { ids: [], locate: () => NO_CLASS };

type Ring = Float64Array;

const CELL_DEGREES = 0.1;
const [WEST, SOUTH, EAST, NORTH] = [70, 0, 140, 56];
const COLUMNS = Math.round((EAST - WEST) / CELL_DEGREES);
const ROWS = Math.round((NORTH - SOUTH) / CELL_DEGREES);
/** What a cell of the grid is: not asked yet, cut by a border, or province + 2, or none. */
const UNASKED = 0;
const CUT = 1;
const NONE = 254;

/** The rings of each province, x and y in turn; parts are disjoint, so holes and parts need no telling apart. */
function ringsOf(topology: Topology, provinces: GeometryCollection): readonly (readonly Ring[])[] {
  const { features } = feature(topology, provinces);
  return features.map(({ geometry }) => {
    const shape = geometry as Polygon | MultiPolygon;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    return polygons.flatMap((polygon) =>
      polygon.map((ring) => Float64Array.from(ring.flatMap(([x, y]) => [x ?? 0, y ?? 0]))),
    );
  });
}

function rowOf(y: number): number {
  return Math.min(ROWS - 1, Math.max(0, Math.floor((y - SOUTH) / CELL_DEGREES)));
}

/** The edges of a province by the rows of the grid that they pass: x0, y0, x1, y1 in turn. */
function edgesByRow(rings: readonly Ring[]): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const ring of rings) {
    for (let i = 2; i < ring.length; i += 2) {
      const edge = Array.from(ring.subarray(i - 2, i + 2));
      const [, y0 = 0, , y1 = 0] = edge;
      for (let row = rowOf(Math.min(y0, y1)); row <= rowOf(Math.max(y0, y1)); row += 1) {
        const edges = rows.get(row);
        if (edges) edges.push(...edge);
        else rows.set(row, edge.slice());
      }
    }
  }
  return rows;
}

/** Even-odd rule: a ray to the east crosses the outline an odd number of times. */
function isInside(edges: readonly number[], x: number, y: number): boolean {
  let isIn = false;
  for (let i = 0; i < edges.length; i += 4) {
    const [y0, y1] = [edges[i + 1] as number, edges[i + 3] as number];
    if (y0 > y === y1 > y) continue;
    const [x0, x1] = [edges[i] as number, edges[i + 2] as number];
    if (x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) isIn = !isIn;
  }
  return isIn;
}

function cellOf(x: number, y: number): number {
  const column = Math.floor((x - WEST) / CELL_DEGREES);
  const row = Math.floor((y - SOUTH) / CELL_DEGREES);
  return column < 0 || row < 0 || column >= COLUMNS || row >= ROWS ? -1 : row * COLUMNS + column;
}

function markCuts(grid: Uint8Array, rings: readonly Ring[]): void {
  for (const ring of rings) {
    for (let i = 2; i < ring.length; i += 2) {
      const [x0, y0] = [ring[i - 2] as number, ring[i - 1] as number];
      const [x1, y1] = [ring[i] as number, ring[i + 1] as number];
      const steps =
        Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / (CELL_DEGREES / 4)) + 1;
      for (let step = 0; step <= steps; step += 1) {
        const at = step / steps;
        // Its neighbours too: a step may go over the corner of a cell.
        for (const shift of [-0.01, 0.01]) {
          const cell = cellOf(x0 + (x1 - x0) * at + shift, y0 + (y1 - y0) * at + shift);
          if (cell >= 0) grid[cell] = CUT;
        }
      }
    }
  }
}

/**
 * Finds provinces of points by the outlines of the map. A grid remembers which cells no border cuts, so
 * that a million points take about a second. Near a border the simplified outline decides.
 */
export function createProvinceLocator(topology: Topology): ProvinceLocator {
  const provinces = topology.objects.provinces as GeometryCollection;
  const rings = ringsOf(topology, provinces);
  const edges = rings.map(edgesByRow);
  const grid = new Uint8Array(COLUMNS * ROWS);
  markCuts(grid, rings.flat());
  const ask = (x: number, y: number): number => {
    const row = rowOf(y);
    for (let province = 0; province < edges.length; province += 1) {
      const here = edges[province]?.get(row);
      if (here && isInside(here, x, y)) return province;
    }
    return NO_CLASS;
  };
  return {
    ids: provinces.geometries.map((unit) => String(unit.id ?? '')),
    locate: (x, y) => {
      const cell = cellOf(x, y);
      if (cell < 0) return NO_CLASS;
      const known = grid[cell] as number;
      if (known === CUT) return ask(x, y);
      if (known === UNASKED) {
        const found = ask(x, y);
        grid[cell] = found === NO_CLASS ? NONE : found + 2;
        return found;
      }
      return known === NONE ? NO_CLASS : known - 2;
    },
  };
}
