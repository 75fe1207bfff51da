import type { PrintLegendEntry, PrintLegendGroup, PrintRamp } from './print-content.ts';
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

function swatchSize(size: number): Pick<Rectangle, 'width' | 'height'> {
  return { width: size * 1.8, height: size * 1.1 };
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

/** Entries as wide as the column allows, read row by row. */
function placeEntries(entries: readonly PrintLegendEntry[], size: number, column: Column) {
  const swatch = swatchSize(size);
  const indent = swatch.width + size * 0.5;
  const gutter = size * 1.4;
  const widths = entries.map(({ label }) => indent + textWidth(label, size) + gutter);
  const inTwo = widths.filter((width) => width <= column.width / 2);
  const cellWidth = inTwo.length > 1 ? Math.max(...inTwo) : column.width;
  const columns = Math.max(1, Math.floor(column.width / cellWidth));
  const room = column.width / columns - indent;
  const fits: Fits = ({ label }) => columns > 1 && textWidth(label, size) + gutter <= room + 0.1;
  const lineHeight = size * LINE_HEIGHT;
  const placed: PlacedEntry[] = [];
  let y = column.y;
  for (const row of rowsOf(entries, columns, fits)) {
    const top = y;
    for (const [place, entry] of row.entries()) {
      const x = column.x + (place * column.width) / columns;
      const texts = wrapText(entry.label, size, fits(entry) ? room : column.width - indent);
      const lines = texts.map((text, line) => ({
        text,
        x: x + indent,
        y: top + line * lineHeight + size,
        size,
      }));
      const box = { x, y: top + (lineHeight - swatch.height) / 2, ...swatch };
      placed.push({ entry, swatch: box, lines });
      y = Math.max(y, top + texts.length * lineHeight);
    }
  }
  return { placed, bottom: y };
}

function placeGroup(group: PrintLegendGroup, size: number, column: Column): PlacedGroup {
  const heading = setText([group.heading], size, column);
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

/** The groups one under the other, in their order. */
export function placeLegend(
  groups: readonly PrintLegendGroup[],
  size: number,
  column: Column,
): PlacedLegend {
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
