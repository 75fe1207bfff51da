import type { GeometryFault } from './problem.ts';
import { writeValue } from './write-value.ts';

/** Longitude first, degrees, WGS 84. */
export type RawPosition = readonly [longitude: number, latitude: number];

export type CheckedGeometry =
  | { readonly fault: GeometryFault; readonly detail: string }
  | { readonly fault: null; readonly isPoint: boolean; readonly positions: readonly RawPosition[] };

type Checker = (coordinates: unknown) => readonly RawPosition[];

class Fault extends Error {
  readonly fault: GeometryFault;
  constructor(fault: GeometryFault, detail: string) {
    super(detail);
    this.fault = fault;
  }
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : writeValue(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Fault('bad-coordinates', short(value));
  return value;
}

const position: (value: unknown) => RawPosition = (value) => {
  const [x, y] = listOf(value);
  const isNumbers = Number.isFinite(x) && Number.isFinite(y);
  if (!isNumbers) throw new Fault('bad-coordinates', short(value));
  const [first, second] = [Number(x), Number(y)];
  // A swapped pair is in range the other way round; whoever joins the rows notices it.
  const isInRange = Math.abs(first) <= 180 && Math.abs(second) <= 180;
  const isDegrees = isInRange && Math.min(Math.abs(first), Math.abs(second)) <= 90;
  if (!isDegrees) throw new Fault('out-of-range', short(value));
  return [first, second];
};

const line: Checker = (value) => {
  const positions = listOf(value).map(position);
  if (positions.length < 2) throw new Fault('line-too-short', String(positions.length));
  return positions;
};

/** Either winding is taken: RFC 7946 asks readers not to refuse the old one. */
function ring(value: unknown): readonly RawPosition[] {
  const positions = listOf(value).map(position);
  if (positions.length < 4) throw new Fault('ring-too-short', String(positions.length));
  const [first, last] = [positions[0], positions.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw new Fault('ring-not-closed', `${short(first)} … ${short(last)}`);
  }
  return positions.slice(1);
}

const CHECKERS: Readonly<Record<string, Checker>> = {
  Point: (value) => [position(value)],
  MultiPoint: (value) => listOf(value).map(position),
  LineString: line,
  MultiLineString: (value) => listOf(value).flatMap(line),
  Polygon: (value) => listOf(value).flatMap(ring),
  MultiPolygon: (value) => listOf(value).flatMap((polygon) => listOf(polygon).flatMap(ring)),
};

/** RFC 7946 advises against collections in collections; nobody has them deeper than this. */
const MOST_DEPTH = 20;

function positionsOf(geometry: unknown, depth = 0): readonly RawPosition[] {
  const { type, coordinates, geometries } = (geometry ?? {}) as Record<string, unknown>;
  if (type === 'GeometryCollection' && depth < MOST_DEPTH) {
    return listOf(geometries).flatMap((one) => positionsOf(one, depth + 1));
  }
  const isKnown = typeof type === 'string' && Object.hasOwn(CHECKERS, type);
  const check = isKnown ? CHECKERS[type] : undefined;
  if (!check) throw new Fault('unknown-type', short(type));
  return check(coordinates);
}

/** Checks a geometry by RFC 7946 and gives its positions; a null geometry has none. */
export function checkGeometry(geometry: unknown): CheckedGeometry {
  if (geometry === null || geometry === undefined) {
    return { fault: null, isPoint: true, positions: [] };
  }
  try {
    const positions = positionsOf(geometry);
    return { fault: null, isPoint: (geometry as { type: string }).type === 'Point', positions };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault, detail: error.message };
    throw error;
  }
}
