import { useId } from 'react';
import type { TableName } from '../../../domain/dataset.ts';
import { tableNamesOf } from '../../../i18n/table-names.ts';
import { tablesWordsOf } from '../../../i18n/tables.ts';
import { useAtlas, useSettledView } from '../../atlas-context.ts';
import { useWholeIndex } from '../../whole-index.ts';
import { TableView } from './table-view.tsx';
import './tables.css';

/** In the order of the tool's list: what is mapped, figures, what explains them. */
const TABLES: readonly TableName[] = [
  'zones',
  'evaluations',
  'belts',
  'corridors',
  'observations',
  'indicators',
  'categories',
  'places',
  'regions',
  'cases',
  'notes',
  'sources',
];

/** Every table of the atlas, to read, sort, search and filter, row by row with the map. */
export function TablesTool() {
  const { store } = useAtlas();
  const index = useWholeIndex();
  const { desk, language } = useSettledView();
  const words = tablesWordsOf(language);
  const names = tableNamesOf(language);
  const id = useId();
  const table = TABLES.find((known) => known === desk?.page) ?? 'zones';
  const open = (page: string) =>
    store.act({ type: 'set', change: { desk: { tool: 'tables', page } } });
  return (
    <div className="tables-tool">
      <div className="tables-choice">
        <label htmlFor={id}>{words.choose}</label>
        <select id={id} value={table} onChange={({ target }) => open(target.value)}>
          {TABLES.map((known) => (
            <option key={known} value={known}>
              {words.choice(names[known], index.dataset[known].length)}
            </option>
          ))}
        </select>
      </div>
      <TableView key={table} table={table} />
    </div>
  );
}
