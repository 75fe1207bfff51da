import { useId, useState } from 'react';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import type { Candidate } from '../../lesson/pick-candidates.ts';
import { rankMatch } from '../../selectors/search-text.ts';
import { useWords } from '../atlas-context.ts';

interface PickListProps {
  readonly candidates: readonly Candidate[];
  readonly keys: readonly string[];
  readonly onToggle: (key: string) => void;
}

/** Everything that could be picked, by name, for whom the map is no way. */
export function PickList({ candidates, keys, onToggle }: PickListProps) {
  const words = useWords();
  const say = lessonWordsOf(words.language).pick;
  const id = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const found =
    query.trim() === ''
      ? candidates
      : candidates.filter(({ text }) => rankMatch(text, query) !== null);
  return (
    <details className="lesson-list-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.list}</summary>
      {isOpen ? (
        <>
          <p className="lesson-field">
            <label htmlFor={id}>{say.search}</label>
            <input
              id={id}
              type="search"
              autoComplete="off"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              onKeyDown={(event) => {
                // Enter here would check the answer.
                if (event.key === 'Enter') event.preventDefault();
              }}
            />
            <span className="quiet" role="status">
              {found.length === 0
                ? say.nothing
                : say.found(
                    words.formatNumber(found.length),
                    words.formatNumber(candidates.length),
                  )}
            </span>
          </p>
          <ul className="lesson-candidates">
            {found.map(({ key, name, within }) => (
              <li key={key}>
                <label className="lesson-option">
                  <input
                    type="checkbox"
                    checked={keys.includes(key)}
                    onChange={() => onToggle(key)}
                  />
                  <span>
                    {name} {within === '' ? null : <span className="quiet">{within}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}
