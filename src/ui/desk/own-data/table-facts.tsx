import { ENCODINGS, type Encoding } from '../../../own-table/encodings.ts';
import type { LoadedTable, OwnTableState } from '../../../own-table/own-table-store.ts';
import { focusChooser } from './bring-step.tsx';
import { KeepingNote } from './keeping-note.tsx';
import { ownTableStore } from './page-table-store.ts';
import { useOwnWords } from './use-own-table.ts';

const ENCODING_NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB18030 / GBK',
};

interface TableFactsProps {
  readonly state: OwnTableState;
  readonly table: LoadedTable;
}

/** What was read, how, and whether the browser keeps it. */
export function TableFacts({ state, table }: TableFactsProps) {
  const own = useOwnWords();
  const { summary } = table;
  return (
    <div className="own-facts">
      <p>
        <strong>{summary.name}</strong> · {own.loaded(summary.rowCount, summary.columns.length)}
      </p>
      {summary.encoding && state.canReadAgain ? (
        <label className="field">
          {own.encoding}
          <select
            value={summary.encoding}
            onChange={(event) =>
              void ownTableStore.readAgain({ encoding: event.target.value as Encoding })
            }
          >
            {ENCODINGS.map((encoding) => (
              <option key={encoding} value={encoding}>
                {ENCODING_NAMES[encoding]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {summary.sheets.length > 1 && state.canReadAgain ? (
        <label className="field">
          {own.sheet}
          <select
            value={summary.sheet ?? ''}
            onChange={(event) => void ownTableStore.readAgain({ sheet: event.target.value })}
          >
            {summary.sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </select>
        </label>
      ) : null}
      <p className="quiet">
        {state.keeping === 'kept' ? own.keeping.kept : ''}{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => {
            focusChooser();
            void ownTableStore.remove();
          }}
        >
          {own.remove}
        </button>
      </p>
      <KeepingNote state={state} table={table} />
    </div>
  );
}
