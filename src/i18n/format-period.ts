import type { Words } from './words.ts';

const DAY_MS = 86_400_000;

function formatMonth(words: Words, year: number, month: number): string {
  if (words.language === 'zh-CN') return `${year} 年 ${month} 月`;
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
  return `${name.format(Date.UTC(year, month - 1, 1) + DAY_MS)} ${year}`;
}

function formatPart(words: Words, part: string): string {
  const isChinese = words.language === 'zh-CN';
  const [year = '', rest, day] = part.split('-');
  if (rest === undefined) return isChinese ? `${year} 年` : year;
  if (day !== undefined) return words.formatDate(part);
  if (!rest.startsWith('Q')) return formatMonth(words, Number(year), Number(rest));
  return isChinese ? `${year} 年第 ${rest.slice(1)} 季度` : `${rest} ${year}`;
}

/** A period of the data contract as a person says it: `2024-Q1`, `2023-01/2024-06`. */
export function formatPeriod(words: Words, period: string): string {
  const parts = period.split('/').map((part) => formatPart(words, part));
  return parts.join(words.language === 'zh-CN' ? '至 ' : ' to ');
}
