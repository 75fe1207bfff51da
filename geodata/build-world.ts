import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { quantize } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { AtlasTopology } from './topology.ts';

const EARTH_RADIUS_KM = 6371;
/** Points that move a coast over less than this area go: at 6 km to a pixel, three pixels. */
const SMALLEST_TRIANGLE_KM2 = 100;
/** Steps along each axis: 0.018 degrees, 2 km. */
const QUANTIZATION = 2e4;
/** A ring with fewer points has no inside. */
const RING_POINTS = 4;

type Arc = AtlasTopology['arcs'][number];

function readLand(): AtlasTopology {
  const require = createRequire(import.meta.url);
  return JSON.parse(readFileSync(require.resolve('world-atlas/land-50m.json'), 'utf8'));
}

function isRing(arc: Arc): boolean {
  const [first, last] = [arc[0], arc.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** The arc without its light points; a small island keeps its heaviest ones and stays an island. */
function thin(arc: Arc, smallestWeight: number): Arc {
  const weights = arc.map(([, , weight = 0]) => weight).sort((a, b) => b - a);
  const leastPoints = isRing(arc) ? Math.min(RING_POINTS, arc.length) : 2;
  const threshold = Math.min(smallestWeight, weights[leastPoints - 1] ?? 0);
  return arc
    .filter(([, , weight = 0]) => weight >= threshold)
    .map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
}

/**
 * The land of the whole globe without a country's border, China's land too: the atlas draws China
 * over it. Not through mapshaper, which works in the plane: these rings cross the antimeridian and
 * one goes round the pole, as d3-geo wants them.
 */
export function buildWorld(): AtlasTopology {
  const weighted = presimplify(readLand(), sphericalTriangleArea);
  // Steradians; presimplify weighs a triangle by its area on the unit sphere.
  const smallestWeight = SMALLEST_TRIANGLE_KM2 / EARTH_RADIUS_KM ** 2;
  weighted.arcs = weighted.arcs.map((arc) => thin(arc, smallestWeight));
  return quantize(weighted, QUANTIZATION);
}
