import { useEffect, useRef, useState } from 'react';
import type { MarksRule } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { keysOfSelection } from '../../lesson/keys-of-selection.ts';
import { pickedKinds } from '../../lesson/pick-candidates.ts';
import type { Selection } from '../../view/view-state.ts';
import { useAtlas, useWords } from '../atlas-context.ts';

/**
 * Takes what is chosen on the map and in its list for an answer, while a question asks for it: the
 * details stay closed, and the lesson keeps its place. `meant` are the marks that one sign may stand for.
 */
export function usePicking(
  rule: MarksRule,
  isActive: boolean,
  onPick: (key: string) => void,
  onSay: (text: string) => void,
) {
  const { index, store } = useAtlas();
  const words = useWords();
  const [meant, setMeant] = useState<readonly string[]>([]);
  const take = (selection: Selection) => {
    const say = lessonWordsOf(words.language).pick;
    const keys = keysOfSelection(index, rule, selection);
    const [only, ...others] = keys;
    setMeant(others.length > 0 ? keys : []);
    if (others.length > 0) return;
    if (only !== undefined) return onPick(only);
    const kinds = pickedKinds(index, rule).map((kind) => say.kinds[kind] ?? kind);
    onSay(say.notThis(words.formatList(kinds)));
  };
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (!isActive) return;
    return store.divertSelections((selection) => latest.current(selection));
  }, [store, isActive]);
  const settle = (key: string) => {
    setMeant([]);
    onPick(key);
  };
  return { meant, settle };
}
