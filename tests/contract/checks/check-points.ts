import { readFileSync } from 'node:fs';
import { geoContains, geoDistance } from 'd3';
import type { Topology } from 'topojson-specification';
import { decodeTopology, type UnitFeature } from '../../../src/loading/decode-topology.ts';
import { type Cells, cell, type Tables, wrongCells } from './cells.ts';

const EARTH_RADIUS_KM = 6371;
/** Nearer than this, two places are one place written twice. */
const APART_KM = 0.05;

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

function pointOf(place: Cells): [longitude: number, latitude: number] {
  return [Number(cell(place, 'longitude')), Number(cell(place, 'latitude'))];
}

/**
 * Every place in China lies in its own unit, and every hub in its province. The shapes are
 * simplified, yet no seat falls outside: one that does is moved, or its coast kept in more detail.
 */
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
      return unit !== undefined && geoContains(unit, pointOf(place));
    },
  );
}

/** Two places at one point are one place written twice, or a slip of the pen. */
export function checkApart(tables: Tables): string[] {
  const points: [number, number][] = [];
  return wrongCells(tables, 'places', 'longitude', 'a point of its own', (_, place) => {
    const here = pointOf(place);
    const isTaken = points.some((other) => geoDistance(other, here) * EARTH_RADIUS_KM < APART_KM);
    points.push(here);
    return !isTaken;
  });
}
