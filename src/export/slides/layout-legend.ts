import type { PrintLegendGroup, PrintRamp, PrintSwatch } from '../../figure/print/print-content.ts';
import { textWidth } from '../../figure/print/text-width.ts';
import type { SlideBox } from './slide-layout.ts';

/** A line of a native legend, its place in inches. */
export type LegendLine = { readonly box: SlideBox } & (
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'entry'; readonly label: string; readonly swatch: PrintSwatch }
  | { readonly kind: 'ramp'; readonly ramp: PrintRamp }
);

type Unplaced =
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'entry'; readonly label: string; readonly swatch: PrintSwatch }
  | { readonly kind: 'ramp'; readonly ramp: PrintRamp };

export interface LegendPlan {
  readonly points: number;
  readonly swatchWidth: number;
  readonly lines: readonly LegendLine[];
}

const POINTS = 72;
const LEGIBLE = [9, 8.5, 8] as const;
const SMALL = [7.5, 7, 6.5, 6, 5.5, 5] as const;

function linesOf(groups: readonly PrintLegendGroup[]): readonly Unplaced[] {
  return groups.flatMap((group): Unplaced[] => [
    ...(group.heading === '' ? [] : [{ kind: 'heading' as const, label: group.heading }]),
    ...(group.ramp ? [{ kind: 'ramp' as const, ramp: group.ramp }] : []),
    ...group.entries.map((entry) => ({ kind: 'entry' as const, ...entry })),
  ]);
}

function heightOf(line: Unplaced, points: number, width: number): number {
  const unit = points / POINTS;
  if (line.kind === 'ramp') return unit * 2.6;
  const room = width - (line.kind === 'entry' ? unit * 2.1 : 0);
  const rows = Math.max(1, Math.ceil((textWidth(line.label, points) * 1.08) / POINTS / room));
  return unit * (0.35 + rows * 1.22);
}

/** Sets the lines one under the other, column by column; null where they do not fit. */
function flow(lines: readonly Unplaced[], box: SlideBox, columns: number, points: number) {
  const gap = 0.12;
  const width = (box.w - gap * (columns - 1)) / columns;
  const placed: LegendLine[] = [];
  let [column, y] = [0, 0];
  for (const line of lines) {
    const h = heightOf(line, points, width);
    if (y + h > box.h && y > 0) [column, y] = [column + 1, 0];
    if (column >= columns || h > box.h) return null;
    const at = { x: box.x + column * (width + gap), y: box.y + y, w: width, h };
    placed.push({ ...line, box: at });
    y += h;
  }
  return placed;
}

/** The legend in the largest text in which all of it fits its box; no entry is ever left out. */
export function layoutLegend(
  groups: readonly PrintLegendGroup[],
  box: SlideBox & { readonly columns: number },
): LegendPlan {
  const lines = linesOf(groups);
  const more = box.columns + 1;
  const tries = [
    ...LEGIBLE.map((points) => [points, box.columns] as const),
    ...LEGIBLE.map((points) => [points, more] as const),
    ...SMALL.map((points) => [points, more] as const),
  ];
  for (const [points, columns] of tries) {
    const placed = flow(lines, box, columns, points);
    if (placed) return { points, swatchWidth: (points / POINTS) * 1.7, lines: placed };
  }
  const points = 5;
  const tall = { ...box, h: Number.POSITIVE_INFINITY };
  return { points, swatchWidth: 0.12, lines: flow(lines, tall, 1, points) ?? [] };
}
