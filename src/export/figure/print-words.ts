import { type FigureWords, figureWordsOf } from '../../i18n/figure.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import type { Language } from '../../view/view-state.ts';
import type { PrintLanguage } from './print-options.ts';

/** One language of a figure. */
export interface PrintVoice {
  readonly words: Words;
  readonly figure: FigureWords['on'];
}

function voiceOf(language: Language): PrintVoice {
  return { words: wordsOf(language), figure: figureWordsOf(language).on };
}

/** The languages of a figure, the leading one first. */
export function voicesOf(language: PrintLanguage): readonly PrintVoice[] {
  return language === 'both' ? [voiceOf('zh-CN'), voiceOf('en')] : [voiceOf(language)];
}

/** The same thing in every language of the figure; what is alike is said once. */
export function sayEach(
  voices: readonly PrintVoice[],
  say: (voice: PrintVoice) => string,
): readonly string[] {
  return [...new Set(voices.map(say).filter((text) => text !== ''))];
}

/**
 * A sentence around names that every language has: the names one after the other, the rest said once,
 * by the last of the languages.
 */
export function sayAround(
  voices: readonly PrintVoice[],
  nameOf: (voice: PrintVoice) => string,
  say: (voice: PrintVoice, names: string) => string,
): string {
  const last = voices.at(-1);
  return last ? say(last, sayTogether(voices, nameOf)) : '';
}

/** The same thing in every language, on one line. */
export function sayTogether(
  voices: readonly PrintVoice[],
  say: (voice: PrintVoice) => string,
): string {
  return sayEach(voices, say).join(' ');
}
