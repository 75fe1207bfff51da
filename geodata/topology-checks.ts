import { geoArea } from 'd3-geo';
import type { Unit } from './source.ts';
import { type AtlasTopology, arcsOf, geometriesOf, partsOf, polygonsOf } from './topology.ts';

const HALF_SPHERE = 2 * Math.PI;

/** Units of the source that are missing, too many, empty, inside out, or short of an islet. */
export function findUnitProblems(
  topology: AtlasTopology,
  object: string,
  source: readonly Unit[],
): string[] {
  const drawn = polygonsOf(topology, object);
  const problems = [...drawn.keys()]
    .filter((id) => !source.some(({ properties }) => properties.id === id))
    .map((id) => `${object} has ${id}, which is none`);
  for (const { properties, geometry } of source) {
    const name = `${object} ${properties.id}`;
    const polygon = drawn.get(properties.id);
    // d3-geo takes the inside to be on the right of a ring: turned round, a unit is all the globe
    // but itself. No unit of ours is near half the globe.
    const area = polygon ? geoArea(polygon) : 0;
    if (!polygon || area === 0) problems.push(`${name} is missing`);
    else if (area > HALF_SPHERE) problems.push(`${name} is inside out`);
    else if (partsOf(polygon).length !== geometry.coordinates.length) {
      problems.push(
        `${name} has ${partsOf(polygon).length} of ${geometry.coordinates.length} parts`,
      );
    }
  }
  return problems;
}

/** A border that two levels draw must be one arc, or hairlines open between them. */
export function findUnsharedArcs(topology: AtlasTopology, inner: string, outer: string): string[] {
  const outerArcs = new Set(geometriesOf(topology, outer).flatMap(arcsOf));
  const innerArcs = geometriesOf(topology, inner).flatMap(arcsOf);
  const loose = innerArcs.filter((arc) => !outerArcs.has(arc));
  return loose.length > 0 ? [`${loose.length} arcs of ${inner} are none of ${outer}`] : [];
}

/** An arc that bounds three units of one level has an overlap beside it. */
export function findOverlaps(topology: AtlasTopology, object: string): string[] {
  const uses = new Map<number, number>();
  for (const arc of geometriesOf(topology, object).flatMap(arcsOf)) {
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  const overused = [...uses.values()].filter((count) => count > 2).length;
  return overused > 0 ? [`${overused} arcs bound more than two ${object}`] : [];
}
