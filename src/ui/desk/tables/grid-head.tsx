import { tablesWordsOf } from '../../../i18n/tables.ts';
import type { Column } from '../../../selectors/tables/columns.ts';
import type { Sorting } from '../../../selectors/tables/table-rows.ts';
import { useWords } from '../../atlas-context.ts';
import { isRightAligned } from './column-width.ts';
import { cellName, HEADER_ROW } from './grid-cell-at.ts';

interface GridHeadProps {
  readonly columns: readonly Column[];
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting | null) => void;
  /** The heading that the keyboard comes to, or null. */
  readonly stop: number | null;
}

/** What a press makes of the order: up, then down, then that of the table again. */
function nextSorting(sorting: Sorting | null, column: number): Sorting | null {
  if (sorting?.column !== column) return { column, direction: 'ascending' };
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** The headings; each orders the rows by its column. */
export function GridHead({ columns, sorting, onSort, stop }: GridHeadProps) {
  const words = tablesWordsOf(useWords().language);
  return (
    <tr aria-rowindex={1}>
      <th
        scope="col"
        data-cell={cellName({ row: HEADER_ROW, column: 0 })}
        aria-colindex={1}
        tabIndex={stop === 0 ? 0 : -1}
      >
        {words.map}
      </th>
      {columns.map((column, position) => {
        const direction = sorting?.column === position ? sorting.direction : null;
        return (
          <th
            key={column.key}
            scope="col"
            data-cell={cellName({ row: HEADER_ROW, column: position + 1 })}
            aria-colindex={position + 2}
            aria-sort={direction ?? 'none'}
            className={isRightAligned(column) ? 'is-number' : undefined}
          >
            <button
              type="button"
              tabIndex={stop === position + 1 ? 0 : -1}
              title={words.sortBy(words.column[column.key] ?? column.key)}
              onClick={() => onSort(nextSorting(sorting, position))}
            >
              {words.column[column.key] ?? column.key}
              <span className="grid-sort" aria-hidden="true">
                {direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : ''}
              </span>
            </button>
          </th>
        );
      })}
    </tr>
  );
}
