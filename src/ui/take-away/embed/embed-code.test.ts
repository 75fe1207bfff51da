// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { decodeView } from '../../../view/url-codec.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../view/view-state.ts';
import { type EmbedPlace, type EmbedWish, embedCode, embedQuery } from './embed-code.ts';
import { firstWish } from './embed-wish.ts';

const VIEW: ViewState = {
  ...DEFAULT_VIEW,
  date: '2019-12-31',
  layers: ['zones', 'belts'],
  desk: { tool: 'charts', page: '' },
  language: 'zh-CN',
  theme: 'dark',
};
const PLACE: EmbedPlace = {
  base: 'https://example.org/a/',
  title: 'Zones & "belts" <2019>',
  linkText: 'Open in the atlas',
  poster: null,
};
const wishOf = (change: Partial<EmbedWish> = {}): EmbedWish => ({
  ...firstWish(VIEW, ['view']),
  ...change,
});
const parse = (code: string) => new DOMParser().parseFromString(code, 'text/html');

describe('the query of an embed', () => {
  it('is the view, without the desk, in the reader’s language and colours', () => {
    const query = embedQuery(VIEW, wishOf());
    expect(query).not.toMatch(/lang=|theme=|desk=|controls=/);
    const { view, ignored } = decodeView(query, DEFAULT_VIEW);
    expect(ignored).toEqual([]);
    expect(view).toEqual({ ...VIEW, desk: null, language: 'en', theme: 'light' });
  });

  it('names what is chosen otherwise than by default', () => {
    const query = new URLSearchParams(
      embedQuery(
        VIEW,
        wishOf({
          language: 'en',
          theme: 'light',
          controls: 'none',
          legend: '0',
          play: '1',
          interaction: 'hover',
          renderer: 'figure',
        }),
      ),
    );
    expect(Object.fromEntries(query)).toMatchObject({
      lang: 'en',
      theme: 'light',
      controls: 'none',
      legend: '0',
      play: '1',
      interaction: 'hover',
      renderer: 'figure',
    });
  });

  it('leaves the views of a story and of a lesson to them', () => {
    const told = { ...VIEW, story: { id: 'three-to-one', scene: 4 } };
    expect(embedQuery(told, wishOf({ subject: 'story' }))).toBe('story=three-to-one:4');
    const taught = { ...VIEW, lesson: { id: 'gap-and-ratio', step: 3 } };
    expect(embedQuery(taught, wishOf({ subject: 'lesson', language: 'zh-CN' }))).toBe(
      'lesson=gap-and-ratio&lang=zh-CN',
    );
    expect(embedQuery(told, wishOf({ subject: 'view' }))).not.toContain('story');
  });
});

describe('the code of an embed', () => {
  it('is a frame of attributes alone, whatever stands in them', () => {
    const frame = parse(embedCode(VIEW, wishOf({ heightPixels: 480 }), PLACE)).body
      .firstElementChild;
    expect(frame?.localName).toBe('iframe');
    expect(frame?.getAttribute('src')).toBe(
      `${PLACE.base}embed.html?${embedQuery(VIEW, wishOf())}`,
    );
    expect(frame?.getAttribute('title')).toBe(PLACE.title);
    expect(frame?.getAttribute('height')).toBe('480');
    expect(frame?.hasAttribute('style')).toBe(false);
  });

  it('is a script and an element with the same parameters, and a link for where no script runs', () => {
    const wish = wishOf({ form: 'element', controls: 'all' });
    const { body, head } = parse(embedCode(VIEW, wish, { ...PLACE, poster: 'x.svg' }));
    expect(head.querySelector('script')?.getAttribute('src')).toBe(`${PLACE.base}embed.js`);
    const element = body.querySelector('cbec-atlas');
    for (const [name, value] of new URLSearchParams(embedQuery(VIEW, wish))) {
      expect(element?.getAttribute(name)).toBe(value);
    }
    const link = element?.querySelector('a')?.getAttribute('href') ?? '';
    expect(link.startsWith(`${PLACE.base}?v=1&date=2019-12-31`)).toBe(true);
    // The whole atlas knows nothing of a frame's controls.
    expect(link).not.toContain('controls');
    expect(element?.querySelector('a > img')?.getAttribute('src')).toBe('x.svg');
  });
});
