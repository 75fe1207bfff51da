import { useEffect } from 'react';
import { deskWordsOf } from '../../i18n/desk.ts';
import { savesData } from '../../loading/saves-data.ts';
import { whenIdle } from '../../loading/when-idle.ts';
import { type Atlas, useAtlas, useWords } from '../atlas-context.ts';
import { ownTableStore } from '../desk/own-data/page-table-store.ts';
import { TAKE_AWAYS, type TakeAway } from './take-away.ts';

/** Draws what the first of the choices will show. Where its code does not come, or is other code, the dialog says so. */
async function drawAhead({ store, index }: Atlas): Promise<void> {
  try {
    const { figureOf, prepareSketch } = await import('./figure/draw-sketch.ts');
    const { table: ownTable } = ownTableStore.getState();
    await prepareSketch(figureOf({ index, view: store.getView(), ownTable }));
  } catch {}
}

/** What a person can take away of the present view. */
export function TakeAwayChoices({ onChoose }: { readonly onChoose: (what: TakeAway) => void }) {
  const { takeAway } = deskWordsOf(useWords().language);
  const atlas = useAtlas();
  // While the choices are read.
  useEffect(() => (savesData() ? undefined : whenIdle(() => drawAhead(atlas))), [atlas]);
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
