import { createContext, useContext } from 'react';
import type { Question } from '../../domain/lesson.ts';
import type { IsoDate } from '../../domain/period.ts';
import type { Bilingual } from '../../domain/story.ts';
import { type LessonEditorWords, lessonEditorWordsOf } from '../../i18n/lesson-editor.ts';
import type { Typed } from '../../own-work/edit-work.ts';
import { useWords } from '../atlas-context.ts';

/** The languages in which fields are open, that of the page first where it is one of them. */
const LanguagesContext = createContext<readonly (keyof Bilingual)[]>(['en']);

export const LanguagesProvider = LanguagesContext.Provider;

export function useLanguages(): readonly (keyof Bilingual)[] {
  return useContext(LanguagesContext);
}

/** The words of the editor of lessons, in the language of the view. */
export function useLessonEditorWords(): LessonEditorWords {
  return lessonEditorWordsOf(useWords().language);
}

/** Writes on; `typed` where it was typed, so that undo knows. */
export type Write<Value> = (value: Value, typed?: Typed) => void;

/** What the fields of one kind of question need. */
export interface KindFieldsProps<Asked extends Question> {
  readonly question: Asked;
  /** Which question of the lesson it is, in names of fields: `step-3.question`. */
  readonly name: string;
  /** Of the step: numbers of the tables are offered as of that day. */
  readonly date: IsoDate;
  readonly onChange: Write<Question>;
}
