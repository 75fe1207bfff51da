import { describe, expect, it } from 'vitest';
import { readStories } from '../../scripts/read-stories.ts';
import type { Scene, Story } from '../../src/domain/story.ts';
import { readIndex } from '../read-index.ts';
import { checkStory } from './checks/check-stories.ts';

const index = readIndex();
const stories = readStories();

/** The first story with its scene about the second batch changed. */
function withScene(change: Partial<Scene>): Story {
  const [story] = stories;
  if (!story) throw new Error('There is no story.');
  const scenes = story.scenes.map((scene, order) =>
    order === 2 ? { ...scene, ...change } : scene,
  );
  return { ...story, scenes };
}

const both = (text: string) => ({ zh: text, en: text });

describe('the stories of the site', () => {
  it('are the six that the atlas promises, in both languages', () => {
    expect(stories).toHaveLength(6);
    expect(stories.flatMap((story) => story.scenes).length).toBeGreaterThanOrEqual(6 * 6);
  });

  it.each(stories.map((story) => [story.id, story] as const))(
    '%s says nothing that the tables do not hold, and shows what it says',
    (_, story) => {
      expect(checkStory(index, story)).toEqual([]);
    },
  );
});

describe('a story that is wrong', () => {
  it.each([
    ['a number of its own', { heading: both('第 12 批') }, /in place of the number 12/],
    ['a token that means nothing', { text: both('{zones:2019-12-31:nowhere}') }, /a token for/],
    ['a token written otherwise', { text: both('{Zones: 2019}') }, /as the tables fill it/],
    [
      'a figure in one language alone',
      { notes: { zh: '{batch:2}', en: 'none' } },
      /the same tokens in both languages/,
    ],
    ['markup', { notes: both('<b>') }, /no markup/],
    ['emphasis that does not end', { notes: both('**') }, /emphasis that is closed/],
    ['a view that is none', { view: 'layers=roads' }, /in place of layers=roads/],
    ['a date after the last', { view: 'date=2031-01-01' }, /date/],
    ['a zone that is not there yet', { highlights: ['zone:suqian'] }, /on the map for zone:suqian/],
    ['a layer that is off', { highlights: ['corridor:zhengzhou-air-hub'] }, /on the map for/],
    ['a chart that is none', { chart: 'pie' }, /one of zones-over-time/],
    [
      'a figure that is not cited',
      { text: both('{figure:cbec-trade:CHN:2023}'), sources: [] },
      /where cbec-trade comes from/,
    ],
    [
      'a figure from after the clock',
      { text: both('{figure:cbec-trade:CHN:2023}') },
      /not before the end of 2023/,
    ],
  ])('is found: %s', (_, change, expected) => {
    const found = checkStory(index, withScene(change as Partial<Scene>));
    expect(found.join('\n')).toMatch(expected);
    expect(found.every((sentence) => sentence.includes('scene 3 (ports-and-hubs)'))).toBe(true);
  });
});
