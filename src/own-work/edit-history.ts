import type { Typed } from './edit-work.ts';

/** A draft with the steps that led to it, oldest first, and those taken back, nearest last. */
export interface EditHistory<Draft> {
  readonly past: readonly Draft[];
  readonly present: Draft;
  readonly future: readonly Draft[];
  /** What was typed last: what is typed on in that field belongs to the same step. */
  readonly openStep: Typed | null;
}

const MOST_STEPS = 200;
/** What is brought in at once, such as a pasted text, is a step of its own. */
const LONG_INSERTION = 20;
const BETWEEN_WORDS = /[\s，。、；：！？,.;:!?]/;

export function startHistory<Draft>(draft: Draft): EditHistory<Draft> {
  return { past: [], present: draft, future: [], openStep: null };
}

/** Whether a person who types has begun something that is worth a step to undo: a word, a paste. */
function beginsStep(before: string, after: string): boolean {
  if (Math.abs(after.length - before.length) > LONG_INSERTION) return true;
  if (after.length <= before.length) return false;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const [left = '', typed = ''] = [after[start - 1], after[start]];
  return BETWEEN_WORDS.test(left) && !BETWEEN_WORDS.test(typed);
}

/** Writes on. Typing in one field joins into one step for each word; all else is a step of its own. */
export function addStep<Draft>(
  history: EditHistory<Draft>,
  present: Draft,
  typed: Typed | null,
): EditHistory<Draft> {
  if (present === history.present) return history;
  const { openStep } = history;
  const joins =
    typed !== null && typed.field === openStep?.field && !beginsStep(openStep.text, typed.text);
  return {
    past: joins ? history.past : [...history.past, history.present].slice(-MOST_STEPS),
    present,
    future: [],
    openStep: typed,
  };
}

/** What is typed next begins a step, as when a person has left the field. */
export function closeStep<Draft>(history: EditHistory<Draft>): EditHistory<Draft> {
  return history.openStep === null ? history : { ...history, openStep: null };
}

export function undoEdit<Draft>(history: EditHistory<Draft>): EditHistory<Draft> {
  const present = history.past.at(-1);
  if (!present) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [...history.future, history.present],
    openStep: null,
  };
}

export function redoEdit<Draft>(history: EditHistory<Draft>): EditHistory<Draft> {
  const present = history.future.at(-1);
  if (!present) return history;
  return {
    past: [...history.past, history.present],
    present,
    future: history.future.slice(0, -1),
    openStep: null,
  };
}
