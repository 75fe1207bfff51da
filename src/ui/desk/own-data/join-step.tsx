import { useEffect, useState } from 'react';
import { EXPORT_FORMATS, type UnjoinedRow } from '../../../own-table/messages.ts';
import type { LoadedTable } from '../../../own-table/own-table-store.ts';
import { ownTableStore } from './page-table-store.ts';
import { saveTable } from './save-table.ts';
import { UnjoinedList } from './unjoined-list.tsx';
import { useOwnWords } from './use-own-table.ts';

const PAGE_ROWS = 20;

/** One page of what did not join, asked of the worker that holds the table. */
function useUnjoined(table: LoadedTable, from: number): readonly UnjoinedRow[] {
  const [rows, setRows] = useState<readonly UnjoinedRow[]>([]);
  const { report } = table;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new report has other rows
  useEffect(() => {
    let isGone = false;
    ownTableStore.listUnjoined(from, PAGE_ROWS).then(
      (listed) => {
        if (!isGone) setRows(listed);
      },
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [report, from]);
  return rows;
}

function Downloads({ table }: { readonly table: LoadedTable }) {
  const own = useOwnWords();
  return (
    <p className="own-downloads">
      {EXPORT_FORMATS.filter(
        (format) => format !== 'unjoined' || table.report.unjoinedRows > 0,
      ).map((format) => (
        <button
          key={format}
          type="button"
          className="link-button"
          onClick={() => void saveTable(table, format)}
        >
          {own.downloads[format]}
        </button>
      ))}
    </p>
  );
}

/** How many rows have found their place, and each that has not, to be chosen for. */
export function JoinStep({ table }: { readonly table: LoadedTable }) {
  const own = useOwnWords();
  const [page, setPage] = useState(0);
  const { report, settings, summary } = table;
  const last = Math.max(0, Math.ceil(report.unjoinedGroups / PAGE_ROWS) - 1);
  const from = Math.min(page, last) * PAGE_ROWS;
  const rows = useUnjoined(table, from);
  return (
    <section aria-labelledby="own-join">
      <h3 id="own-join">{own.steps.join}</h3>
      <p>{report.kind === 'none' ? own.joinsNothing : own.joined(report, summary.rowCount)}</p>
      {report.hasGazetteer ? null : <p role="alert">{own.noGazetteer}</p>}
      {report.hasProvinces ? null : <p role="alert">{own.noProvinces}</p>}
      {report.swapped ? (
        <label className="check">
          <input
            type="checkbox"
            checked={settings.turnsSwapped}
            onChange={(event) =>
              void ownTableStore.change({ ...settings, turnsSwapped: event.target.checked })
            }
          />
          {own.turnSwapped(report.swapped.count, report.swapped.firstRow + summary.firstRowNumber)}
        </label>
      ) : null}
      {report.unjoinedGroups > 0 ? (
        <>
          <p>{own.unjoined(report.unjoinedRows, report.unjoinedGroups)}</p>
          <UnjoinedList rows={rows} table={table} />
          {last > 0 ? (
            <p className="own-pages">
              <button
                type="button"
                className="link-button"
                disabled={from === 0}
                onClick={() => setPage(Math.min(page, last) - 1)}
              >
                {own.earlier}
              </button>
              <span>
                {own.page(
                  from + 1,
                  Math.min(from + PAGE_ROWS, report.unjoinedGroups),
                  report.unjoinedGroups,
                )}
              </span>
              <button
                type="button"
                className="link-button"
                disabled={from >= last * PAGE_ROWS}
                onClick={() => setPage(Math.min(page, last) + 1)}
              >
                {own.later}
              </button>
            </p>
          ) : null}
        </>
      ) : report.kind === 'none' ? null : (
        <p>{own.allJoined}</p>
      )}
      {report.choiceCount > 0 ? (
        <p>
          {own.chosen(report.choiceCount)}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => void ownTableStore.change({ ...settings, choices: {} })}
          >
            {own.forgetChoices}
          </button>
        </p>
      ) : null}
      {report.kind === 'none' ? null : <Downloads table={table} />}
    </section>
  );
}
