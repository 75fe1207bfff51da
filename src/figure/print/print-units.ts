const POINTS_PER_MM = 72 / 25.4;

/** Millimetres to points, the unit of everything in a print figure. */
export function pointsOfMm(mm: number): number {
  return mm * POINTS_PER_MM;
}

/** Points to millimetres. */
export function mmOfPoints(points: number): number {
  return points / POINTS_PER_MM;
}

/** The narrowest and the widest figure that is offered: half a column, and a poster. */
export const WIDTH_RANGE_MM = [60, 600] as const;

/** No text in print is smaller: journals ask for at least 6 points. */
export const SMALLEST_TEXT_POINTS = 6;

/** From this width on the figure is a slide: its legend stands beside the map. */
const SLIDE_FROM_MM = 220;

/** A slide is as high as a screen of 16 to 9. */
export const SLIDE_ASPECT = 16 / 9;

export function isSlide(widthMm: number): boolean {
  return widthMm >= SLIDE_FROM_MM;
}

// Width in mm and text in points: a column and two columns are read in the hand, a slide from afar.
const TEXT_SIZES = [
  [85, 6.5],
  [175, 7.5],
  [254, 12],
] as const;

/** The size of the legend's text for a width; titles and notes are stepped from it. */
export function textPointsOf(widthMm: number): number {
  const [first, ...rest] = TEXT_SIZES;
  let [fromMm, fromPoints]: readonly [number, number] = first;
  if (widthMm <= fromMm) return fromPoints;
  for (const [mm, points] of rest) {
    if (widthMm <= mm) {
      const share = (widthMm - fromMm) / (mm - fromMm);
      return fromPoints + share * (points - fromPoints);
    }
    [fromMm, fromPoints] = [mm, points];
  }
  return (widthMm / fromMm) * fromPoints;
}

/** The radius of a ring with a number, as a share of the number's size. */
export const RANK_RADIUS = 0.74;

/** Numbers on the map and in its symbols. */
export function badgePointsOf(textPoints: number): number {
  return Math.max(SMALLEST_TEXT_POINTS, textPoints * 0.75);
}

/** How many times as wide as in the hand lines are drawn: a slide is read from afar. */
export function lineScaleOf(textPoints: number): number {
  return Math.max(1, textPoints / 7.5);
}

/** Names on the map, in the inset and at the scale bar. */
export function namePointsOf(textPoints: number): number {
  return Math.max(SMALLEST_TEXT_POINTS, textPoints * (textPoints > 9 ? 0.72 : 0.85));
}

/** Text under the figure. A slide is shown, and its notes are for those who look it up. */
export function notePointsOf(textPoints: number): number {
  return Math.max(SMALLEST_TEXT_POINTS, textPoints * (textPoints > 9 ? 0.66 : 0.85));
}

/** Size of a symbol in points for its pixels on the screen: a small map has smaller symbols, but never specks. */
export function symbolScaleOf(mapWidthPoints: number): number {
  return Math.max(0.34, 0.18 + 0.00072 * mapWidthPoints);
}
