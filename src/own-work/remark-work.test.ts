import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readIndex } from '../../tests/read-index.ts';
import { storyEditorWordsOf } from '../i18n/story-editor.ts';
import { wordsOf } from '../i18n/words.ts';
import { listTokens } from '../story/edit-tokens.ts';
import { fillText } from '../story/fill-text.ts';
import { STORY_KIND } from '../story/story-kind.ts';
import { remarkWork } from './remark-work.ts';
import { readWorkText } from './work-file.ts';

const index = readIndex();
const words = wordsOf('en');
const CHARTS = ['national', 'belts'];

function read(path: string) {
  const found = readWorkText(
    STORY_KIND,
    readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'),
  );
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.draft;
}

describe('remarkWork', () => {
  it('names what this atlas does not know, by scene', () => {
    expect(
      remarkWork(
        index,
        words,
        STORY_KIND,
        read('tests/fixtures/stories/unknown-parts.json'),
        CHARTS,
      ),
    ).toEqual([
      { place: 1, kind: 'view', part: 'layers=zones.moon' },
      { place: 2, kind: 'view', part: 'orbit=1' },
      { place: 2, kind: 'view', part: 'select=zone:atlantis' },
      { place: 2, kind: 'token', part: '{zones:nowhere}' },
      { place: 2, kind: 'source', part: 'somewhere-2099' },
      { place: 2, kind: 'chart', part: 'pie' },
    ]);
  });

  it('has nothing to say of a story that is well', () => {
    const story = read('tests/fixtures/stories/scripts.json');
    expect(remarkWork(index, words, STORY_KIND, story, CHARTS)).toEqual([]);
  });
});

describe('listTokens', () => {
  it('offers only tokens that stand for something, each once, in both languages', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const groups = listTokens(
        index,
        wordsOf(language),
        storyEditorWordsOf(language).number,
        '2019-12-31',
      );
      const tokens = groups.flatMap(({ choices }) => choices.map(({ token }) => token));
      expect(tokens.length).toBeGreaterThan(300);
      expect(new Set(tokens).size).toBe(tokens.length);
      for (const token of tokens) {
        expect(fillText(index, wordsOf(language), token), token).not.toBe(token);
      }
    }
  });

  it('counts as of the day of the scene', () => {
    const [counts] = listTokens(index, words, storyEditorWordsOf('en').number, '2019-12-31');
    expect(counts?.choices[0]).toEqual({
      token: '{zones:2019-12-31}',
      label: 'Pilot zones by 31 Dec 2019: 59',
    });
  });
});
