import { describe, expect, it } from 'vitest';
import { EMBED_OPTIONS } from '../embed-options.ts';
import { folderOf, frameAddress, queryOf, READ_ONCE, viewOf } from './frame-query.ts';

const BASE = 'https://example.org/atlas/';

describe('the attributes of the element', () => {
  it('are the parameters of the frame, but for those that any element has', () => {
    const query = queryOf([
      ['id', 'map'],
      ['class', 'wide'],
      ['style', 'color: red'],
      ['aria-label', 'x'],
      ['data-x', 'x'],
      ['onclick', 'x'],
      ['height', '400'],
      ['src', BASE],
      ['date', '2019-12-31'],
      ['lang', 'zh-CN'],
      ['controls', 'none'],
    ]);
    expect(query.toString()).toBe('date=2019-12-31&lang=zh-CN&controls=none');
  });

  it('stand over the view that one of them holds whole', () => {
    const query = queryOf([
      ['date', '2019-12-31'],
      ['view', '?v=1&date=2015-12-31&layers=belts'],
    ]);
    expect(Object.fromEntries(query)).toEqual({ v: '1', date: '2019-12-31', layers: 'belts' });
  });

  it('name the origin of the page around themselves, whatever the author writes', () => {
    const query = queryOf([['parent', 'https://elsewhere.example']]);
    const address = new URL(frameAddress(BASE, query, 'https://page.example', null));
    expect(address.searchParams.getAll('parent')).toEqual(['https://page.example']);
  });

  it('make a view without what a frame reads once', () => {
    expect(viewOf(new URLSearchParams('layers=zones&controls=all&camera=5/30/110&play=1'))).toBe(
      'layers=zones&camera=5/30/110',
    );
  });
});

describe('the folder of a frame', () => {
  const PAGE = 'https://page.example/news/';

  it('is what the page names, beside it or elsewhere, or else the loader’s own', () => {
    expect(folderOf('../atlas', BASE, PAGE)).toBe('https://page.example/atlas/');
    expect(folderOf('https://b.example/a//', BASE, PAGE)).toBe('https://b.example/a/');
    expect(folderOf(null, BASE, PAGE)).toBe(BASE);
  });

  it.each(['javascript://x/%0aalert(1)', 'javascript:alert(1)', 'data:text/html,x', 'http://['])(
    'is no address that would run or is none: %s',
    (src) => expect(folderOf(src, BASE, PAGE)).toBe(BASE),
  );
});

describe('the address of a frame', () => {
  it('lies beside the atlas, and writes views as links do', () => {
    const query = new URLSearchParams('camera=5/30/110&story=three-to-one:2');
    expect(frameAddress(BASE, query, 'https://page.example', null)).toBe(
      `${BASE}embed.html?camera=5/30/110&story=three-to-one:2&parent=https://page.example`,
    );
  });

  it('goes on with the view that was shown last, and does not begin again', () => {
    const query = new URLSearchParams('date=2015-12-31&controls=all&play=1&scene=3');
    const address = new URL(frameAddress(BASE, query, 'null', 'date=2019-12-31&lang=en'));
    expect(Object.fromEntries(address.searchParams)).toEqual({
      date: '2019-12-31',
      lang: 'en',
      controls: 'all',
      parent: 'null',
    });
  });
});

it('knows every option of the page: a view carries story and lesson, a frame reads the rest once', () => {
  const once = Object.keys(EMBED_OPTIONS).filter((name) => name !== 'story' && name !== 'lesson');
  expect([...READ_ONCE]).toEqual(expect.arrayContaining(once));
});
