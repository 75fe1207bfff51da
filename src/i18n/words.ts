import type { Named } from '../domain/dataset.ts';
import { dayOf, type IsoDate } from '../domain/period.ts';
import type { Language } from '../view/view-state.ts';
import { en, type Messages } from './en.ts';
import { zhCn } from './zh-cn.ts';

/** All that is needed to say something in one language: words, names, dates and numbers. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
  readonly nameOf: (thing: Named) => string;
  /** Picks one of two texts of a record. */
  readonly pick: (zh: string, en: string) => string;
  readonly formatDate: (date: IsoDate) => string;
  readonly formatNumber: (value: number) => string;
  /** Joins names as the language joins them. */
  readonly formatList: (parts: readonly string[]) => string;
}

const DAY_MS = 86_400_000;

function makeWords(language: Language, messages: Messages): Words {
  const isChinese = language === 'zh-CN';
  // To make the first of them takes a browser longer than to draw the map's marks: only when asked for.
  let date: Intl.DateTimeFormat | undefined;
  let number: Intl.NumberFormat | undefined;
  const pick = (zh: string, english: string) => (isChinese ? zh : english);
  return {
    language,
    messages,
    pick,
    nameOf: (thing) => pick(thing.name_zh, thing.name_en),
    formatDate: (iso) => {
      date ??= new Intl.DateTimeFormat(isChinese ? 'zh-CN' : 'en-GB', {
        year: 'numeric',
        month: isChinese ? 'long' : 'short',
        day: 'numeric',
        // The clock knows calendar days, not hours: in UTC they stay the same everywhere.
        timeZone: 'UTC',
      });
      return date.format(dayOf(iso) * DAY_MS);
    },
    formatNumber: (value) => {
      number ??= new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
      return number.format(value);
    },
    formatList: (parts) => parts.join(isChinese ? '、' : ', '),
  };
}

const WORDS: Record<Language, Words> = {
  en: makeWords('en', en),
  'zh-CN': makeWords('zh-CN', zhCn),
};

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}
