import type { GazetteerUnit } from '../../../own-table/gazetteer.ts';
import { unitKey } from '../../../own-table/join-rows.ts';
import type { UnjoinedRow } from '../../../own-table/messages.ts';
import type { LoadedTable } from '../../../own-table/own-table-store.ts';
import { useAtlas, useWords } from '../../atlas-context.ts';
import { ownTableStore } from './page-table-store.ts';
import { useOwnWords } from './use-own-table.ts';

interface UnjoinedListProps {
  readonly rows: readonly UnjoinedRow[];
  readonly table: LoadedTable;
}

const LEAVE_OUT = 'leave-out';

/** Texts that found no place, with the reason, their rows, and the places to choose from. */
export function UnjoinedList({ rows, table }: UnjoinedListProps) {
  const { index } = useAtlas();
  const words = useWords();
  const own = useOwnWords();
  const { settings, summary } = table;
  const provinceOf = ({ id }: GazetteerUnit) => {
    const place = index.placeById.get(`${id.slice(0, 2)}0000`);
    return place ? words.nameOf(place) : '';
  };
  const choose = (key: string, value: string) => {
    const choice = value === LEAVE_OUT ? null : value;
    void ownTableStore.change({ ...settings, choices: { ...settings.choices, [key]: choice } });
  };
  return (
    <ul className="own-unjoined">
      {rows.map((row) => (
        <li key={row.key}>
          <span className="own-cell">
            {row.place || own.emptyCell}
            {row.parent ? ` · ${row.parent}` : ''}
          </span>
          <span className="quiet">
            {own.reasons[row.reason]} ·{' '}
            {own.rowsFrom(row.rowCount, row.firstRow + summary.firstRowNumber)}
          </span>
          {table.report.kind === 'units' && row.place ? (
            <select
              aria-label={own.chooseFor(row.place)}
              value={row.reason === 'left-out' ? LEAVE_OUT : ''}
              onChange={(event) => choose(row.key, event.target.value)}
            >
              <option value="" disabled>
                {own.noChoice}
              </option>
              {row.suggestions.map((unit) => (
                <option key={unitKey(unit)} value={unitKey(unit)}>
                  {own.unit(unit, provinceOf(unit))}
                </option>
              ))}
              <option value={LEAVE_OUT}>{own.leaveOut}</option>
            </select>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
