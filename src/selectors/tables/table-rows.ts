/** A cell as it is said in the reader's language, and what it is compared by. */
export interface Cell {
  readonly text: string;
  /** The id that the text stands for, where it stands for one. */
  readonly id: string | null;
  /** What sorting compares: a number, or null for the text itself. */
  readonly order: number | null;
  /** The numbers or years that a range is tried against, first and last. */
  readonly span: readonly [number, number] | null;
}

/** The cells of one row, in the order of the columns. */
export interface TableRow {
  readonly id: string;
  readonly cells: readonly Cell[];
}

export interface Sorting {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** What a column's filter asks for; an open end of a range is null. */
export type ColumnFilter =
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'choice'; readonly text: string }
  | { readonly kind: 'range'; readonly from: number | null; readonly to: number | null };

/** Filters by the number of their column. */
export type ColumnFilters = ReadonlyMap<number, ColumnFilter>;
