import { useSyncExternalStore } from 'react';
import { type OwnTableWords, ownTableWordsOf } from '../../../i18n/own-table.ts';
import type { LoadedTable, OwnTableState } from '../../../own-table/own-table-store.ts';
import { type Tally, tallyTable } from '../../../own-table/tally.ts';
import { useAtlas, useView, useWords } from '../../atlas-context.ts';
import { ownTableStore } from './page-table-store.ts';

/** The state of the person's table. */
export function useOwnTable(): OwnTableState {
  return useSyncExternalStore(
    ownTableStore.subscribe,
    ownTableStore.getState,
    ownTableStore.getState,
  );
}

/** The tool's words in the language of the view. */
export function useOwnWords(): OwnTableWords {
  return ownTableWordsOf(useWords().language);
}

let last: { readonly layer: unknown; readonly key: string; readonly tally: Tally | null } | null =
  null;

/** What the view shows of the table, counted once for all who ask, anew when the clock or a filter moves. */
export function useTally(table: LoadedTable): Tally | null {
  const { index } = useAtlas();
  const view = useView();
  const { regions, provinces, area, rangeStart } = view;
  const date = table.layer?.geometry.days ? view.date : '';
  const key = JSON.stringify([regions, provinces, area, rangeStart, date]);
  if (last?.layer !== table.layer || last.key !== key) {
    last = { layer: table.layer, key, tally: tallyTable(table, index, view) };
  }
  return last.tally;
}
