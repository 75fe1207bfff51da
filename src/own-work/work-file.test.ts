import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOwnStory } from '../../tests/own-story-arbitrary.ts';
import { decodeStory } from '../loading/story-schema.ts';
import { STORY_KIND } from '../story/story-kind.ts';
import {
  decodeDraft,
  readWorkFile,
  readWorkText,
  workFileName,
  writeWorkText,
} from './work-file.ts';

const readStoryText = (text: string) => readWorkText(STORY_KIND, text);
const readStoryFile = (file: Blob) => readWorkFile(STORY_KIND, file);

function fixture(name: string): string {
  return readFileSync(
    fileURLToPath(new URL(`../../tests/fixtures/stories/${name}`, import.meta.url)),
    'utf8',
  );
}

function problemOf(text: string) {
  const read = readStoryText(text);
  return read.ok ? null : read.problem;
}

describe('story files', () => {
  it('give back every story, through the bytes of a file', async () => {
    await fc.assert(
      fc.asyncProperty(anyOwnStory(), async (story) => {
        const file = new Blob([writeWorkText(story)]);
        expect(await readStoryFile(file)).toEqual({ ok: true, draft: story });
      }),
    );
  });

  it('open the ready stories as ones of the reader’s own', () => {
    const folder = fileURLToPath(new URL('../../data/stories', import.meta.url));
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(names.length).toBeGreaterThanOrEqual(6);
    for (const name of names) {
      const read = readStoryText(readFileSync(`${folder}/${name}`, 'utf8'));
      expect(read.ok && read.draft.id, name).toBe('mine');
    }
  });

  it('are refused for what is wrong with them', () => {
    const whole = fixture('scripts.json');
    expect(problemOf(whole.slice(0, 700))).toEqual({ kind: 'cut-off' });
    expect(problemOf('')).toEqual({ kind: 'not-this' });
    expect(problemOf('省份,年份\n广东,2022')).toEqual({ kind: 'not-this' });
    expect(problemOf('{"type":"FeatureCollection"}')).toEqual({ kind: 'not-this' });
    expect(problemOf('[]')).toEqual({ kind: 'not-this' });
    expect(problemOf(fixture('newer.json'))).toEqual({ kind: 'newer', version: 2 });
    expect(problemOf(fixture('wrong-fields.json'))).toEqual({
      kind: 'wrong',
      issues: [
        { place: 2, field: 'heading.en', expected: 'a text' },
        { place: 2, field: 'dwellSeconds', expected: 'seconds from 1 to 600' },
      ],
    });
    const { scenes, ...story } = JSON.parse(whole);
    const many = { ...story, scenes: Array.from({ length: 10_000 }, () => scenes[0]) };
    expect(problemOf(JSON.stringify(many))).toEqual({
      kind: 'too-many-parts',
      parts: 10_000,
      most: 200,
    });
  });

  it('are read with a byte order mark too', () => {
    expect(problemOf(`\uFEFF${fixture('scripts.json')}`)).toBeNull();
  });

  it('are refused unread when no story can be so large', async () => {
    const huge = { size: 40_000_000, text: () => Promise.reject(new Error('read')) };
    const read = await readStoryFile(huge as unknown as Blob);
    expect(!read.ok && read.problem).toEqual({ kind: 'too-large', mostBytes: 32_000_000 });
    const text = () => Promise.resolve(fixture('scripts.json'));
    expect((await readStoryFile({ size: 32_000_000, text } as unknown as Blob)).ok).toBe(true);
  });

  it('count as cut off where they cannot be read', async () => {
    const text = () => Promise.reject(new Error('gone'));
    expect(await readStoryFile({ size: 1, text } as unknown as Blob)).toEqual({
      ok: false,
      problem: { kind: 'cut-off' },
    });
  });

  it('are written in lines, for people to read', () => {
    const text = writeWorkText(STORY_KIND.empty);
    expect(text.startsWith('{\n  "')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('have names that every system takes', () => {
    const named = (zh: string, en: string) =>
      workFileName('story', { ...STORY_KIND.empty, title: { zh, en } }, 'en');
    expect(named('', 'Three to one: east/west?')).toBe(
      'cbec-atlas-story-three-to-one-east-west.json',
    );
    expect(named('三比一', '')).toBe('cbec-atlas-story-三比一.json');
    expect(named('', '../..')).toBe('cbec-atlas-story.json');
    expect(named('', '“Quoted” & more!')).toBe('cbec-atlas-story-quoted-more.json');
    const letters = '三'.repeat(99);
    expect(named(letters, '')).toBe(`cbec-atlas-story-${'三'.repeat(60)}.json`);
    // Not cut in the middle of a letter that takes two places.
    expect(named('𠮷'.repeat(99), '')).toBe(`cbec-atlas-story-${'𠮷'.repeat(60)}.json`);
    const title = { zh: '一', en: 'One' };
    const fileName = (language: 'zh' | 'en') =>
      workFileName('lesson', { ...STORY_KIND.empty, title }, language);
    expect([fileName('zh'), fileName('en')]).toEqual([
      'cbec-atlas-lesson-一.json',
      'cbec-atlas-lesson-one.json',
    ]);
  });
});

describe('decoding a story', () => {
  it('brings an earlier version up to date, step by step', () => {
    const { summary, ...first } = STORY_KIND.empty;
    const migrations = [(old: object) => ({ ...old, summary })];
    const decoded = decodeDraft(STORY_KIND, { ...first, version: 1 }, migrations);
    // The schema asks for version 1 still, which this made-up step leads away from.
    expect(decoded).toEqual({
      ok: false,
      problem: {
        kind: 'wrong',
        issues: [
          {
            place: null,
            field: 'version',
            expected: 'version 1: a newer atlas wrote this story',
          },
        ],
      },
    });
    expect(decodeDraft(STORY_KIND, { ...first, version: 1, summary })).toMatchObject({ ok: true });
  });

  it('refuses what has no scenes at all before it looks further', () => {
    for (const value of [null, undefined, 7, 'scenes', {}, []]) {
      expect(decodeDraft(STORY_KIND, value)).toEqual({ ok: false, problem: { kind: 'not-this' } });
    }
    const many = (count: number) => ({
      ...STORY_KIND.empty,
      scenes: Array.from({ length: count }, () => 7),
    });
    const kindOf = (count: number) => {
      const decoded = decodeDraft(STORY_KIND, many(count));
      return decoded.ok ? null : decoded.problem.kind;
    };
    expect([kindOf(200), kindOf(201)]).toEqual(['wrong', 'too-many-parts']);
  });

  it('never throws, whatever it is given', () => {
    const sceneLike = fc.record(
      {
        id: fc.anything(),
        view: fc.anything(),
        heading: fc.anything(),
        text: fc.anything(),
        dwellSeconds: fc.anything(),
        highlights: fc.anything(),
        sources: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const storyLike = fc.record(
      {
        version: fc.oneof(fc.constant(1), fc.anything()),
        id: fc.anything(),
        title: fc.anything(),
        scenes: fc.oneof(fc.array(sceneLike), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), storyLike), (value) => {
        expect(typeof decodeStory(value).ok).toBe('boolean');
        expect(typeof decodeDraft(STORY_KIND, value).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readStoryText(text).ok).toBe('boolean');
      }),
    );
  });

  it('never throws on a story file that is cut off or changed at any place', () => {
    const whole = fixture('scripts.json');
    fc.assert(
      fc.property(fc.nat(whole.length), fc.string({ maxLength: 3 }), (at, put) => {
        expect(typeof readStoryText(whole.slice(0, at) + put).ok).toBe('boolean');
        expect(typeof readStoryText(whole.slice(0, at) + put + whole.slice(at)).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
