import { Fragment, type ReactNode, useMemo, useRef } from 'react';
import type { TableName } from '../../../domain/dataset.ts';
import { tablesWordsOf } from '../../../i18n/tables.ts';
import type { Column } from '../../../selectors/tables/columns.ts';
import type { Sorting } from '../../../selectors/tables/table-rows.ts';
import { useWords } from '../../atlas-context.ts';
import type { GridRow as Row } from './build-rows.ts';
import { CellReader } from './cell-reader.tsx';
import { columnWidth, MAP_COLUMN_PIXELS } from './column-width.ts';
import { HEADER_ROW } from './grid-cell-at.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { ROW_PIXELS, rowWindow } from './row-window.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { useRowInSight } from './use-row-in-sight.ts';
import { useScrollWindow } from './use-scroll-window.ts';

interface DataGridProps {
  readonly table: TableName;
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting | null) => void;
  /** The row of filters, or null while it is folded. */
  readonly filterRow: ReactNode;
  readonly nearnessOf: (row: Row) => 0 | 1 | 2;
  readonly onShow: (row: Row) => void;
}

/** Stands for rows that are out of sight. */
function Gap({ rows }: { readonly rows: number }) {
  if (rows === 0) return null;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
  return <tr aria-hidden="true" style={{ height: rows * ROW_PIXELS }} />;
}

function Columns({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <colgroup>
      <col style={{ width: MAP_COLUMN_PIXELS }} />
      {columns.map((column) => (
        <col key={column.key} style={{ width: columnWidth(column) }} />
      ))}
    </colgroup>
  );
}

/**
 * A table that draws only the rows in sight. It is a grid for the keyboard: one stop, arrow keys go
 * from cell to cell, and a screen reader hears the heading, the row and their numbers.
 */
export function DataGrid(props: DataGridProps) {
  const { table, label, columns, rows, sorting, onSort, filterRow, nearnessOf, onShow } = props;
  const words = tablesWordsOf(useWords().language);
  const box = useRef<HTMLDivElement>(null);
  const { scrollPixels, heightPixels } = useScrollWindow(box);
  const headRows = filterRow ? 2 : 1;
  const { stop, handleKeyDown, handleFocus } = useGridFocus(box, {
    rows: rows.length,
    columns: columns.length + 1,
    page: Math.max(1, Math.floor(heightPixels / ROW_PIXELS) - headRows - 1),
    onEnter: (at) => {
      const row = rows[at];
      if (row) onShow(row);
    },
  });
  const lookedAt = useMemo(() => {
    const nearness = rows.map(nearnessOf);
    return nearness.includes(2) ? nearness.indexOf(2) : nearness.indexOf(1);
  }, [rows, nearnessOf]);
  useRowInSight(box, lookedAt, headRows);
  const seen = rowWindow(rows.length, scrollPixels, heightPixels, stop.row);
  const width = columns.reduce((sum, column) => sum + columnWidth(column), MAP_COLUMN_PIXELS);
  return (
    <>
      <div ref={box} className="grid-box">
        {/* As high as all rows: WebKit otherwise scrolls back to the top while rows are exchanged. */}
        <div style={{ height: (rows.length + headRows) * ROW_PIXELS }}>
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the arrow keys walk through it
            role="grid"
            className={filterRow ? 'grid has-filters' : 'grid'}
            aria-label={label}
            aria-rowcount={rows.length + headRows}
            aria-colcount={columns.length + 1}
            style={{ width }}
            onKeyDown={handleKeyDown}
            onFocus={handleFocus}
          >
            <Columns columns={columns} />
            <thead>
              <GridHead
                columns={columns}
                sorting={sorting}
                onSort={onSort}
                stop={stop.row === HEADER_ROW ? stop.column : null}
              />
              {filterRow}
            </thead>
            <tbody>
              {seen.rows.map(({ at, gapBefore }) => {
                const row = rows[at];
                return row ? (
                  <Fragment key={row.id}>
                    <Gap rows={gapBefore} />
                    <GridRow
                      table={table}
                      columns={columns}
                      row={row}
                      at={at}
                      rowIndex={at + headRows + 1}
                      stop={stop.row === at ? stop.column : null}
                      isSelected={nearnessOf(row) > 0}
                      onShow={onShow}
                    />
                  </Fragment>
                ) : null;
              })}
              <Gap rows={seen.gapAfter} />
            </tbody>
          </table>
        </div>
        {rows.length === 0 ? <p className="grid-nothing">{words.nothing}</p> : null}
      </div>
      <CellReader columns={columns} row={rows[stop.row]} column={stop.column - 1} />
    </>
  );
}
