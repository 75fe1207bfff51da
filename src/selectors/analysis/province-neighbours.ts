import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** Adcode to the adcodes of its neighbours. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** Indexes of the arcs that a shape is made of, whatever its depth of rings and parts. */
function arcsOf(shape: GeometryObject): number[] {
  if (!('arcs' in shape)) return [];
  return (shape.arcs as unknown[])
    .flat(Number.POSITIVE_INFINITY)
    .map((arc) => ((arc as number) < 0 ? ~(arc as number) : (arc as number)));
}

/** The points of an arc as the file has them: whole numbers, each counted from the one before. */
function pointsOf(topology: Topology, arc: number): string[] {
  let [x, y] = [0, 0];
  return (topology.arcs[arc] ?? []).map(([dx = 0, dy = 0]) => {
    if (!topology.transform) return `${dx} ${dy}`;
    [x, y] = [x + dx, y + dy];
    return `${x} ${y}`;
  });
}

/**
 * Queen contiguity of the provinces of a topology: two are neighbours that share a point, as do all that
 * share a stretch of border. A province without land to another, such as an island, has none.
 */
export function queenNeighbours(topology: Topology): Neighbours {
  const object = topology.objects.provinces;
  const shapes =
    object?.type === 'GeometryCollection' ? (object as GeometryCollection).geometries : [];
  const idOf = (place: number) => String(shapes[place]?.id ?? '');
  const result = new Map(shapes.map((_, place) => [idOf(place), new Set<string>()]));
  const join = (a: number, b: number) => {
    if (a !== b) result.get(idOf(a))?.add(idOf(b));
  };
  const shapesAt = new Map<string, Set<number>>();
  shapes.forEach((shape, place) => {
    for (const arc of arcsOf(shape)) {
      for (const point of pointsOf(topology, arc)) {
        const there = shapesAt.get(point) ?? new Set();
        shapesAt.set(point, there.add(place));
      }
    }
  });
  for (const there of shapesAt.values()) {
    for (const a of there) for (const b of there) join(a, b);
  }
  return result;
}
