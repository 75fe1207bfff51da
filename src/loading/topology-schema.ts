import type { Topology } from 'topojson-specification';
import * as z from 'zod/mini';

z.config({ jitless: true });

/** How deep the numbers of its lines lie in the lists of each kind of shape. */
const DEPTHS = { LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;
type Kind = keyof typeof DEPTHS;

const pair = z.tuple([z.number(), z.number()]);
const shape = z.object({
  type: z.enum(Object.keys(DEPTHS) as [Kind, ...Kind[]]),
  id: z.optional(z.union([z.string(), z.number()])),
  arcs: z.array(z.unknown()),
});
const schema = z.object({
  type: z.literal('Topology'),
  objects: z.record(
    z.string(),
    z.object({ type: z.literal('GeometryCollection'), geometries: z.array(shape) }),
  ),
  arcs: z.array(z.array(z.array(z.number()))),
  transform: z.optional(z.object({ scale: pair, translate: pair })),
});

// In loops of their own: the schema would take several times as long for the many thousand points.

function hasPoints(arcs: readonly (readonly (readonly number[])[])[]): boolean {
  return arcs.every((arc) => arc.length > 1 && arc.every((point) => point.length > 1));
}

/** Whether all lines of a shape are there; one that is run backwards has the complement of its number. */
function hasLines(at: unknown, depth: number, count: number): boolean {
  if (depth > 0) {
    return Array.isArray(at) && at.length > 0 && at.every((of) => hasLines(of, depth - 1, count));
  }
  // By `~` a number too large for 32 bits would become another that is there.
  return typeof at === 'number' && Number.isSafeInteger(at) && (at < 0 ? -1 - at : at) < count;
}

/**
 * Whether a file holds outlines of which all lines are there; else where it does not, as a path. The
 * shapes of a topology are only made when they are drawn, and then nothing may be missing. `needed` is the
 * object that the file is there for.
 */
export function checkTopology(
  value: unknown,
  needed: string,
): { readonly ok: true; readonly topology: Topology } | { readonly ok: false; path: string } {
  const result = schema.safeParse(value);
  if (!result.success) {
    return { ok: false, path: result.error.issues[0]?.path.map(String).join('.') ?? '' };
  }
  const { objects, arcs } = result.data;
  if (!Object.hasOwn(objects, needed)) return { ok: false, path: needed };
  if (!hasPoints(arcs)) return { ok: false, path: 'arcs' };
  for (const [name, { geometries }] of Object.entries(objects)) {
    const isWhole = geometries.every((one) => hasLines(one.arcs, DEPTHS[one.type], arcs.length));
    if (!isWhole) return { ok: false, path: name };
  }
  return { ok: true, topology: value as Topology };
}
