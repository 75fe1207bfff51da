import type { PrintLegendEntry, PrintLegendGroup, PrintRamp } from './print-content.ts';
import { badgePointsOf, RANK_RADIUS } from './print-units.ts';
import type { Rectangle } from './rectangle.ts';
import { LINE_HEIGHT, type PlacedText, setText } from './text-block.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface PlacedEntry {
  readonly entry: PrintLegendEntry;
  readonly swatch: Rectangle;
  readonly lines: readonly PlacedText[];
}

export interface PlacedRamp {
  readonly ramp: PrintRamp;
  readonly bar: Rectangle;
  readonly labels: readonly PlacedText[];
}

export interface PlacedGroup {
  readonly id: string;
  readonly heading: readonly PlacedText[];
  readonly ramp: PlacedRamp | null;
  readonly entries: readonly PlacedEntry[];
  readonly box: Rectangle;
}

export interface PlacedLegend {
  readonly box: Rectangle;
  readonly groups: readonly PlacedGroup[];
}

type Column = Pick<Rectangle, 'x' | 'y' | 'width'>;

/** Swatches are as high as the legend's text with a little room. */
const SWATCH_HEIGHT = 1.1;

function swatchSize(size: number): Pick<Rectangle, 'width' | 'height'> {
  return { width: size * 1.8, height: size * SWATCH_HEIGHT };
}

/** The size of the text beside a swatch. */
export function sizeOfSwatch({ height }: Rectangle): number {
  return height / SWATCH_HEIGHT;
}

/** A ring with a number is higher than a line of text. */
function rowHeightOf({ swatch }: PrintLegendEntry, size: number): number {
  const ring = swatch.kind === 'number' ? badgePointsOf(size) * 2 * RANK_RADIUS + 1 : 0;
  return Math.max(size * LINE_HEIGHT, ring);
}

function placeRamp(ramp: PrintRamp, size: number, column: Column): PlacedRamp {
  const bar = { ...column, width: Math.min(column.width, size * 16), height: size };
  const last = Math.max(1, ramp.labels.length - 1);
  const labels = ramp.labels.map((text, step) => {
    const room = bar.width - textWidth(text, size);
    return { text, x: bar.x + (room * step) / last, y: bar.y + bar.height + size * 1.1, size };
  });
  return { ramp, bar, labels };
}

/** Entries in rows of a grid; one too long for its cell has a row of its own. */
function rowsOf(entries: readonly PrintLegendEntry[], columns: number, fits: Fits) {
  const rows: PrintLegendEntry[][] = [];
  let isOpen = false;
  for (const entry of entries) {
    const last = rows.at(-1);
    if (fits(entry) && isOpen && last && last.length < columns) last.push(entry);
    else rows.push([entry]);
    isOpen = fits(entry);
  }
  return rows;
}

type Fits = (entry: PrintLegendEntry) => boolean;

/**
 * As many columns as the entries fit into. Long ones at the end may have rows of their own; between
 * others they would leave holes, and the entries then stand one under the other.
 */
function columnsOf(widths: readonly number[], width: number): number {
  const most = Math.max(1, Math.floor(width / Math.min(...widths)));
  for (let columns = Math.min(most, widths.length); columns > 1; columns -= 1) {
    const cell = width / columns;
    const firstLong = widths.findIndex((each) => each > cell + 0.1);
    const short = firstLong < 0 ? widths : widths.slice(0, firstLong);
    const rest = firstLong < 0 ? [] : widths.slice(firstLong);
    if (short.length > 1 && short.length >= columns && rest.every((each) => each > cell)) {
      return columns;
    }
  }
  return 1;
}

/** Entries as wide as the column allows, read row by row. */
function placeEntries(entries: readonly PrintLegendEntry[], size: number, column: Column) {
  const swatch = swatchSize(size);
  const indent = swatch.width + size * 0.5;
  const gutter = size * 1.4;
  const widths = entries.map(({ label }) => indent + textWidth(label, size) + gutter);
  const columns = columnsOf(widths, column.width);
  const room = column.width / columns - indent;
  const fits: Fits = ({ label }) => columns > 1 && textWidth(label, size) + gutter <= room + 0.1;
  const lineHeight = size * LINE_HEIGHT;
  const placed: PlacedEntry[] = [];
  let y = column.y;
  for (const row of rowsOf(entries, columns, fits)) {
    const top = y;
    const rowHeight = Math.max(...row.map((entry) => rowHeightOf(entry, size)));
    const slack = rowHeight - lineHeight;
    for (const [place, entry] of row.entries()) {
      const x = column.x + (place * column.width) / columns;
      const texts = wrapText(entry.label, size, fits(entry) ? room : column.width - indent);
      const lines = texts.map((text, line) => ({
        text,
        x: x + indent,
        y: top + slack / 2 + line * lineHeight + size,
        size,
      }));
      // A hair inside the column, so that no outline is cut in half at the edge of the page.
      const box = { x: x + 0.4, y: top + (rowHeight - swatch.height) / 2, ...swatch };
      placed.push({ entry, swatch: box, lines });
      y = Math.max(y, top + texts.length * lineHeight + slack);
    }
  }
  return { placed, bottom: y };
}

function placeGroup(group: PrintLegendGroup, size: number, column: Column): PlacedGroup {
  const heading = setText(group.heading === '' ? [] : [group.heading], size, column);
  let y = column.y + heading.box.height + size * 0.1;
  const ramp = group.ramp && placeRamp(group.ramp, size, { ...column, y });
  if (ramp) y += size * 2.6;
  const { placed, bottom } = placeEntries(group.entries, size, { ...column, y });
  return {
    id: group.id,
    heading: heading.lines,
    ramp,
    entries: placed,
    box: { ...column, height: bottom - column.y },
  };
}

const MOST_COLUMNS = 4;
/** A column is at least so many times as wide as its text is high. */
const NARROWEST_COLUMN = 15;

/** A group without a heading belongs to the one before it and stays under it. */
function blocksOf(groups: readonly PrintLegendGroup[]): readonly (readonly PrintLegendGroup[])[] {
  const blocks: PrintLegendGroup[][] = [];
  for (const group of groups) {
    const last = blocks.at(-1);
    if (last && group.heading === '') last.push(group);
    else blocks.push([group]);
  }
  return blocks;
}

function stack(groups: readonly PrintLegendGroup[], size: number, column: Column): PlacedLegend {
  const placed: PlacedGroup[] = [];
  let y = column.y;
  for (const group of groups) {
    const next = placeGroup(group, size, { ...column, y });
    placed.push(next);
    y = next.box.y + next.box.height + size * 0.5;
  }
  const height = placed.length > 0 ? y - column.y - size * 0.5 : 0;
  return { box: { ...column, height }, groups: placed };
}

/** Where each column but the first begins, so that the highest is as low as it can be. */
function balance(heights: readonly number[], columns: number): readonly number[] {
  let best: { readonly height: number; readonly starts: readonly number[] } | null = null;
  const sum = (from: number, to: number) =>
    heights.slice(from, to).reduce((total, height) => total + height, 0);
  const tryFrom = (from: number, left: number, starts: readonly number[], height: number) => {
    if (left === 1) {
      const all = Math.max(height, sum(from, heights.length));
      if (!best || all < best.height - 0.01) best = { height: all, starts };
      return;
    }
    for (let next = from + 1; next <= heights.length - left + 1; next += 1) {
      tryFrom(next, left - 1, [...starts, next], Math.max(height, sum(from, next)));
    }
  };
  tryFrom(0, columns, [], 0);
  const found = best as { readonly starts: readonly number[] } | null;
  return found?.starts ?? [];
}

/** The groups in columns of one width, read down each column in turn. */
function inColumns(
  groups: readonly PrintLegendGroup[],
  count: number,
  size: number,
  column: Column,
): PlacedLegend {
  const gutter = size * 1.6;
  const width = (column.width - gutter * (count - 1)) / count;
  const blocks = blocksOf(groups);
  const heights = blocks.map(
    (block) => stack(block, size, { x: 0, y: 0, width }).box.height + size * 0.5,
  );
  const starts = [0, ...balance(heights, count), blocks.length];
  const stacks = Array.from({ length: count }, (_, place) =>
    stack(blocks.slice(starts[place], starts[place + 1]).flat(), size, {
      x: column.x + place * (width + gutter),
      y: column.y,
      width,
    }),
  );
  const height = Math.max(0, ...stacks.map(({ box }) => box.height));
  return { box: { ...column, height }, groups: stacks.flatMap((one) => one.groups) };
}

/** The groups in their order, in as many columns as make the legend lowest. */
export function placeLegend(
  groups: readonly PrintLegendGroup[],
  size: number,
  column: Column,
): PlacedLegend {
  const blocks = blocksOf(groups).length;
  const most = Math.min(
    MOST_COLUMNS,
    Math.max(1, blocks),
    Math.max(1, Math.floor(column.width / (size * NARROWEST_COLUMN))),
  );
  const tries = Array.from({ length: most }, (_, place) =>
    inColumns(groups, place + 1, size, column),
  );
  return tries.reduce((best, next) => (next.box.height < best.box.height - 0.01 ? next : best));
}
