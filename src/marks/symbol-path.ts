import type { PointSymbol } from './marks.ts';

type Corners = readonly (readonly [x: number, y: number])[];

/** Corners on a circle round 0,0, the first at the top unless turned, on radii that take turns. */
function round(count: number, radii: readonly number[], turned = 0): Corners {
  return Array.from({ length: count }, (_, corner) => {
    const radius = radii[corner % radii.length] ?? 1;
    const angle = (2 * Math.PI * corner) / count + turned;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}

const CROSS: Corners = [
  [-3, -1],
  [-1, -1],
  [-1, -3],
  [1, -3],
  [1, -1],
  [3, -1],
  [3, 1],
  [1, 1],
  [1, 3],
  [-1, 3],
  [-1, 1],
  [-3, 1],
];

/** Of any size: each is brought to the area of its circle. */
const POLYGONS: Partial<Record<PointSymbol, Corners>> = {
  square: round(4, [1], Math.PI / 4),
  triangle: round(3, [1]),
  diamond: round(4, [1]),
  hexagon: round(6, [1], Math.PI / 6),
  cross: CROSS,
  // The inner corners of a pentagram.
  star: round(10, [1, Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10)]),
};

function areaOf(corners: Corners): number {
  const doubled = corners.reduce((sum, [x, y], corner) => {
    const [nextX, nextY] = corners[(corner + 1) % corners.length] as Corners[number];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

function write(value: number): number {
  return Math.round(value * 100) / 100;
}

/** SVG path of a symbol around 0,0 with the area of a circle of that radius (pixels). */
export function symbolPath(kind: PointSymbol, radiusPixels: number): string {
  const corners = POLYGONS[kind];
  const radius = write(radiusPixels);
  if (!corners) {
    const half = `A${radius},${radius},0,1,1,`;
    return `M${radius},0${half}${-radius},0${half}${radius},0`;
  }
  const scale = Math.sqrt((Math.PI * radiusPixels ** 2) / areaOf(corners));
  return `M${corners.map(([x, y]) => `${write(x * scale)},${write(y * scale)}`).join('L')}Z`;
}
