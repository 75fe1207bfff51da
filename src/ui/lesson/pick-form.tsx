import { useMemo, useRef, useState } from 'react';
import type { PickQuestion } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { nameOfKey } from '../../lesson/name-of-key.ts';
import { pickCandidates } from '../../lesson/pick-candidates.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { PickList } from './pick-list.tsx';
import { usePicking } from './use-picking.ts';

interface PickFormProps {
  readonly question: PickQuestion;
  readonly keys: readonly string[];
  /** Whether a click on the map picks. */
  readonly isActive: boolean;
  readonly onChange: (keys: readonly string[]) => void;
}

/** Marks of the map: clicked there, or chosen from a list that can be searched. */
export function PickForm({ question, keys, isActive, onChange }: PickFormProps) {
  const { index } = useAtlas();
  const words = useWords();
  const say = lessonWordsOf(words.language).pick;
  const [said, setSaid] = useState('');
  const candidates = useMemo(
    () => pickCandidates(index, words, question.right),
    [index, words, question],
  );
  const nameOf = (key: string) => nameOfKey(index, words, key);
  const toggle = (key: string) => {
    const isIn = keys.includes(key);
    onChange(isIn ? keys.filter((other) => other !== key) : [...keys, key]);
    setSaid(isIn ? say.removed(nameOf(key)) : say.added(nameOf(key)));
  };
  const { meant, settle } = usePicking(question.right, isActive, toggle, setSaid);
  const picked = useRef<HTMLParagraphElement>(null);
  const takeOut = (key: string) => {
    toggle(key);
    // The button that was pressed goes with what it names.
    picked.current?.focus();
  };
  const { count } = question;
  return (
    <div className="lesson-pick">
      <p className="quiet">
        {count === 'all' ? say.all : say.count(words.formatNumber(count))} {say.onMap}
      </p>
      {meant.length > 0 ? (
        <div className="story-note" role="alert">
          <p>{say.which}</p>
          <p className="story-actions">
            {meant.map((key) => (
              <button key={key} type="button" className="action" onClick={() => settle(key)}>
                {nameOf(key)}
              </button>
            ))}
          </p>
        </div>
      ) : null}
      <p className="quiet lesson-said" role="status">
        {said}
      </p>
      <p ref={picked} className="lesson-picked" tabIndex={-1}>
        {keys.length === 0 ? say.none : say.picked(words.formatNumber(keys.length))}
      </p>
      <ul className="lesson-chips">
        {keys.map((key) => (
          <li key={key}>
            <button
              type="button"
              className="lesson-chip"
              aria-label={say.remove(nameOf(key))}
              onClick={() => takeOut(key)}
            >
              {nameOf(key)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <PickList candidates={candidates} keys={keys} onToggle={toggle} />
    </div>
  );
}
