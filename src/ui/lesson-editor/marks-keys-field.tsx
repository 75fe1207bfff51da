import { useMemo, useState } from 'react';
import type { MarksRule } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { MOST, ruleOf } from '../../lesson/edit-question.ts';
import { nameOfKey } from '../../lesson/name-of-key.ts';
import { pickCandidates } from '../../lesson/pick-candidates.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { PickList } from '../lesson/pick-list.tsx';
import { usePicking } from '../lesson/use-picking.ts';
import { ChoiceField } from './choice-field.tsx';
import { useLessonEditorWords } from './lesson-writing.ts';

const PICKABLE = ['zones', 'provinces', 'belts', 'corridors'] as const satisfies readonly Exclude<
  MarksRule['of'],
  'keys'
>[];
type Pickable = (typeof PICKABLE)[number];
const KIND_OF_KEY: Readonly<Record<string, Pickable>> = {
  zone: 'zones',
  province: 'provinces',
  place: 'belts',
  corridor: 'corridors',
};

interface MarksKeysFieldProps {
  readonly keys: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Right marks that the writer points at on the map, or takes from a list. */
export function MarksKeysField({ keys, onChange }: MarksKeysFieldProps) {
  const { index } = useAtlas();
  const words = useWords();
  const { date } = useView();
  const { markRules: marks } = useLessonEditorWords();
  const say = lessonWordsOf(words.language).pick;
  const [kind, setKind] = useState<Pickable>(KIND_OF_KEY[keys[0]?.split(':')[0] ?? ''] ?? 'zones');
  const [isPointing, setPointing] = useState(false);
  const [said, setSaid] = useState('');
  const rule = useMemo(() => ruleOf(kind, date), [kind, date]);
  const candidates = useMemo(() => pickCandidates(index, words, rule), [index, words, rule]);
  const nameOf = (key: string) => nameOfKey(index, words, key);
  const toggle = (key: string) => {
    const isIn = keys.includes(key);
    if (!isIn && keys.length >= MOST.keys) return;
    onChange(isIn ? keys.filter((other) => other !== key) : [...keys, key]);
    setSaid(isIn ? say.removed(nameOf(key)) : say.added(nameOf(key)));
  };
  const { meant, settle } = usePicking(rule, isPointing, toggle, setSaid);
  const kindName = (of: Pickable) => {
    const { zone, province, place, corridor } = say.kinds;
    return { zones: zone, provinces: province, belts: place, corridors: corridor }[of] ?? of;
  };
  return (
    <div className="marks-keys">
      <ChoiceField
        label={marks.pickable}
        value={kind}
        choices={PICKABLE}
        nameOf={kindName}
        onChange={setKind}
      />
      <button
        type="button"
        className="action"
        aria-pressed={isPointing}
        onClick={() => setPointing(!isPointing)}
      >
        {isPointing ? marks.pointing : marks.point}
      </button>
      {meant.length > 0 ? (
        <div className="editor-note" role="alert">
          <p>{say.which}</p>
          <div className="editor-buttons">
            {meant.map((key) => (
              <button key={key} type="button" className="action" onClick={() => settle(key)}>
                {nameOf(key)}
              </button>
            ))}
          </div>
        </div>
      ) : null}
      <p className="quiet" role="status">
        {said}
      </p>
      <ul className="editor-lights" aria-label={marks.label}>
        {keys.map((key) => (
          <li key={key}>
            {nameOf(key)}
            <button
              type="button"
              className="tool"
              aria-label={say.remove(nameOf(key))}
              onClick={() => toggle(key)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <PickList candidates={candidates} keys={keys} onToggle={toggle} />
    </div>
  );
}
