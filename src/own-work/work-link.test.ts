import * as fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anyOwnStory } from '../../tests/own-story-arbitrary.ts';
import type { Story } from '../domain/story.ts';
import { STORY_KIND } from '../story/story-kind.ts';
import { editWork } from './edit-work.ts';
import { hasWork, LONGEST_LINK, readWorkLink, writeWorkLink } from './work-link.ts';

const EMPTY_DRAFT = STORY_KIND.empty;
const readStoryLink = (fragment: string) => readWorkLink(STORY_KIND, fragment);
const writeStoryLink = (address: string, story: Story) => writeWorkLink('story', address, story);
const ADDRESS = 'https://atlas.example/';
const fragmentOf = (link: string) => new URL(link).hash;
const pack = (bytes: Uint8Array) =>
  `#mystory=${Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64url')}`;

describe('a story as a link', () => {
  it('is the same story when the link is opened, if it fits', () => {
    fc.assert(
      fc.property(anyOwnStory(1), (story) => {
        const { link, fits } = writeStoryLink(ADDRESS, story);
        expect(fits).toBe(link.length <= LONGEST_LINK);
        if (fits) expect(readStoryLink(fragmentOf(link))).toEqual({ ok: true, draft: story });
      }),
    );
  });

  it('is written in letters that nothing on the way changes', () => {
    fc.assert(
      fc.property(anyOwnStory(1), (story) => {
        const { link } = writeStoryLink(`${ADDRESS}?lang=en#map`, story);
        expect(link).toMatch(/^https:\/\/atlas\.example\/\?lang=en#mystory=[\w-]+$/);
      }),
    );
  });

  it('says when it is too long, also for letters that pack well', () => {
    const letters = Array.from({ length: 8000 }, (_, at) => ((at * 7919) % 9973).toString(36));
    const long = (text: string) => ({ ...EMPTY_DRAFT, summary: { zh: '', en: text } });
    expect(writeStoryLink(ADDRESS, long(letters.join('').slice(0, 8000))).fits).toBe(true);
    expect(
      writeStoryLink(ADDRESS, {
        ...long(letters.join('').slice(0, 8000)),
        title: { zh: letters.reverse().join('').slice(0, 8000), en: '' },
      }).fits,
    ).toBe(false);
    const scenes = Array.from({ length: 200 }, (_, at) => ({
      id: `scene-${at}`,
      view: '',
      heading: { zh: '', en: '' },
      text: { zh: 'x'.repeat(8000), en: '' },
      notes: { zh: '', en: '' },
      dwellSeconds: 5,
      chart: null,
      highlights: [],
      sources: [],
    }));
    const packed = writeStoryLink(ADDRESS, { ...EMPTY_DRAFT, scenes });
    expect(packed.link.length).toBeLessThan(LONGEST_LINK);
    expect(packed.fits).toBe(false);
    // Nor is it unpacked: a few thousand letters may not swell to megabytes.
    expect(readStoryLink(fragmentOf(packed.link)).ok).toBe(false);
  });

  it('is refused when it is damaged, cut off, from elsewhere, or a bomb', () => {
    const { link } = writeStoryLink(
      ADDRESS,
      editWork(STORY_KIND, EMPTY_DRAFT, {
        type: 'add-part',
        part: { view: 'layers=zones' },
        after: null,
      }),
    );
    const fragment = fragmentOf(link);
    expect(hasWork('story', fragment)).toBe(true);
    expect(readStoryLink(fragment).ok).toBe(true);
    const refused = [
      '',
      '#map',
      '#mystory=',
      '#mystory=%%%',
      fragment.slice(0, -8),
      `${fragment.slice(0, 20)}AAAA${fragment.slice(24)}`,
      pack(new TextEncoder().encode('{"type":"FeatureCollection"}')),
      pack(new Uint8Array(3_000_000)),
      `#mystory=${'A'.repeat(20_000)}`,
      fragment.replace('#mystory', '#mylesson'),
      pack(new TextEncoder().encode('{"scenes": [')),
      pack(Uint8Array.from([0x22, 0xff, 0xfe, 0x22])),
    ];
    for (const text of refused) {
      expect(readStoryLink(text), text.slice(0, 40)).toEqual({
        ok: false,
        problem: { kind: 'damaged-link' },
      });
    }
  });

  it('says of a whole one what is wrong with it, or that it is newer', () => {
    const kindOf = (story: object) => {
      const read = readStoryLink(pack(new TextEncoder().encode(JSON.stringify(story))));
      return read.ok ? null : read.problem.kind;
    };
    expect(kindOf({ ...EMPTY_DRAFT, version: 9 })).toBe('newer');
    expect(kindOf({ ...EMPTY_DRAFT, title: 7 })).toBe('wrong');
    const title = { zh: '#', en: '' };
    const bytes = new TextEncoder().encode(JSON.stringify({ ...EMPTY_DRAFT, title }));
    expect(readStoryLink(pack(bytes)).ok).toBe(true);
    const broken = bytes.map((byte) => (byte === 0x23 ? 0xff : byte));
    expect(readStoryLink(pack(broken)).ok).toBe(false);
    expect(kindOf({ ...EMPTY_DRAFT, scenes: Array.from({ length: 999 }, () => 7) })).toBe(
      'damaged-link',
    );
  });

  it('is read up to as many letters as a link may have, whatever stands behind its end', () => {
    const { link } = writeStoryLink(ADDRESS, EMPTY_DRAFT);
    const fragment = fragmentOf(link);
    const filled = (length: number) => readStoryLink(fragment.padEnd(length, 'A')).ok;
    expect([filled(LONGEST_LINK), filled(LONGEST_LINK + 1)]).toEqual([true, false]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), fc.uint8Array(), (text, bytes) => {
        expect(typeof readStoryLink(`#mystory=${text}`).ok).toBe('boolean');
        expect(typeof readStoryLink(pack(bytes)).ok).toBe('boolean');
        const raw = Buffer.from(bytes).toString('base64url');
        expect(typeof readStoryLink(`#mystory=${raw}`).ok).toBe('boolean');
      }),
    );
  });
});
