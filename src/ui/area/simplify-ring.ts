/** A pixel of the stage. */
export type Pixel = readonly [x: number, y: number];

function triangleArea([ax, ay]: Pixel, [bx, by]: Pixel, [cx, cy]: Pixel): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

/**
 * The ring with at most so many corners: again and again the corner goes whose triangle with its
 * neighbours is the smallest (Visvalingam and Whyatt 1993).
 */
export function simplifyRing(ring: readonly Pixel[], mostCorners: number): readonly Pixel[] {
  const corners = [...ring];
  const cornerAt = (index: number) => corners[(index + corners.length) % corners.length] ?? [0, 0];
  while (corners.length > mostCorners) {
    const areas = corners.map((corner, index) =>
      triangleArea(cornerAt(index - 1), corner, cornerAt(index + 1)),
    );
    corners.splice(areas.indexOf(Math.min(...areas)), 1);
  }
  return corners;
}

/** Corners along the sides of a box: a straight side on the screen is none on the globe. */
export function boxRing([x0, y0]: Pixel, [x1, y1]: Pixel, cornersOfSide: number): readonly Pixel[] {
  const along = (from: Pixel, to: Pixel) =>
    Array.from({ length: cornersOfSide }, (_, index): Pixel => {
      const share = index / cornersOfSide;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  const corners: readonly Pixel[] = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
  return corners.flatMap((corner, index) => along(corner, corners[(index + 1) % 4] ?? corner));
}
