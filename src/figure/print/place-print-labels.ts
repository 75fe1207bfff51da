import type { PrintLabel } from './print-content.ts';
import { containsPoint, isInside, overlaps, type Rectangle } from './rectangle.ts';
import { textWidth } from './text-width.ts';

/** A thin line from what is named to its name. */
export interface Leader {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export interface PlacedPrintLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly box: Rectangle;
  readonly leader: Leader | null;
}

const LINE = 1.12;

/** From a point to the nearest edge of a name's box. */
function leaderTo(at: readonly [number, number], box: Rectangle): Leader {
  const clamp = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));
  const to = [
    clamp(at[0], box.x - 0.8, box.x + box.width),
    clamp(at[1], box.y, box.y + box.height),
  ] as const;
  return { from: at, to };
}

/** East first, then by turns to the north and the south. */
const EAST_ANGLES = [0, -20, 20, -40, 40, -60, 60, -75, 75, -90, 90] as const;
const ALL_ANGLES = [...EAST_ANGLES, -110, 110, -135, 135, -160, 160, 180] as const;

type Shift = readonly [dx: number, dy: number];

/** An area's name may move up or down a little; further off it would name its neighbour. */
function nearShifts(height: number): readonly Shift[] {
  return [
    [0, 0],
    [0, -height * 0.6],
    [0, height * 0.6],
  ];
}

/** A name may stand off on open ground, to the east first and near before far; a line leads to it. */
function farShifts(
  width: number,
  height: number,
  size: number,
  angles: readonly number[],
): readonly Shift[] {
  return Array.from({ length: 16 }, (_, ring) => size * (1 + ring / 2)).flatMap((far) =>
    angles.map((degrees): Shift => {
      const angle = (degrees * Math.PI) / 180;
      const [east, south] = [Math.cos(angle), Math.sin(angle)];
      return [east * (width / 2 + far), south * (height / 2 + far)];
    }),
  );
}

/** The four sides of a point, or the middle of an area, that a name may take. */
function candidates(label: PrintLabel, at: readonly [number, number], size: number, reach: number) {
  const width = Math.max(...label.lines.map((line) => textWidth(line, size)));
  const height = label.lines.length * size * LINE;
  const [x, y] = at;
  const boxAt = (left: number, top: number): Rectangle => ({ x: left, y: top, width, height });
  if (label.besideRadiusPixels === 0) {
    const near = nearShifts(height).map((shift) => ({ shift, isLed: false }));
    const angles = label.standsOff === 'around' ? ALL_ANGLES : EAST_ANGLES;
    const far = farShifts(width, height, size, angles).map((shift) => ({ shift, isLed: true }));
    return [...near, ...(label.standsOff === 'no' ? [] : far)].map(({ shift: [dx, dy], isLed }) => {
      const box = boxAt(x + dx - width / 2, y + dy - height / 2);
      return {
        anchor: 'middle' as const,
        x: x + dx,
        box,
        leader: isLed ? leaderTo(at, box) : null,
      };
    });
  }
  const sides = [
    { anchor: 'start', x: x + reach, box: boxAt(x + reach, y - height / 2) },
    { anchor: 'end', x: x - reach, box: boxAt(x - reach - width, y - height / 2) },
    { anchor: 'middle', x, box: boxAt(x - width / 2, y + reach) },
    { anchor: 'middle', x, box: boxAt(x - width / 2, y - reach - height) },
  ] as const;
  return sides.map((side) => ({ ...side, leader: null }));
}

const LEADER_SAMPLES = 24;

/** Whether a line runs over the open sea alone; what stands at its very start is what it leads to. */
function isClear(leader: Leader | null, taken: readonly Rectangle[]): boolean {
  if (!leader) return true;
  const { from, to } = leader;
  return !Array.from({ length: LEADER_SAMPLES }, (_, sample) => {
    const share = 0.2 + (0.8 * sample) / LEADER_SAMPLES;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const;
  }).some((at) => taken.some((box) => containsPoint(box, at)));
}

interface LabelRoom {
  readonly frame: Rectangle;
  /** What no name may cover: furniture, points and the marks that every map of China has to show. */
  readonly taken: readonly Rectangle[];
  /** Size of a name, and how far it stands from its point; points. */
  readonly size: number;
  readonly reach: number;
  readonly project: (position: readonly [number, number]) => readonly [number, number] | null;
}

/** Chooses the names that fit, in the given order, each on the first side that is free. */
export function placePrintLabels(
  labels: readonly PrintLabel[],
  room: LabelRoom,
): readonly PlacedPrintLabel[] {
  const taken = [...room.taken];
  const names = new Set<string>();
  const placed: PlacedPrintLabel[] = [];
  for (const label of labels) {
    const at = room.project(label.position);
    const name = label.lines.join(' ');
    if (!at || names.has(name)) continue;
    const free = candidates(label, at, room.size, room.reach).find(
      ({ box, leader }) =>
        isInside(box, room.frame) &&
        !taken.some((other) => overlaps(box, other)) &&
        // An island's line runs over the sea alone; another may cross what lies around its place.
        (label.standsOff === 'around' || isClear(leader, taken)),
    );
    if (!free) continue;
    taken.push(free.box);
    names.add(name);
    placed.push({
      id: label.id,
      lines: label.lines,
      anchor: free.anchor,
      x: free.x,
      y: free.box.y + room.size * 0.9,
      box: free.box,
      leader: free.leader,
    });
  }
  return placed;
}

export { LINE as LABEL_LINE_HEIGHT };
