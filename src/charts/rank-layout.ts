import { linkHorizontal } from 'd3';
import type { RankColumn, RankEntry } from '../selectors/charts/rank-columns.ts';

const RANK_ROW = 30;
const RANK_HEAD = 30;
const BOX_HEIGHT = 24;
/** The least room between two columns, for the lines. */
const LEAST_GAP = 15;

export interface RankNode {
  readonly entry: RankEntry;
  readonly year: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RankLink {
  readonly id: string;
  readonly entry: RankEntry;
  readonly path: string;
  /** It passes over a year in which the entry was not listed. */
  readonly skips: boolean;
}

export interface RankLayout {
  readonly heads: readonly { readonly year: number; readonly x: number; readonly width: number }[];
  readonly orders: readonly { readonly order: number; readonly y: number }[];
  readonly nodes: readonly RankNode[];
  readonly links: readonly RankLink[];
  readonly height: number;
}

/** Where names begin in their boxes, right of the swatch. */
export const NAME_X = 11;

/** Room for the numbers of the rows at the left. */
const ORDER_WIDTH = 18;

/**
 * Yearly lists side by side, each entry joined to where it stands in its next list. There is room for
 * `columnCount` lists from the start, so that a list that comes moves none that is there.
 */
export function layoutRanks(
  columns: readonly RankColumn[],
  columnCount: number,
  width: number,
  /** Room that the longest name would like. */
  nameWidth: number,
): RankLayout {
  const room = (width - ORDER_WIDTH - LEAST_GAP * (columnCount - 1)) / columnCount;
  const boxWidth = Math.min(nameWidth + NAME_X + 4, room);
  const step = columnCount > 1 ? (width - ORDER_WIDTH - boxWidth) / (columnCount - 1) : 0;
  const xOf = (column: number) => ORDER_WIDTH + column * step;
  const yOf = (order: number) => RANK_HEAD + (order - 1) * RANK_ROW;
  const nodes = columns.flatMap(({ year, entries }, column) =>
    entries.map((entry) => ({
      entry,
      year,
      x: xOf(column),
      y: yOf(entry.order),
      width: boxWidth,
      height: BOX_HEIGHT,
    })),
  );
  const join = linkHorizontal<unknown, readonly [number, number]>();
  const links = nodes.flatMap((from): RankLink[] => {
    const to = nodes.find((node) => node.entry.id === from.entry.id && node.year > from.year);
    if (!to) return [];
    const middle = BOX_HEIGHT / 2;
    const path = join({
      source: [from.x + from.width, from.y + middle],
      target: [to.x, to.y + middle],
    });
    const years = columns.map(({ year }) => year);
    return [
      {
        id: `${from.entry.id}-${from.year}`,
        entry: from.entry,
        path: path ?? '',
        skips: years.indexOf(to.year) - years.indexOf(from.year) > 1,
      },
    ];
  });
  const most = Math.max(0, ...nodes.map(({ entry }) => entry.order));
  return {
    heads: columns.map(({ year }, column) => ({ year, x: xOf(column), width: boxWidth })),
    orders: Array.from({ length: most }, (_, row) => ({ order: row + 1, y: yOf(row + 1) })),
    nodes,
    links,
    height: RANK_HEAD + most * RANK_ROW,
  };
}
