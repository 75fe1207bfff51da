import type { Encoding } from './encodings.ts';
import type { Remark } from './problem.ts';
import type { TextColumn } from './text-list.ts';

export interface OwnColumn extends TextColumn {
  readonly name: string;
}

export const TABLE_FORMATS = ['csv', 'xlsx', 'geojson', 'topojson'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** A person's table as it was read: every cell is text. All columns have `rowCount` cells. */
export interface OwnTable {
  /** The file's name. */
  readonly name: string;
  readonly format: TableFormat;
  readonly rowCount: number;
  readonly columns: readonly OwnColumn[];
  /** How row 0 is counted in the file: 2 under a header, 1 for the first feature. */
  readonly firstRowNumber: number;
  readonly encoding: Encoding | null;
  /** Sheets of the workbook, and the one that was read. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly remarks: readonly Remark[];
}
