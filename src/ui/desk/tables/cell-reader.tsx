import { tablesWordsOf } from '../../../i18n/tables.ts';
import type { Column } from '../../../selectors/tables/columns.ts';
import { useWords } from '../../atlas-context.ts';
import { type GridRow, rowName } from './build-rows.ts';

interface CellReaderProps {
  readonly columns: readonly Column[];
  readonly row: GridRow | undefined;
  readonly column: number;
}

/** The cell that was last come to, in full, with the id behind its name; rows have one line. */
export function CellReader({ columns, row, column: position }: CellReaderProps) {
  const words = tablesWordsOf(useWords().language);
  const column = columns[position];
  const cell = row?.cells[position];
  const hasId = cell && cell.id !== null && cell.id !== cell.text;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, by keyboard too
    <section className="cell-reader" aria-label={words.reading} tabIndex={0}>
      {column && cell && cell.text !== '' ? (
        <>
          <span className="quiet">
            {position === 0 ? '' : `${rowName(columns, row)} · `}
            {words.column[column.key] ?? column.key}
          </span>
          <p lang={column.language ?? undefined}>
            {column.kind === 'value' && row.lead !== '' ? `${row.lead} ` : ''}
            {cell.text}
          </p>
          {hasId ? <code>{cell.id}</code> : null}
        </>
      ) : (
        <span className="quiet">{words.hint}</span>
      )}
    </section>
  );
}
