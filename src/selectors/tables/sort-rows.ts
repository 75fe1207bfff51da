import type { Language } from '../../view/view-state.ts';
import type { Cell, Sorting, TableRow } from './table-rows.ts';

/** Chinese is ordered by its pinyin whatever the reader's language, and numbers in texts by their size. */
const COLLATORS: Readonly<Record<Language, Intl.Collator>> = {
  'zh-CN': new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true }),
  en: new Intl.Collator(['en', 'zh-CN-u-co-pinyin'], { numeric: true, sensitivity: 'base' }),
};

function compareCells(collator: Intl.Collator, a: Cell, b: Cell): number {
  if (a.order !== null && b.order !== null) return a.order - b.order;
  return collator.compare(a.text, b.text);
}

/**
 * The rows in the order of a column; equal ones stay as they stood, and empty cells stand last in both
 * directions. Texts are compared as `language`, that of the column, orders them.
 */
export function sortRows<Row extends TableRow>(
  rows: readonly Row[],
  sorting: Sorting | null,
  language: Language,
): readonly Row[] {
  if (!sorting) return rows;
  const collator = COLLATORS[language];
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((left, right) => {
    const [a, b] = [left.cells[sorting.column], right.cells[sorting.column]];
    if (!a || !b) return 0;
    if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
    return sign * compareCells(collator, a, b);
  });
}
