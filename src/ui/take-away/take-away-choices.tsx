import { useEffect } from 'react';
import { deskWordsOf } from '../../i18n/desk.ts';
import { savesData } from '../../loading/saves-data.ts';
import { whenIdle } from '../../loading/when-idle.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { ownTableStore } from '../desk/own-data/page-table-store.ts';
import { TAKE_AWAYS, type TakeAway } from './take-away.ts';

/** What a person can take away of the present view. */
export function TakeAwayChoices({ onChoose }: { readonly onChoose: (what: TakeAway) => void }) {
  const { takeAway } = deskWordsOf(useWords().language);
  const { store, index } = useAtlas();
  // While the choices are read, the first of them gets what it will show.
  useEffect(() => {
    if (savesData()) return;
    return whenIdle(async () => {
      // Where it does not arrive, the dialog says so.
      const drawing = await import('./figure/draw-sketch.ts').catch(() => null);
      const { table: ownTable } = ownTableStore.getState();
      const view = store.getView();
      await drawing?.prepareSketch(drawing.figureOf({ index, view, ownTable }));
    });
  }, [store, index]);
  return (
    <ul className="menu-choices">
      {TAKE_AWAYS.map((what) => (
        <li key={what}>
          <button type="button" className="menu-choice" onClick={() => onChoose(what)}>
            {takeAway[what]}
          </button>
        </li>
      ))}
    </ul>
  );
}
