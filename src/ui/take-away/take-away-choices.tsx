import { deskWordsOf } from '../../i18n/desk.ts';
import { useWords } from '../atlas-context.ts';
import { TAKE_AWAYS, type TakeAway } from './take-away.ts';

/** What a person can take away of the present view. */
export function TakeAwayChoices({ onChoose }: { readonly onChoose: (what: TakeAway) => void }) {
  const { takeAway } = deskWordsOf(useWords().language);
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
