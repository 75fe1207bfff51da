/** A cell of the grid: row -1 is the headings, column 0 the button that leads to the map. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export const HEADER_ROW = -1;

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page key goes. */
  readonly page: number;
}

/** Where a key leads from a cell, as in every grid; null for a key that does not lead anywhere. */
export function cellAfterKey(
  { row, column }: CellAt,
  key: string,
  isControl: boolean,
  { rows, columns, page }: GridSize,
): CellAt | null {
  const last = { row: rows - 1, column: columns - 1 };
  const at = (nextRow: number, nextColumn: number): CellAt => ({
    row: Math.min(last.row, Math.max(HEADER_ROW, nextRow)),
    column: Math.min(last.column, Math.max(0, nextColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'PageDown':
      return at(row + page, column);
    case 'PageUp':
      return at(row - page, column);
    case 'Home':
      return at(isControl ? 0 : row, 0);
    case 'End':
      return at(isControl ? last.row : row, last.column);
    default:
      return null;
  }
}

/** How a cell is found in the page. */
export function cellName({ row, column }: CellAt): string {
  return `${row}:${column}`;
}

/** The cell that an element of the page belongs to. */
export function cellAtElement(element: Element): CellAt | null {
  const name = element.closest<HTMLElement>('[data-cell]')?.dataset.cell;
  const [row, column] = (name ?? '').split(':').map(Number);
  return row === undefined || column === undefined || Number.isNaN(row + column)
    ? null
    : { row, column };
}
