import type { Bilingual } from '../../domain/story.ts';
import { type CourseWords, courseWordsOf } from '../../i18n/course.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { fillText } from '../../story/fill-text.ts';
import { pickText } from '../../story/resolve-story.ts';
import type { PrintLanguage } from '../figure/print-options.ts';
import { plainText } from '../slides/rich-text.ts';

/** One language of a paper. */
export interface PaperVoice {
  readonly words: Words;
  readonly paper: CourseWords['paper'];
  /** A text of the lesson, its figures filled in and its marks taken out. */
  readonly say: (text: Bilingual) => string;
}

/** The languages of a paper, the leading one first. */
export function paperVoices(index: DatasetIndex, language: PrintLanguage): readonly PaperVoice[] {
  const voice = (words: Words): PaperVoice => ({
    words,
    paper: courseWordsOf(words.language).paper,
    say: (text) => plainText(fillText(index, words, pickText(words, text))),
  });
  if (language === 'both') return [voice(wordsOf('zh-CN')), voice(wordsOf('en'))];
  return [voice(wordsOf(language))];
}

/** The same in every language, a paragraph each; what is alike is said once. */
export function each(
  voices: readonly PaperVoice[],
  say: (voice: PaperVoice) => string,
): readonly string[] {
  return [...new Set(voices.map(say).filter((text) => text !== ''))];
}

/** The same in every language, on one line. */
export function together(
  voices: readonly PaperVoice[],
  say: (voice: PaperVoice) => string,
): string {
  return each(voices, say).join(' / ');
}
