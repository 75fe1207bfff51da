import { describe, expect, it } from 'vitest';
import { LESSON } from '../../../tests/lesson-fixture.ts';
import {
  findBlock,
  LESSON_LIST,
  OPENING,
  STORY_LIST,
  writeBlock,
  writeJson,
} from './file-block.ts';
import { writeSingleFile } from './write-single-file.ts';

const STORIES = [
  { id: 'one', title: { zh: '一', en: '</script><script>alert(1)</script>' } },
  { id: 'two', title: { zh: '二', en: 'Two' } },
];

const LESSONS = [{ id: 'ratio' }, { id: 'batches' }];

const PREPARED = [
  '<!doctype html><html lang="en"><head>',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-x'">`,
  '</head><body>',
  writeBlock(OPENING, 'json', writeJson({ search: '', site: null })),
  writeBlock(STORY_LIST, 'json', writeJson(STORIES)),
  writeBlock('data/stories/one.json', 'deflate', 'AAAA'),
  writeBlock('data/stories/two.json', 'deflate', 'BBBB'),
  writeBlock(LESSON_LIST, 'json', writeJson(LESSONS)),
  writeBlock('data/lessons/ratio.json', 'deflate', 'CCCC'),
  writeBlock('data/lessons/batches.json', 'deflate', 'DDDD'),
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

  it('takes a lesson along that the site does not hold, and no other', () => {
    const lesson = { ...LESSON, id: 'own-lesson', title: { zh: '', en: '</script>' } };
    const html = writeSingleFile(PREPARED, { ...WHOLE, lessonId: lesson.id, ownLesson: lesson });
    expect(JSON.parse(findBlock(html, LESSON_LIST)?.text ?? '')).toMatchObject([
      { id: 'own-lesson', steps: LESSON.steps.length },
    ]);
    const block = findBlock(html, 'data/lessons/own-lesson.json');
    expect(JSON.parse(block?.text ?? '')).toEqual(lesson);
    expect(findBlock(html, 'data/lessons/ratio.json')).toBeNull();
    expect(findBlock(html, 'data/stories/one.json')).toBeNull();
  });

  it('takes one story along, and its entry in the list', () => {
    const html = writeSingleFile(PREPARED, { ...WHOLE, storyId: 'one' });
    expect(findBlock(html, 'data/stories/one.json')?.text).toBe('AAAA');
    expect(findBlock(html, 'data/stories/two.json')).toBeNull();
    expect(JSON.parse(findBlock(html, STORY_LIST)?.text ?? '')).toEqual([STORIES[0]]);
  });

  it('takes one lesson along and nothing to read beside it, for students', () => {
    const html = writeSingleFile(PREPARED, { ...WHOLE, lessonId: 'batches' });
    expect(findBlock(html, 'data/lessons/batches.json')?.text).toBe('DDDD');
    expect(findBlock(html, 'data/lessons/ratio.json')).toBeNull();
    expect(findBlock(html, 'data/stories/one.json')).toBeNull();
    expect(JSON.parse(findBlock(html, LESSON_LIST)?.text ?? '')).toEqual([LESSONS[1]]);
    expect(JSON.parse(findBlock(html, STORY_LIST)?.text ?? '')).toEqual([]);
    expect(JSON.parse(findBlock(html, OPENING)?.text ?? '').isForStudents).toBe(true);
    expect(html).not.toContain('connect-src');
  });

  it('may ask over the network only where the course system is a server', () => {
    const make = (kind: 'scorm12' | 'cmi5') =>
      writeSingleFile(PREPARED, {
        ...WHOLE,
        lessonId: 'ratio',
        course: { kind, passShare: 0.6 },
      });
    expect(make('scorm12')).not.toContain('connect-src');
    expect(make('cmi5')).toContain(
      `content="default-src 'none'; connect-src 'self' https:; script-src 'sha256-x'"`,
    );
    expect(JSON.parse(findBlock(make('cmi5'), OPENING)?.text ?? '').course).toEqual({
      kind: 'cmi5',
      passShare: 0.6,
    });
  });

  it('refuses a story that is not there, and a file that is no atlas', () => {
    expect(() => writeSingleFile(PREPARED, { ...WHOLE, storyId: 'three' })).toThrow('"three"');
    expect(() => writeSingleFile('<!doctype html><p>404', WHOLE)).toThrow('damaged');
  });

  it.each(['{', '{}', '[null]', '[{"id":1}]', ''])('names the list that is damaged: %s', (list) => {
    const whole = writeBlock(STORY_LIST, 'json', writeJson(STORIES));
    const damaged = PREPARED.replace(whole, () => writeBlock(STORY_LIST, 'json', list));
    expect(() => writeSingleFile(damaged, { ...WHOLE, storyId: 'one' })).toThrow(
      'The prepared file has no list in its data/stories/index.json: it is damaged.',
    );
  });
});
