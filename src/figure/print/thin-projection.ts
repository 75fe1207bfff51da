import type { GeoProjection, GeoStream, GeoStreamWrapper } from 'd3';

/** Nearer points fall on one dot of a printer with 600 dots an inch. */
const LEAST_POINTS = 0.12;

type Point = readonly [x: number, y: number];

function thin(line: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of line) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= LEAST_POINTS) {
      kept.push(point);
    }
  }
  const end = line.at(-1);
  if (end && kept.at(-1) !== end) kept.push(end);
  // An islet stays as it is: maps of China leave none out.
  return kept.length < 5 ? line : kept;
}

/** The projection without points that no printer can tell apart. */
export function thinProjection(projection: GeoProjection): GeoStreamWrapper {
  return {
    stream: (sink) => {
      let line: Point[] | null = null;
      const thinning: GeoStream = {
        point: (x, y) => {
          if (line) line.push([x, y]);
          else sink.point(x, y);
        },
        lineStart: () => {
          line = [];
        },
        lineEnd: () => {
          sink.lineStart();
          for (const [x, y] of thin(line ?? [])) sink.point(x, y);
          sink.lineEnd();
          line = null;
        },
        polygonStart: () => sink.polygonStart(),
        polygonEnd: () => sink.polygonEnd(),
        sphere: () => sink.sphere?.(),
      };
      return projection.stream(thinning);
    },
  };
}
