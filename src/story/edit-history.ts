import { type Draft, editStory, type StoryEdit } from './edit-story.ts';

/** A draft with the steps that led to it, oldest first, and those taken back, nearest last. */
export interface EditHistory {
  readonly past: readonly Draft[];
  readonly present: Draft;
  readonly future: readonly Draft[];
  /** The field that is being typed in: what is typed on in it belongs to the same step. */
  readonly openStep: string | null;
}

const MOST_STEPS = 200;
/** What is brought in at once, such as a pasted text, is a step of its own. */
const LONG_INSERTION = 20;
const BETWEEN_WORDS = /[\s，。、；：！？,.;:!?]/;

export function startHistory(draft: Draft): EditHistory {
  return { past: [], present: draft, future: [], openStep: null };
}

function fieldOf(edit: StoryEdit): string | null {
  if (edit.type === 'write-story') return `${edit.field}.${edit.language}`;
  if (edit.type === 'write-scene') return `${edit.id}.${edit.field}.${edit.language}`;
  return null;
}

function textOf(draft: Draft, edit: StoryEdit): string {
  if (edit.type === 'write-story') return draft[edit.field][edit.language];
  if (edit.type !== 'write-scene') return '';
  const scene = draft.scenes.find(({ id }) => id === edit.id);
  return scene?.[edit.field][edit.language] ?? '';
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
export function applyEdit(history: EditHistory, edit: StoryEdit): EditHistory {
  const present = editStory(history.present, edit);
  if (present === history.present) return history;
  const field = fieldOf(edit);
  const [before, after] = [textOf(history.present, edit), textOf(present, edit)];
  if (field !== null && before === after) return history;
  const joins = field !== null && field === history.openStep && !beginsStep(before, after);
  return {
    past: joins ? history.past : [...history.past, history.present].slice(-MOST_STEPS),
    present,
    future: [],
    openStep: field,
  };
}

/** What is typed next begins a step, as when a person has left the field. */
export function closeStep(history: EditHistory): EditHistory {
  return history.openStep === null ? history : { ...history, openStep: null };
}

export function undoEdit(history: EditHistory): EditHistory {
  const present = history.past.at(-1);
  if (!present) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [...history.future, history.present],
    openStep: null,
  };
}

export function redoEdit(history: EditHistory): EditHistory {
  const present = history.future.at(-1);
  if (!present) return history;
  return {
    past: [...history.past, history.present],
    present,
    future: history.future.slice(0, -1),
    openStep: null,
  };
}
