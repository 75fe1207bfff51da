import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.ts';

const FORMATS = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
};

describe('formatDate', () => {
  it.each(['en', 'zh-CN'] as const)(
    'says in %s each day of a leap year as the platform does',
    (language) => {
      const { formatDate } = wordsOf(language);
      for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2025, 0, 1); day += 86_400_000) {
        const iso = new Date(day).toISOString().slice(0, 10);
        expect(formatDate(iso)).toBe(FORMATS[language].format(day));
      }
    },
  );

  it('says a worked example', () => {
    expect(wordsOf('en').formatDate('2015-03-07')).toBe('7 Mar 2015');
    expect(wordsOf('zh-CN').formatDate('2015-03-07')).toBe('2015年3月7日');
  });
});
