import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Landing, landingPage, oembedJson } from './landing-page.ts';
import { readSite } from './landing-pages-plugin.ts';

const LANDING: Landing = {
  folder: 's',
  parameter: 'story',
  id: 'three-to-one',
  title: { zh: '“三比一”', en: 'Three to one: <three> of what?' },
  summary: { zh: '摘要', en: 'A paper & its "ratio"' },
  kind: { zh: '故事', en: 'Story' },
  poster: { width: 661, height: 720 },
};
const SITE = 'https://example.org/atlas/';
const parse = (html: string) => new JSDOM(html).window.document;

describe('the oEmbed answer', () => {
  const answer = JSON.parse(oembedJson(LANDING, SITE)) as Record<string, unknown>;

  it('has what the specification asks of a rich one', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: LANDING.title.en });
    expect(Number.isInteger(answer.width) && Number.isInteger(answer.height)).toBe(true);
    // A thumbnail has all three or none.
    expect(answer).toMatchObject({
      thumbnail_url: `${SITE}s/three-to-one.svg`,
      thumbnail_width: 661,
      thumbnail_height: 720,
    });
  });

  it('holds one frame that leads to the site', () => {
    const { body } = parse(String(answer.html));
    expect(body.children).toHaveLength(1);
    const frame = body.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${SITE}embed.html?story=three-to-one`);
    expect(frame?.title).toBe(LANDING.title.en);
  });
});

describe('the page of a story', () => {
  it('can be found for embedding where the site’s address is known', () => {
    const page = parse(landingPage(LANDING, SITE));
    const link = page.querySelector('link[type="application/json+oembed"]');
    expect(link?.getAttribute('href')).toBe(`${SITE}oembed/three-to-one.json`);
    expect(link?.getAttribute('rel')).toBe('alternate');
  });

  it('names no address at all where it is not known', () => {
    const html = landingPage(LANDING, null);
    expect(html).not.toContain('oembed');
    expect(html).not.toMatch(/https?:/);
  });

  it('carries a policy that lets in its own style and picture, and no script', () => {
    const page = parse(landingPage(LANDING, SITE));
    const meta = page.head.querySelector('meta[http-equiv="Content-Security-Policy"]');
    // What is not named falls back on the default: scripts, workers, requests and frames.
    expect(meta?.getAttribute('content')?.split('; ')).toEqual([
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.querySelectorAll('script, style, [style]')).toHaveLength(0);
  });

  it('says what it is in both languages, shows its picture, and leads in', () => {
    const page = parse(landingPage(LANDING, null));
    expect(page.querySelector('[lang="zh-CN"] h1')?.textContent).toBe(LANDING.title.zh);
    expect(page.querySelector('section[lang="en"] h1')?.textContent).toBe(LANDING.title.en);
    expect(page.querySelector('img')?.getAttribute('src')).toBe('three-to-one.svg');
    const links = [...page.querySelectorAll('a.action')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '../?story=three-to-one:1&lang=en',
      '../?story=three-to-one:1&lang=zh-CN',
    ]);
  });
});

describe('the site’s own address', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/atlas?x#y', SITE],
  ])('%s is %s', (text, site) => expect(readSite(text)).toBe(site));

  it.each(['example.org', 'file:///atlas', 'javascript:x'])('is not %s', (text) => {
    expect(() => readSite(text)).toThrow(/ATLAS_SITE: expected/);
  });
});
