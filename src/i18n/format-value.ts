import type { Qualifier } from '../domain/dataset.ts';
import { UNITS, type UnitWords } from './units.ts';
import type { Words } from './words.ts';

// Six decimals keep every digit of a figure that moves from 亿 to billions, and drop binary dust.
const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

const SHORT = [
  { from: 1e12, word: ' trillion' },
  { from: 1e9, word: ' bn' },
  { from: 1e6, word: ' m' },
] as const;

function writeMoney(amount: number): string {
  const short = SHORT.find(({ from }) => Math.abs(amount) >= from);
  return short ? NUMBER.format(amount / short.from) + short.word : NUMBER.format(amount);
}

function writeEnglish(value: number, unit: UnitWords): string {
  const amount = value * (unit.scale ?? 1);
  const [one = '', many = one] = unit.en.split('|');
  return (amount === 1 ? one : many).replace(
    '#',
    unit.isMoney ? writeMoney(amount) : NUMBER.format(amount),
  );
}

/** What stands behind a value in brackets; the other qualifiers stand before it. */
const BEHIND: ReadonlySet<Qualifier> = new Set(['target', 'forecast', 'derived']);

/**
 * A value with its unit and qualifier: "over CNY 7 bn", "超过 70 亿元". English turns 万 and 亿 into
 * thousands and billions by their exact factor, with every digit kept; Chinese keeps the document's.
 */
export function formatValue(
  words: Words,
  value: number,
  unit: string,
  qualifier: Qualifier = 'exact',
): string {
  const isChinese = words.language === 'zh-CN';
  const unitWords = UNITS[unit] ?? { en: `# ${unit}`, zh: `# ${unit}` };
  const text = isChinese
    ? unitWords.zh.replace('#', NUMBER.format(value))
    : writeEnglish(value, unitWords);
  const said = words.messages.qualifier[qualifier];
  if (said === '') return text;
  if (!BEHIND.has(qualifier)) return `${said} ${text}`;
  return isChinese ? `${text}（${said}）` : `${text} (${said})`;
}
