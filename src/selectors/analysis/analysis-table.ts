/** The tables of each analysis, by the names that their files take. */
export const ANALYSIS_TABLE_NAMES = {
  coverage: ['coverage-belts', 'coverage-steps', 'coverage-shares', 'coverage-zones'],
  concentration: ['concentration-steps', 'concentration-parts', 'concentration-categories'],
  gravity: ['gravity-steps'],
  association: ['association-tests', 'association-provinces'],
  reach: ['reach-zones', 'reach-belts', 'reach-modes'],
} as const;

export type AnalysisTableName =
  (typeof ANALYSIS_TABLE_NAMES)[keyof typeof ANALYSIS_TABLE_NAMES][number];

export type AnalysisCell = string | number | null;

export interface AnalysisColumn {
  readonly name: string;
  readonly type: 'string' | 'number' | 'date';
}

/** A result as rows of cells that suit a file: names in both languages, dates in ISO 8601, units in names. */
export interface AnalysisTable {
  readonly name: AnalysisTableName;
  readonly columns: readonly AnalysisColumn[];
  readonly rows: readonly (readonly AnalysisCell[])[];
}

/** Builds a table from its rows: each column says its name, its type and how to read it from a row. */
export function tabulate<Row>(
  name: AnalysisTableName,
  rows: readonly Row[],
  columns: readonly (readonly [string, AnalysisColumn['type'], (row: Row) => AnalysisCell])[],
): AnalysisTable {
  return {
    name,
    columns: columns.map(([column, type]) => ({ name: column, type })),
    rows: rows.map((row) => columns.map(([, , read]) => read(row))),
  };
}

/** A number without the dust of binary arithmetic, to six decimals. */
export function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toFixed(6));
}
