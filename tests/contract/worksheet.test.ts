import { describe, expect, it } from 'vitest';
import { readLessons } from '../../scripts/read-lessons.ts';
import { readTopology } from '../../scripts/read-topology.ts';
import { drawKey } from '../../src/export/course/draw-key.ts';
import { drawWorksheet } from '../../src/export/course/draw-worksheet.ts';
import { mixOrder } from '../../src/export/course/mix-order.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { sayRightAnswer } from '../../src/lesson/say-answer.ts';
import { decodeTopology } from '../../src/loading/decode-topology.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { readIndex } from '../read-index.ts';

const LESSONS = readLessons();
const index = readIndex();
const geometry = decodeTopology(readTopology('provinces'), null);
const linkTo = (search: string) => `https://atlas.example/?${search}`;
const BOTTOM = 841.89 - 42;

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
/** Lines joined as they were before they were set. */
const textOf = (pages: readonly string[]) =>
  [...pages.join('').matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = '']) => text.replaceAll(/&[#\w]+;/g, (sign) => SIGNS[sign] ?? sign))
    .join(' ')
    .replaceAll(/\s+/g, '');
const plain = (text: string) => text.replaceAll(/[\s*]+/g, '');

describe.each(LESSONS)('$id on paper', (lesson) => {
  const draw = (language: 'en' | 'zh-CN' | 'both') =>
    drawWorksheet(
      { index, geometry, lesson, language, reader: DEFAULT_VIEW, linkTo },
      async () => undefined,
    );
  const inBoth = draw('both');
  const inEnglish = draw('en');
  const asked = lesson.steps.flatMap(({ question }) => (question ? [question] : []));

  it('asks every question in the language or in both, with a map for each', async () => {
    const both = await inBoth;
    const english = await inEnglish;
    const said = { both: textOf(both), en: textOf(english) };
    const start = (text: string) => plain(text).replace(/\{.*/, '').slice(0, 30);
    for (const { prompt } of asked) {
      expect(said.en).toContain(start(prompt.en));
      expect(said.both).toContain(start(prompt.en));
      expect(said.both).toContain(start(prompt.zh));
    }
    const maps = english.join('').match(/<svg/g)?.length ?? 0;
    expect(maps - english.length).toBeGreaterThanOrEqual(asked.length);
    for (const page of [...both, ...english]) {
      const ids = [...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('draws nothing below its pages, and the same each time', async () => {
    const pages = await inBoth;
    if (lesson === LESSONS[0]) expect(await draw('both')).toEqual(pages);
    const lines = pages.join('').matchAll(/<line[^>]* y2="([\d.]+)"/g);
    for (const [, y] of lines) expect(Number(y)).toBeLessThanOrEqual(BOTTOM);
  });

  it('has the answers of the tables in its key, and not on the worksheet', async () => {
    const words = wordsOf('en');
    const key = textOf(drawKey({ index, lesson, language: 'en' }));
    const sheet = textOf(await inEnglish);
    for (const question of asked) {
      const right = plain(sayRightAnswer(index, words, question));
      expect(key).toContain(right);
      const isGiven = question.kind === 'choice' || question.kind === 'pick';
      if (!isGiven && question.kind !== 'date') expect(sheet).not.toContain(right);
    }
  });
});

describe('things to put in order', () => {
  it('never stand as they should', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id }));
    const mixed = mixOrder(items, 'salt', []).map(({ id }) => id);
    expect([...mixed].sort()).toEqual(['a', 'b', 'c']);
    expect(mixOrder(items, 'salt', mixed).map(({ id }) => id)).not.toEqual(mixed);
  });
});
