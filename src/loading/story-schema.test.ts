import { describe, expect, it } from 'vitest';
import { decodeStory, MOST_SCENES } from './story-schema.ts';

const both = (text: string) => ({ zh: text, en: text });
const scene = (id: string) => ({
  id,
  view: 'v=1',
  heading: both(id),
  text: both('Text.'),
  notes: both(''),
  dwellSeconds: 10,
  chart: null,
  highlights: ['zone:hangzhou'],
  sources: [{ source: 'report', locator: 'p. 1' }],
});
const STORY = {
  version: 1,
  id: 'three-to-one',
  title: both('Title'),
  summary: both('Summary'),
  scenes: [scene('one'), scene('two')],
};
const issueOf = (value: unknown, isUnfinished = false) => {
  const decoded = decodeStory(value, isUnfinished);
  if (decoded.ok) return null;
  const [first] = decoded.issues;
  return first && [first.scene, first.field, first.expected].join(' | ');
};
const withScene = (change: object) => ({
  ...STORY,
  scenes: [scene('one'), { ...scene('two'), ...change }],
});

describe('a story', () => {
  it('is read as it was written; fields that nobody knows are dropped', () => {
    expect(decodeStory({ ...STORY, more: 1 })).toEqual({ ok: true, story: STORY });
  });

  it.each<[string, unknown, string]>([
    ['no story', [], ' |  | a story'],
    [
      'a newer one',
      { ...STORY, version: 2 },
      ' | version | version 1: a newer atlas wrote this story',
    ],
    ['an id in capitals', { ...STORY, id: 'ABC' }, ' | id | an id: small letters, digits, hyphens'],
    [
      'an id that is a path',
      { ...STORY, id: '../a' },
      ' | id | an id: small letters, digits, hyphens',
    ],
    [
      'an id of 62 letters',
      { ...STORY, id: 'a'.repeat(62) },
      ' | id | an id: small letters, digits, hyphens',
    ],
    ['one language', { ...STORY, title: { en: '' } }, ' | title.zh | a text'],
    ['no scene', { ...STORY, scenes: [] }, ' | scenes | at least one scene'],
    ['scenes that are none', { ...STORY, scenes: {} }, ' | scenes | a list of scenes'],
    ['a scene that is none', { ...STORY, scenes: [7] }, '1 |  | a scene'],
    [
      'a long text',
      withScene({ text: both('x'.repeat(8001)) }),
      '2 | text.zh | at most 8000 letters',
    ],
    ['a long view', withScene({ view: 'x'.repeat(2001) }), '2 | view | at most 2000 letters'],
    [
      'too short a time',
      withScene({ dwellSeconds: 0.5 }),
      '2 | dwellSeconds | seconds from 1 to 600',
    ],
    [
      'too long a time',
      withScene({ dwellSeconds: 601 }),
      '2 | dwellSeconds | seconds from 1 to 600',
    ],
    [
      'many highlights',
      withScene({ highlights: Array(201).fill('a') }),
      '2 | highlights | at most 200',
    ],
    [
      'many sources',
      withScene({ sources: Array(51).fill(scene('a').sources[0]) }),
      '2 | sources | at most 50',
    ],
    ['a source that is none', withScene({ sources: [{}] }), '2 | sources.0.source | a text'],
    ['one scene twice', withScene({ id: 'one' }), '2 | id | an id that no other scene has'],
  ])('with %s is refused, and it is said where', (_, value, issue) => {
    expect(issueOf(value)).toBe(issue);
  });

  it('is as long as it may be, and no longer', () => {
    const long = (count: number) => ({
      ...STORY,
      scenes: Array.from({ length: count }, (_, at) => scene(`scene-${at}`)),
    });
    expect(issueOf(long(MOST_SCENES))).toBeNull();
    expect(issueOf(long(MOST_SCENES + 1))).toBe(' | scenes | at most 200 scenes');
  });

  it('is told of its length alone where it is too long: its scenes are not looked at', () => {
    const decoded = decodeStory({ ...STORY, scenes: Array.from({ length: 3000 }, () => ({})) });
    expect(decoded).toEqual({
      ok: false,
      issues: [{ scene: null, field: 'scenes', expected: 'at most 200 scenes' }],
    });
  });

  it('may have no scene while it is being written, but none twice', () => {
    expect(decodeStory({ ...STORY, scenes: [] }).ok).toBe(false);
    expect(issueOf({ ...STORY, scenes: [] }, true)).toBeNull();
    expect(issueOf(withScene({ id: 'one' }), true)).toContain('no other scene');
  });

  it('is not complained of more than twenty times', () => {
    const scenes = Array.from({ length: 50 }, () => 7);
    const decoded = decodeStory({ ...STORY, scenes });
    expect(decoded.ok ? 0 : decoded.issues.length).toBe(20);
  });
});
