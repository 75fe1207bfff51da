import { useMemo, useState } from 'react';
import type { IsoDate } from '../../domain/period.ts';
import { listTokens } from '../../story/edit-tokens.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { useEditorWords } from './editor-context.ts';

interface TokenPickerProps {
  /** Of the scene or step: counts are offered as of that day. */
  readonly date: IsoDate;
  readonly onInsert: (token: string) => void;
}

function TokenChoices({ date, onInsert }: TokenPickerProps) {
  const { number } = useEditorWords();
  const { index } = useAtlas();
  const words = useWords();
  const [token, setToken] = useState('');
  const groups = useMemo(
    () => listTokens(index, words, number, date),
    [index, words, number, date],
  );
  return (
    <div className="editor-tokens">
      <p className="quiet">{number.about}</p>
      <select
        aria-label={number.choose}
        value={token}
        onChange={(event) => setToken(event.target.value)}
      >
        <option value="">{number.none}</option>
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.choices.map((choice) => (
              <option key={choice.token} value={choice.token}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button
        type="button"
        className="action"
        disabled={token === ''}
        onClick={() => onInsert(token)}
      >
        {number.insert}
      </button>
    </div>
  );
}

/** Puts a number of the tables into a text, as a token that follows the tables. */
export function TokenPicker(props: TokenPickerProps) {
  const { number } = useEditorWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{number.label}</summary>
      {isOpen ? <TokenChoices {...props} /> : null}
    </details>
  );
}
