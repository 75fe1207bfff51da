import { describe, expect, it } from 'vitest';
import { findBlock, OPENING, STORY_LIST, writeBlock, writeJson } from './file-block.ts';
import { writeSingleFile } from './write-single-file.ts';

const STORIES = [
  { id: 'one', title: { zh: '一', en: '</script><script>alert(1)</script>' } },
  { id: 'two', title: { zh: '二', en: 'Two' } },
];

const PREPARED = [
  '<!doctype html><html lang="en"><body>',
  writeBlock(OPENING, 'json', writeJson({ search: '', site: null })),
  writeBlock(STORY_LIST, 'json', writeJson(STORIES)),
  writeBlock('data/stories/one.json', 'deflate', 'AAAA'),
  writeBlock('data/stories/two.json', 'deflate', 'BBBB'),
  '<script type="module">run();</script></body></html>',
].join('\n');

const WHOLE = { search: 'v=1', site: null, language: 'en', storyId: null } as const;

describe('an atlas in one file', () => {
  it('opens with the chosen view, language and address', () => {
    const html = writeSingleFile(PREPARED, {
      ...WHOLE,
      search: 'v=1&layers=zones.belts',
      site: 'https://example.org/atlas/',
      language: 'zh-CN',
    });
    expect(JSON.parse(findBlock(html, OPENING)?.text ?? '')).toEqual({
      search: 'v=1&layers=zones.belts',
      site: 'https://example.org/atlas/',
    });
    expect(html).toContain('<html lang="zh-CN">');
  });

  it('leaves the script as it is, whatever is written into it', () => {
    const search = 'select=zone:</script><script>alert(1)</script>$&';
    const html = writeSingleFile(PREPARED, { ...WHOLE, search });
    expect(html.match(/<script(?! type="text\/plain")[^>]*>.*/g)).toEqual([
      '<script type="module">run();</script></body></html>',
    ]);
    expect(JSON.parse(findBlock(html, OPENING)?.text ?? '')).toEqual({ search, site: null });
  });

  it('takes one story along, and its entry in the list', () => {
    const html = writeSingleFile(PREPARED, { ...WHOLE, storyId: 'one' });
    expect(findBlock(html, 'data/stories/one.json')?.text).toBe('AAAA');
    expect(findBlock(html, 'data/stories/two.json')).toBeNull();
    expect(JSON.parse(findBlock(html, STORY_LIST)?.text ?? '')).toEqual([STORIES[0]]);
  });

  it('refuses a story that is not there, and a file that is no atlas', () => {
    expect(() => writeSingleFile(PREPARED, { ...WHOLE, storyId: 'three' })).toThrow('"three"');
    expect(() => writeSingleFile('<!doctype html><p>404', WHOLE)).toThrow('damaged');
  });
});
