import type { Cell, ColumnFilter, ColumnFilters, TableRow } from './table-rows.ts';

/** Case, accents and full-width forms make no difference, neither in the table nor in what is asked. */
function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

function textOf(cell: Cell): string {
  return foldText(cell.id === null ? cell.text : `${cell.text} ${cell.id}`);
}

function passesFilter(cell: Cell, filter: ColumnFilter): boolean {
  switch (filter.kind) {
    case 'contains':
      return textOf(cell).includes(foldText(filter.text.trim()));
    case 'choice':
      return filter.text === '' || cell.text === filter.text;
    case 'range': {
      if (filter.from === null && filter.to === null) return true;
      if (cell.span === null) return false;
      const [first, last] = cell.span;
      return last >= (filter.from ?? first) && first <= (filter.to ?? last);
    }
  }
}

/**
 * The rows in which every word of the query stands, in whichever column, and that pass the filter of
 * each column. A period passes a range that it overlaps; an empty cell passes no range.
 */
export function filterRows<Row extends TableRow>(
  rows: readonly Row[],
  query: string,
  filters: ColumnFilters,
): readonly Row[] {
  const wanted = foldText(query).split(/\s/);
  return rows.filter(({ cells }) => {
    for (const [column, filter] of filters) {
      const cell = cells[column];
      if (cell && !passesFilter(cell, filter)) return false;
    }
    // Nearly always nothing is asked, and no text has to be put together.
    if (query === '') return true;
    const whole = cells.map(textOf).join('\n');
    return wanted.every((word) => whole.includes(word));
  });
}

/** The different texts of a column, for a filter to choose from, as often as they are there. */
export function choicesOf(
  rows: readonly TableRow[],
  column: number,
): readonly { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const text = cells[column]?.text ?? '';
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count }));
}
