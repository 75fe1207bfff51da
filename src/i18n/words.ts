import type { Named } from '../domain/dataset.ts';
import type { IsoDate } from '../domain/period.ts';
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

// As British English writes them. The browser's own formatter took a fourteenth of the opening to be made.
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

function makeWords(language: Language, messages: Messages): Words {
  const isChinese = language === 'zh-CN';
  // To make it takes a browser longer than to draw a panel: only when asked for.
  let number: Intl.NumberFormat | undefined;
  const pick = (zh: string, english: string) => (isChinese ? zh : english);
  return {
    language,
    messages,
    pick,
    nameOf: (thing) => pick(thing.name_zh, thing.name_en),
    formatDate: (iso) => {
      const [year, month = 1, day] = iso.split('-').map(Number);
      return isChinese ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`;
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
