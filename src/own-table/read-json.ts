import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { checkGeometry, type RawPosition } from './check-geometry.ts';
import { type ColumnBuilder, createColumnBuilder } from './column-builder.ts';
import { detectEncoding } from './encodings.ts';
import { LIMITS } from './limits.ts';
import type { OwnTable } from './own-table.ts';
import { type Remark, TableProblem } from './problem.ts';
import { writeValue } from './write-value.ts';

interface RawFeature {
  readonly id?: unknown;
  readonly geometry?: unknown;
  readonly properties?: unknown;
}

const LONGITUDE = 'longitude';
const LATITUDE = 'latitude';

function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown> | null)
    : null;
}

/** A CRS that is WGS 84 with longitude first in another name; all others are refused. */
function checkCrs(crs: unknown): void {
  if (crs === undefined || crs === null) return;
  const name = writeValue(asObject(asObject(crs)?.properties)?.name ?? 'unknown').slice(0, 80);
  if (!/(CRS84|EPSG:{1,2}4326)$/i.test(name)) throw new TableProblem({ kind: 'crs', name });
}

function listFeatures(root: Record<string, unknown>): readonly RawFeature[] {
  const { type } = root;
  if (type === 'FeatureCollection' && Array.isArray(root.features)) return root.features;
  if (type === 'Feature') return [root];
  const isGeometry = typeof type === 'string' && ('coordinates' in root || 'geometries' in root);
  if (isGeometry) return [{ geometry: root, properties: {} }];
  throw new TableProblem({ kind: 'not-geojson', found: writeValue(type).slice(0, 80) });
}

function featuresOfTopology(root: Record<string, unknown>): readonly RawFeature[] {
  try {
    const topology = root as unknown as Topology;
    return Object.values(topology.objects).flatMap((object) => {
      const decoded: Feature | FeatureCollection = feature(topology, object as GeometryObject);
      return decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
    });
  } catch {
    throw new TableProblem({ kind: 'topology' });
  }
}

/** A shape's stand-in: the middle of its extent, good enough to say which province it is in. */
function middleOf(positions: readonly RawPosition[]): RawPosition | null {
  const first = positions[0];
  if (!first) return null;
  let [west, south, east, north] = [...first, ...first];
  for (const [x, y] of positions) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [(west + east) / 2, (south + north) / 2];
}

/** Columns by name, each as long as the rows so far. */
function createRecordTable() {
  const encoder = new TextEncoder();
  const columns = new Map<string, { builder: ColumnBuilder; length: number }>();
  const add = (row: number, name: string, text: string) => {
    let column = columns.get(name);
    if (!column) {
      column = { builder: createColumnBuilder(), length: 0 };
      columns.set(name, column);
      if (columns.size > LIMITS.columns) {
        const { columns: limit } = LIMITS;
        throw new TableProblem({ kind: 'too-many-columns', count: columns.size, limit });
      }
    }
    if (column.length > row) return; // A property of the same name as a coordinate.
    for (; column.length < row; column.length += 1) column.builder.addEmpty();
    const bytes = encoder.encode(text);
    column.builder.add(bytes, 0, bytes.length);
    column.length += 1;
  };
  const finish = (rowCount: number) =>
    [...columns].map(([name, column]) => {
      for (; column.length < rowCount; column.length += 1) column.builder.addEmpty();
      return { name, ...column.builder.finish() };
    });
  return { add, finish };
}

async function parseJson(file: Blob): Promise<Record<string, unknown>> {
  const text = new TextDecoder(await detectEncoding(file)).decode(await file.arrayBuffer());
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    throw new TableProblem({
      kind: 'bad-json',
      detail: error instanceof Error ? error.message.slice(0, 160) : '',
    });
  }
  const object = asObject(root);
  if (!object) {
    throw new TableProblem({
      kind: 'not-geojson',
      found: Array.isArray(root) ? '[…]' : typeof root,
    });
  }
  return object;
}

/**
 * Reads GeoJSON (RFC 7946) or TopoJSON: a row for each feature, its properties as columns, and its
 * longitude and latitude. Lines and polygons stand as points in their middle. Throws a TableProblem
 * that names the first feature which breaks the standard.
 */
export async function readJson(
  file: Blob,
  name: string,
  onProgress: (share: number) => void,
): Promise<OwnTable> {
  const root = await parseJson(file);
  onProgress(0.4);
  const isTopology = root.type === 'Topology';
  if (!isTopology) checkCrs(root.crs);
  const features = isTopology ? featuresOfTopology(root) : listFeatures(root);
  if (features.length === 0) throw new TableProblem({ kind: 'no-rows' });
  if (features.length > LIMITS.rows)
    throw new TableProblem({ kind: 'too-many-rows', limit: LIMITS.rows });
  const table = createRecordTable();
  let shapes = 0;
  features.forEach((raw, row) => {
    if (row % 20_000 === 0) onProgress(0.4 + (0.6 * row) / features.length);
    const one = asObject(raw);
    const hasGeometry = one !== null && 'geometry' in one;
    if (!hasGeometry) {
      const detail = writeValue(one?.type ?? raw).slice(0, 40);
      throw new TableProblem({
        kind: 'geometry',
        feature: row + 1,
        fault: 'not-a-feature',
        detail,
      });
    }
    const checked = checkGeometry(one.geometry);
    if (checked.fault !== null)
      throw new TableProblem({ kind: 'geometry', feature: row + 1, ...checked });
    const middle = middleOf(checked.positions);
    if (middle && !checked.isPoint) shapes += 1;
    table.add(row, LONGITUDE, middle ? String(middle[0]) : '');
    table.add(row, LATITUDE, middle ? String(middle[1]) : '');
    if (one.id !== undefined) table.add(row, 'id', writeValue(one.id));
    for (const [key, value] of Object.entries(asObject(one.properties) ?? {})) {
      table.add(row, key, writeValue(value));
    }
  });
  const remarks: Remark[] = shapes > 0 ? [{ kind: 'shapes-as-points', count: shapes }] : [];
  return {
    name,
    format: isTopology ? 'topojson' : 'geojson',
    rowCount: features.length,
    columns: table.finish(features.length),
    firstRowNumber: 1,
    encoding: null,
    sheets: [],
    sheet: null,
    remarks,
  };
}
