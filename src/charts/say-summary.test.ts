import { describe, expect, it } from 'vitest';
import { wordsOf } from '../i18n/words.ts';
import { joinSentences, sayChange, sayEnds } from './say-summary.ts';

const en = wordsOf('en');
const zh = wordsOf('zh-CN');
const drawn = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value, said: String(value) }));

describe('the ends of what a chart draws', () => {
  it('are named with their values', () => {
    const some = drawn({ a: 3, b: 1, c: 3, d: 2 });
    expect(sayEnds(some, 'count', en)).toBe('Most: a, c (3); fewest: b (1).');
    expect(sayEnds(some, 'value', zh)).toBe('最大：a、c（3）；最小：b（1）。');
  });

  it('are counted where many share one', () => {
    const some = drawn({ a: 5, b: 1, c: 1, d: 1, e: 1 });
    expect(sayEnds(some, 'count', en)).toBe('Most: a (5); fewest: 4 of them (1).');
  });

  it('are one where all are alike, and nothing where nothing is drawn', () => {
    expect(sayEnds(drawn({ a: 2, b: 2 }), 'value', en)).toBe('a, b: 2.');
    expect(sayEnds([], 'value', en)).toBe('');
  });
});

describe('the change of a series', () => {
  const series = [
    { said: '2', when: '2019' },
    { said: '9', when: '2020' },
    { said: '5', when: '2021' },
  ];

  it('goes from its first value to its last', () => {
    expect(sayChange('x', series, en)).toBe('x: from 2 (2019) to 5 (2021).');
    expect(sayChange('x', series, zh)).toBe('x，2019：2；2021：5。');
  });

  it('is one value where there is one, and nothing where there is none', () => {
    expect(sayChange('x', series.slice(0, 1), en)).toBe('x: 2 (2019).');
    expect(sayChange('x', [], en)).toBe('');
  });
});

it('sentences stand apart as each language sets them', () => {
  expect(joinSentences(['A.', '', 'B.'], en)).toBe('A. B.');
  expect(joinSentences(['甲。', '乙。'], zh)).toBe('甲。乙。');
});
