import { useEffect, useRef, useState } from 'react';
import { sayCompared, sayStep, sayStepBack } from '../i18n/announce.ts';
import type { Words } from '../i18n/words.ts';
import { buildMarks } from '../marks/build-marks.ts';
import type { Marks } from '../marks/marks.ts';
import { sayMarks } from '../marks/say-marks.ts';
import { comparedView } from '../selectors/compare-views.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { selectFrame } from '../selectors/select-frame.ts';
import { tellStep, tellStepBack } from '../selectors/tell-step.ts';
import type { ViewState } from '../view/view-state.ts';
import { useAtlas, usePictureView, useSettledView, useWords } from './atlas-context.ts';
import { speakInTurn } from './speak-in-turn.ts';
import { useOwnMarks } from './stage/use-own-marks.ts';

/** Both views are the same but for the date, where the map looks and what is selected. */
function isStep(before: ViewState, view: ViewState): boolean {
  const { camera, selection, date, ...rest } = view;
  return Object.entries(rest).every(([key, value]) => before[key as keyof ViewState] === value);
}

/** What a step of the clock brought or took; null where it is no step, or none of zones. */
function sayChange(
  index: DatasetIndex,
  before: ViewState | null,
  view: ViewState,
  words: Words,
): string | null {
  if (!before || !isStep(before, view)) return null;
  if (view.date > before.date) return sayStep(tellStep(index, before, view), words);
  return sayStepBack(tellStepBack(index, before, view), words.formatDate(view.date), words);
}

interface AnnouncerProps {
  readonly marks: Marks;
  /** A story and a lesson tell by themselves; the pictures are described all the same. */
  readonly isSilent: boolean;
}

/**
 * Tells a screen reader what the picture shows, and what each step of the clock brought. The stages are
 * described by the same sentences.
 */
export function Announcer({ marks: given, isSilent }: AnnouncerProps) {
  const { index, store } = useAtlas();
  const picture = usePictureView();
  const { compare } = useSettledView();
  const words = useWords();
  const marks = useOwnMarks(given);
  const ownAreas = marks.areas.length - given.areas.length;
  const [said, setSaid] = useState({ sentence: '', first: '', second: '' });
  const before = useRef<ViewState | null>(null);
  const turn = useRef(speakInTurn());
  const { camera, selection, ...told } = picture;
  const key = JSON.stringify([told, compare, ownAreas]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the map looks and what is selected tell nothing new
  useEffect(
    () =>
      turn.current(() => {
        // The view stands at the last day that changed the picture; people know the clock's own.
        const view = { ...picture, compare, date: store.getView().date };
        const other = comparedView(view);
        const first = sayMarks(marks, view, words);
        const second = other
          ? sayMarks(buildMarks(selectFrame(index, other), other, index, words), other, words)
          : '';
        const sentence = other
          ? sayCompared(first, second, words)
          : (sayChange(index, before.current, view, words) ?? first);
        setSaid({ sentence, first, second });
        before.current = view;
      }),
    [key, index, store, words],
  );
  return (
    <>
      {isSilent ? null : (
        <p className="visually-hidden announcer" role="status">
          {said.sentence}
        </p>
      )}
      <p id="map-told" hidden>
        {said.first}
      </p>
      <p id="compared-map-told" hidden>
        {said.second}
      </p>
    </>
  );
}
