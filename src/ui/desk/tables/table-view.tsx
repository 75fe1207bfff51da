import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Dataset, TableName } from '../../../domain/dataset.ts';
import { saveFile } from '../../../export/save-file.ts';
import { selectionFileName } from '../../../export/tables/file-name.ts';
import { tableCsv } from '../../../export/tables/table-cells.ts';
import { tableNamesOf } from '../../../i18n/table-names.ts';
import { tablesWordsOf } from '../../../i18n/tables.ts';
import { revealChange } from '../../../selectors/reveal.ts';
import { columnsOf } from '../../../selectors/tables/columns.ts';
import { filterRows } from '../../../selectors/tables/filter-rows.ts';
import { rowNearness } from '../../../selectors/tables/row-link.ts';
import { selectTable } from '../../../selectors/tables/select-rows.ts';
import { sortRows } from '../../../selectors/tables/sort-rows.ts';
import type { ColumnFilters, Sorting } from '../../../selectors/tables/table-rows.ts';
import { useAtlas, useSettledView, useWords } from '../../atlas-context.ts';
import { useWholeIndex } from '../../whole-index.ts';
import { buildRows, type GridRow } from './build-rows.ts';
import { DataGrid } from './data-grid.tsx';
import { GridFilters } from './grid-filters.tsx';

const NO_FILTERS: ColumnFilters = new Map();

/** The rows of one table that pass the view's filters, the search and the filters of its columns. */
function useRows(
  table: TableName,
  asked: {
    readonly query: string;
    readonly filters: ColumnFilters;
    readonly sorting: Sorting | null;
    readonly showsAll: boolean;
  },
) {
  const index = useWholeIndex();
  const view = useSettledView();
  const words = useWords();
  const columns = useMemo(() => columnsOf(table, words.language), [table, words.language]);
  const all = useMemo(
    () => buildRows(words, index, table, columns),
    [words, index, table, columns],
  );
  const passing = useMemo(() => {
    const chosen = new Set<unknown>(selectTable(index, view, table));
    return all.filter((row) => chosen.has(row.record));
  }, [index, view, table, all]);
  const query = useDeferredValue(asked.query);
  const base = asked.showsAll ? all : passing;
  const rows = useMemo(() => {
    const language = columns[asked.sorting?.column ?? 0]?.language ?? words.language;
    return sortRows(filterRows(base, query, asked.filters), asked.sorting, language);
  }, [base, query, asked.filters, asked.sorting, columns, words.language]);
  return { columns, all, base, passing, rows };
}

/** One table with its search and its filters. */
export function TableView({ table }: { readonly table: TableName }) {
  const { index, store } = useAtlas();
  const view = useSettledView();
  const { language } = useWords();
  const words = tablesWordsOf(language);
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(NO_FILTERS);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const [hasFilterRow, setHasFilterRow] = useState(false);
  const { columns, all, base, passing, rows } = useRows(table, {
    query,
    filters,
    sorting,
    showsAll,
  });
  const nearnessOf = useMemo(() => {
    const nearness = rowNearness(index, view.selection);
    return (row: GridRow) => nearness(row.link);
  }, [index, view.selection]);
  const show = useCallback(
    ({ link: { selection, place } }: GridRow) => {
      if (!selection) return;
      store.act({ type: 'set', change: revealChange({ selection, place }, store.getView()) });
    },
    [store],
  );
  const save = () => {
    const records = rows.map((row) => row.record) as unknown as Dataset[typeof table];
    const blob = new Blob([tableCsv(table, records)], { type: 'text/csv;charset=utf-8' });
    saveFile(selectionFileName(table, view, 'csv'), blob);
  };
  const isNarrowed = query !== '' || filters.size > 0;
  return (
    <>
      <div className="tables-search">
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <button
          type="button"
          className="tables-toggle"
          aria-expanded={hasFilterRow}
          onClick={() => setHasFilterRow(!hasFilterRow)}
        >
          {words.filters}
        </button>
      </div>
      <p className="tables-count" role="status">
        {words.passing(passing.length, all.length)}
        {rows.length === base.length ? '' : ` · ${words.shown(rows.length)}`}
      </p>
      <div className="tables-options">
        {passing.length < all.length ? (
          <label className="check">
            <input
              type="checkbox"
              checked={showsAll}
              onChange={({ target }) => setShowsAll(target.checked)}
            />
            {words.showAll}
          </label>
        ) : null}
        {isNarrowed ? (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setQuery('');
              setFilters(NO_FILTERS);
            }}
          >
            {words.clear}
          </button>
        ) : null}
        <button type="button" className="link-button" onClick={save}>
          {words.download}
        </button>
      </div>
      <DataGrid
        table={table}
        label={tableNamesOf(language)[table]}
        columns={columns}
        rows={rows}
        sorting={sorting}
        onSort={setSorting}
        filterRow={
          hasFilterRow ? (
            <GridFilters columns={columns} rows={base} filters={filters} onFilter={setFilters} />
          ) : null
        }
        nearnessOf={nearnessOf}
        onShow={show}
      />
    </>
  );
}
