import { useEffect, useRef, useState } from 'react';
import { sayShown, sayStep } from '../i18n/announce.ts';
import type { Words } from '../i18n/words.ts';
import { listMarks } from '../marks/list-marks.ts';
import type { Marks } from '../marks/marks.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { tellStep } from '../selectors/tell-step.ts';
import type { ViewState } from '../view/view-state.ts';
import { useAtlas, usePictureView, useWords } from './atlas-context.ts';

/** A listener needs this long for a sentence; in ms. */
const BETWEEN_MS = 3000;
/** A hand that drags the clock has come to rest. */
const REST_MS = 250;

interface Said {
  readonly index: DatasetIndex;
  readonly words: Words;
  /** The view that was told last; null before the first. */
  readonly before: ViewState | null;
  readonly view: ViewState;
  readonly marks: Marks;
}

function isStep(before: ViewState, view: ViewState): boolean {
  const { camera, selection, date, ...rest } = view;
  const same = Object.entries(rest).every(
    ([key, value]) => before[key as keyof ViewState] === value,
  );
  return same && date > before.date;
}

/** The sentence for a view: what a step of the clock brought, or all that is there. */
function sentenceOf({ index, words, before, view, marks }: Said): string {
  const step = before && isStep(before, view) ? tellStep(index, before, view) : null;
  const came = step && sayStep(step, words);
  if (came) return came;
  const { list } = words.messages;
  const groups = listMarks(marks)
    .filter(({ group }) => group !== 'provinces')
    .map(({ group, entries }) => ({ name: list.group[group], count: entries.length }));
  return sayShown(words.formatDate(view.date), groups, words);
}

/** Tells a screen reader what the picture shows, and what each step of the clock brought. */
export function Announcer({ marks }: { readonly marks: Marks }) {
  const { index, store } = useAtlas();
  const view = usePictureView();
  const words = useWords();
  const [sentence, setSentence] = useState('');
  const before = useRef<ViewState | null>(null);
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  const { camera, selection, ...told } = view;
  const key = JSON.stringify(told);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the map looks and what is selected tell nothing new
  useEffect(() => {
    const wait = Math.max(REST_MS, saidAt.current + BETWEEN_MS - performance.now());
    const timer = setTimeout(() => {
      // The view stands at the last day that changed the picture; people know the clock's own.
      const { date } = store.getView();
      setSentence(
        sentenceOf({ index, words, before: before.current, view: { ...view, date }, marks }),
      );
      before.current = { ...view, date };
      saidAt.current = performance.now();
    }, wait);
    return () => clearTimeout(timer);
  }, [key, index, store, words]);
  return (
    <p className="visually-hidden announcer" role="status">
      {sentence}
    </p>
  );
}
