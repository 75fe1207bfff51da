import type { CategoryLabel, Province } from '../domain/dataset.ts';
import type { BeltCell, BeltMatrix } from '../selectors/charts/belt-matrix.ts';

export const MATRIX_ROW = 24;
/** Room for the number of a row's belts, right of its cells. */
const TOTAL_WIDTH = 24;

export interface PlacedCell {
  readonly cell: BeltCell;
  readonly x: number;
  readonly y: number;
}

export interface BeltMatrixLayout {
  readonly columnWidth: number;
  readonly cells: readonly PlacedCell[];
  readonly rows: readonly {
    readonly category: CategoryLabel;
    readonly y: number;
    readonly count: number;
  }[];
  readonly columns: readonly {
    readonly province: Province | null;
    readonly x: number;
    readonly count: number;
  }[];
  readonly largest: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function countOf(cells: readonly BeltCell[]): number {
  return cells.reduce((sum, cell) => sum + cell.belts.length, 0);
}

/** Categories in rows, provinces in columns; names stand in `left` and `top` pixels. */
export function layoutBeltMatrix(
  { categories, provinces, cells }: BeltMatrix,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): BeltMatrixLayout {
  const right = width - TOTAL_WIDTH;
  const columnWidth = Math.min(26, (right - left) / Math.max(1, provinces.length));
  const xOf = (province: Province | null) => left + provinces.indexOf(province) * columnWidth;
  const yOf = (category: CategoryLabel) => top + categories.indexOf(category) * MATRIX_ROW;
  return {
    columnWidth,
    cells: cells.map((cell) => ({ cell, x: xOf(cell.province), y: yOf(cell.category) })),
    rows: categories.map((category) => ({
      category,
      y: yOf(category),
      count: countOf(cells.filter((cell) => cell.category === category)),
    })),
    columns: provinces.map((province) => ({
      province,
      x: xOf(province),
      count: countOf(cells.filter((cell) => cell.province === province)),
    })),
    largest: Math.max(1, ...cells.map((cell) => cell.belts.length)),
    left,
    top,
    right: left + columnWidth * provinces.length,
    bottom: top + categories.length * MATRIX_ROW,
  };
}
