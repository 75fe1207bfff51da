import type { LessonEditorWords } from '../../i18n/lesson-editor.ts';
import type { Words } from '../../i18n/words.ts';
import type { LessonProblem, Untranslated } from '../../lesson/lesson-problems.ts';
import { sayField } from '../editor/say-problem.ts';

/** Which step and field of a lesson is not right yet, and why, in one sentence. */
export function sayLessonProblem(
  editor: LessonEditorWords,
  words: Words,
  { place, field, kind, part }: LessonProblem,
): string {
  const said = sayField(editor, words, field.replace(/^question\./, ''));
  const where =
    place === null ? said || editor.ofWork : editor.ofPart(words.formatNumber(place), said);
  const number = Number(part);
  return editor.issue(
    where,
    editor.wrong[kind](part !== '' && Number.isFinite(number) ? words.formatNumber(number) : part),
  );
}

/** In which language a lesson lacks texts, and where; null where it lacks none. */
export function sayUntranslated(
  { untranslated: say }: LessonEditorWords,
  words: Words,
  { missing, written, places }: Untranslated,
): string | null {
  if (missing.zh === 0 && missing.en === 0) return null;
  if (written.en === 0) return say.alone.zh;
  if (written.zh === 0) return say.alone.en;
  const languages = (['zh', 'en'] as const).filter((language) => missing[language] > 0);
  const counts = languages.map((language) =>
    say.some[language](words.formatNumber(missing[language])),
  );
  const said = words.formatList(counts);
  if (places.length === 0) return say.inHead(said);
  return say.inSteps(said, words.formatList(places.map(words.formatNumber)));
}
