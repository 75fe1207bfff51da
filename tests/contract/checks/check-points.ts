import { readFileSync } from 'node:fs';
import { geoContains, geoDistance } from 'd3';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { decodeTopology, type UnitFeature } from '../../../src/loading/decode-topology.ts';
import { type Cells, cell, type Tables, wrongCells } from './cells.ts';

const EARTH_RADIUS_KM = 6371;
const KM_A_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

/**
 * The shapes are simplified (borders are off by 2.3 km at most, for 95 % of them), so a seat on the
 * coast may lie just outside.
 */
export const TOLERANCE_KM = 3;
/** Terminals stand on land won from the sea, which the map does not have. */
const HARBOUR_TOLERANCE_KM = 20;
const HARBOURS: ReadonlySet<string> = new Set(['port']);

export type Units = ReadonlyMap<string, UnitFeature>;

export function readUnits(): Units {
  const file = new URL('../../../public/geodata/china.topo.json', import.meta.url);
  const topology: Topology = JSON.parse(readFileSync(file, 'utf8'));
  const { provinces, prefectures, counties } = decodeTopology(topology, null);
  return new Map([...provinces, ...prefectures, ...counties]);
}

/** The unit that a place must lie in: its own shape, or its province where it has none. */
function unitIdOf(place: Cells): string | null {
  const id = cell(place, 'id');
  if (/^\d{6}$/.test(id)) return id;
  // A group of countries, or a part of a province, is only named by its point.
  return cell(place, 'kind') === 'region' ? null : cell(place, 'parent') || null;
}

/** Distance from a point to a stretch of border in kilometres; flat, which is fine this near. */
function distanceToSegmentKm(point: Position, from: Position, to: Position): number {
  const [longitude = 0, latitude = 0] = point;
  const scale = Math.cos((latitude * Math.PI) / 180);
  const [ax, ay] = [((from[0] ?? 0) - longitude) * scale, (from[1] ?? 0) - latitude];
  const [bx, by] = [((to[0] ?? 0) - longitude) * scale, (to[1] ?? 0) - latitude];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + share * dx, ay + share * dy) * KM_A_DEGREE;
}

/** How far outside a unit a point lies, in kilometres; 0 inside. */
export function distanceOutsideKm(point: Position, unit: UnitFeature): number {
  const [longitude = 0, latitude = 0] = point;
  if (geoContains(unit, [longitude, latitude])) return 0;
  const { geometry } = unit;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const distances = polygons.flat().flatMap((ring) =>
    ring.slice(1).map((to, index) => distanceToSegmentKm(point, ring[index] ?? to, to)),
  );
  return Math.min(...distances);
}

function pointOf(place: Cells): Position {
  return [Number(cell(place, 'longitude')), Number(cell(place, 'latitude'))];
}

/** Seats that the simplified shapes leave outside, with the distance. For the report, not an error. */
export function seatsOutside(tables: Tables, units: Units): string[] {
  return tables.places.flatMap((place) => {
    const unit = units.get(unitIdOf(place) ?? '');
    const outsideKm = unit ? distanceOutsideKm(pointOf(place), unit) : 0;
    const where = `${cell(place, 'id')} ${cell(place, 'name_en')}`;
    return outsideKm === 0 ? [] : [`${where}: ${outsideKm.toFixed(1)} km`];
  });
}

/** Every place in China lies in its own unit, and every hub in its province. */
export function checkPoints(tables: Tables, units: Units): string[] {
  return wrongCells(
    tables,
    'places',
    'longitude',
    'with its latitude, a point in the unit of the code, or in the province of a hub',
    (_, place) => {
      const unitId = unitIdOf(place);
      if (unitId === null) return true;
      const unit = units.get(unitId);
      const isHarbour = HARBOURS.has(cell(place, 'kind'));
      const toleranceKm = isHarbour ? HARBOUR_TOLERANCE_KM : TOLERANCE_KM;
      return unit !== undefined && distanceOutsideKm(pointOf(place), unit) <= toleranceKm;
    },
  );
}

/** Two places at one point are one place written twice, or a slip of the pen. */
export function checkApart(tables: Tables): string[] {
  const seen: { readonly id: string; readonly point: [number, number] }[] = [];
  return wrongCells(tables, 'places', 'longitude', 'a point of its own', (_, place) => {
    const [longitude = 0, latitude = 0] = pointOf(place);
    const isTaken = seen.some(
      ({ point }) => geoDistance(point, [longitude, latitude]) * EARTH_RADIUS_KM < 0.05,
    );
    seen.push({ id: cell(place, 'id'), point: [longitude, latitude] });
    return !isTaken;
  });
}
