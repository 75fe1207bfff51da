import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import type { Qualifier } from '../domain/dataset.ts';
import { formatPeriod } from './format-period.ts';
import { formatValue } from './format-value.ts';
import { UNITS } from './units.ts';
import { wordsOf } from './words.ts';

const [en, zh] = [wordsOf('en'), wordsOf('zh-CN')];

describe('formatValue', () => {
  it.each<[number, string, Qualifier, string, string]>([
    [70, 'CNY 100m', 'over', 'over CNY 7 bn', '超过 70 亿元'],
    [124.7, 'CNY 100m', 'exact', 'CNY 12.47 bn', '124.7 亿元'],
    [33278, 'CNY 100m', 'exact', 'CNY 3.3278 trillion', '33,278 亿元'],
    [2.37, 'CNY trillion', 'exact', 'CNY 2.37 trillion', '2.37 万亿元'],
    [0.53, 'CNY trillion', 'about', 'about CNY 530 bn', '约 0.53 万亿元'],
    [50, 'CNY 10k', 'under', 'under CNY 500,000', '不足 50 万元'],
    [440, 'USD 10k', 'about', 'about USD 4.4 m', '约 440 万美元'],
    [72, 'percent', 'exact', '72%', '72%'],
    [63436, 'firms', 'exact', '63,436 firms', '63,436 家企业'],
    [1, 'weeks', 'exact', '1 week', '1 周'],
    [400, '10k people', 'over', 'over 4,000,000 people', '超过 400 万人'],
    [2, 'rank', 'exact', 'no. 2', '第 2 位'],
    [100, 'CNY 100m', 'target', 'CNY 10 bn (target)', '100 亿元（目标）'],
    [2.71, 'ratio', 'derived', '2.71 (derived)', '2.71（推算）'],
    [3, 'unheard-of', 'exact', '3 unheard-of', '3 unheard-of'],
  ])('writes %d %s (%s) as "%s" and "%s"', (value, unit, qualifier, english, chinese) => {
    expect(formatValue(en, value, unit, qualifier)).toBe(english);
    expect(formatValue(zh, value, unit, qualifier)).toBe(chinese);
  });

  it('knows every unit of the indicators, and no other', () => {
    const used = new Set(readAuthored().dataset.indicators.map((row) => row.unit));
    expect([...used].filter((unit) => !(unit in UNITS))).toEqual([]);
    expect(Object.keys(UNITS).filter((unit) => !used.has(unit))).toEqual([]);
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2024', '2024', '2024 年'],
    ['2024-Q1', 'Q1 2024', '2024 年第 1 季度'],
    ['2024-05', 'May 2024', '2024 年 5 月'],
    ['2024-11-18', '18 Nov 2024', '2024年11月18日'],
    ['2023-01/2024-06', 'January 2023 to June 2024', '2023 年 1 月至 2024 年 6 月'],
  ])('writes %s as "%s" and "%s"', (period, english, chinese) => {
    expect(formatPeriod(en, period)).toBe(english);
    expect(formatPeriod(zh, period)).toBe(chinese);
  });
});
