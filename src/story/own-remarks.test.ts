import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readIndex } from '../../tests/read-index.ts';
import { wordsOf } from '../i18n/words.ts';
import { listTokens } from './edit-tokens.ts';
import { fillText } from './fill-text.ts';
import { remarkStory } from './own-remarks.ts';
import { readStoryText } from './own-story-file.ts';

const index = readIndex();
const words = wordsOf('en');
const CHARTS = ['national', 'belts'];

function read(path: string) {
  const found = readStoryText(
    readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'),
  );
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.draft;
}

describe('remarkStory', () => {
  it('names what this atlas does not know, by scene', () => {
    expect(
      remarkStory(index, words, read('tests/fixtures/stories/unknown-parts.json'), CHARTS),
    ).toEqual([
      { scene: 1, kind: 'view', part: 'layers=zones.moon' },
      { scene: 2, kind: 'view', part: 'orbit=1' },
      { scene: 2, kind: 'view', part: 'select=zone:atlantis' },
      { scene: 2, kind: 'token', part: '{zones:nowhere}' },
      { scene: 2, kind: 'source', part: 'somewhere-2099' },
      { scene: 2, kind: 'chart', part: 'pie' },
    ]);
  });

  it('has nothing to say of a story that is well', () => {
    const story = read('tests/fixtures/stories/scripts.json');
    expect(remarkStory(index, words, story, CHARTS)).toEqual([]);
  });
});

describe('listTokens', () => {
  it('offers only tokens that stand for something, each once, in both languages', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const groups = listTokens(index, wordsOf(language), '2019-12-31');
      const tokens = groups.flatMap(({ choices }) => choices.map(({ token }) => token));
      expect(tokens.length).toBeGreaterThan(300);
      expect(new Set(tokens).size).toBe(tokens.length);
      for (const token of tokens) {
        expect(fillText(index, wordsOf(language), token), token).not.toBe(token);
      }
    }
  });

  it('counts as of the day of the scene', () => {
    const [counts] = listTokens(index, words, '2019-12-31');
    expect(counts?.choices[0]).toEqual({
      token: '{zones:2019-12-31}',
      label: 'Pilot zones by 31 Dec 2019: 59',
    });
  });
});
