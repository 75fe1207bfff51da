import type { LabelMark, PointMark } from '../marks/marks.ts';
import type { FigureBox } from './figure-box.ts';
import { placeInset } from './inset-place.ts';
import type { FigureTransform } from './projections.ts';

/** A name with its place on the screen. */
export interface PlacedLabel {
  readonly label: LabelMark;
  /** Fitted coordinates, before pan and zoom. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Han characters are as wide as they are high, Latin letters a little over half. */
function textWidth(text: string, sizePixels: number): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.56;
  return width * sizePixels;
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function candidates(label: LabelMark): readonly Omit<PlacedLabel, 'label' | 'x' | 'y'>[] {
  const gap = label.besideRadiusPixels;
  const baseline = label.sizePixels * 0.35;
  if (gap === 0) return [{ dx: 0, dy: baseline, anchor: 'middle' }];
  return [
    { dx: gap + 2, dy: baseline, anchor: 'start' },
    { dx: -gap - 2, dy: baseline, anchor: 'end' },
    { dx: 0, dy: gap + label.sizePixels, anchor: 'middle' },
    { dx: 0, dy: -gap - 3, anchor: 'middle' },
  ];
}

function boxOf(
  label: LabelMark,
  at: readonly [number, number],
  place: Omit<PlacedLabel, 'label' | 'x' | 'y'>,
): Rectangle {
  const width = textWidth(label.text, label.sizePixels);
  const shift = place.anchor === 'start' ? 0 : place.anchor === 'end' ? -width : -width / 2;
  const left = at[0] + place.dx + shift;
  const bottom = at[1] + place.dy + label.sizePixels * 0.2;
  return { left, right: left + width, top: bottom - label.sizePixels * 1.15, bottom };
}

/** Panels stand in the padding at the left; a name that reaches under them could not be read. */
function isWithin(room: Rectangle, { width, height, padding }: FigureBox): boolean {
  return room.left >= padding.left && room.right <= width && room.top >= 0 && room.bottom <= height;
}

/** One name once: a zone, a corridor's end and a belt may all stand in the same city. */
function isNamedNearby(
  label: LabelMark,
  at: readonly [number, number],
  taken: readonly { text: string; at: readonly [number, number] }[],
): boolean {
  return taken.some(
    ({ text, at: other }) =>
      text === label.text && Math.hypot(other[0] - at[0], other[1] - at[1]) < 60,
  );
}

/**
 * Chooses the names that fit, the most important first, each at the first of four sides that is free
 * of other names, of points and of the inset. Names below their zoom are left out, and those that would be
 * cut by the edge of the figure or run under the panels beside it.
 */
export function placeLabels(
  labels: readonly LabelMark[],
  points: readonly PointMark[],
  project: (position: readonly [number, number]) => readonly [number, number] | null,
  transform: FigureTransform,
  zoom: number,
  box: FigureBox,
): readonly PlacedLabel[] {
  const screen = (at: readonly [number, number]) =>
    [at[0] * transform.k + transform.x, at[1] * transform.k + transform.y] as const;
  const taken: Rectangle[] = points.flatMap((point) => {
    const at = project(point.position);
    if (!at || point.symbol === 'ring') return [];
    const [x, y] = screen(at);
    const r = point.radiusPixels;
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  const inset = placeInset(box);
  taken.push({
    left: inset.x,
    right: inset.x + inset.width,
    top: inset.y,
    bottom: inset.y + inset.height,
  });
  const names: { text: string; at: readonly [number, number] }[] = [];
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const at = label.minZoom <= zoom ? project(label.position) : null;
    if (!at) continue;
    const on = screen(at);
    if (isNamedNearby(label, on, names)) continue;
    for (const place of candidates(label)) {
      const room = boxOf(label, on, place);
      if (!isWithin(room, box) || taken.some((other) => overlaps(room, other))) continue;
      taken.push(room);
      names.push({ text: label.text, at: on });
      placed.push({ label, x: at[0], y: at[1], ...place });
      break;
    }
  }
  return placed;
}
