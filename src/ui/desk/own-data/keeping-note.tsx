import type { LoadedTable, OwnTableState } from '../../../own-table/own-table-store.ts';
import { ownTableStore } from './page-table-store.ts';
import { saveTable } from './save-table.ts';
import { useOwnWords } from './use-own-table.ts';

interface ChoiceProps {
  readonly label: string;
  readonly onPress: () => void;
}

function Choice({ label, onPress }: ChoiceProps) {
  return (
    <button type="button" className="link-button" onClick={onPress}>
      {label}
    </button>
  );
}

interface KeepingNoteProps {
  readonly state: OwnTableState;
  readonly table: LoadedTable;
}

/** Why the table is not kept, and what can be done. */
export function KeepingNote({ state: { keeping }, table }: KeepingNoteProps) {
  const own = useOwnWords();
  if (keeping === null || keeping === 'kept') return null;
  const isDoubled = keeping === 'changed-elsewhere';
  const save = () => saveTable(table, 'csv');
  const settle = (which: 'again' | 'mine' | 'theirs') => void ownTableStore.settle(which);
  return (
    <div className="own-refusal" role="alert">
      <p>{own.keeping[keeping]}</p>
      <p className="own-downloads">
        <Choice label={own.saveTable} onPress={() => void save()} />
        {isDoubled || keeping === 'newer' ? (
          <Choice label={own.keepMine} onPress={() => settle('mine')} />
        ) : (
          <Choice label={own.tryAgain} onPress={() => settle('again')} />
        )}
        {isDoubled ? (
          <>
            <Choice label={own.takeTheirs} onPress={() => settle('theirs')} />
            <Choice label={own.keepBoth} onPress={() => void save().then(() => settle('theirs'))} />
          </>
        ) : null}
      </p>
    </div>
  );
}
