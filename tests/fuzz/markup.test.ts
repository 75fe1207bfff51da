import * as fc from 'fast-check';
import { expect } from 'vitest';
import { landingPage, oembedJson } from '../../scripts/landing-page.ts';
import { readTopology } from '../../scripts/read-topology.ts';
import type { Lesson } from '../../src/domain/lesson.ts';
import { cmi5Structure } from '../../src/export/course/cmi5-structure.ts';
import { drawKey } from '../../src/export/course/draw-key.ts';
import { drawWorksheet } from '../../src/export/course/draw-worksheet.ts';
import { scorm12Manifest } from '../../src/export/course/scorm12-manifest.ts';
import { scorm2004Manifest } from '../../src/export/course/scorm2004-manifest.ts';
import { findBlock, writeBlock, writeJson } from '../../src/export/single-file/file-block.ts';
import { writeCsv } from '../../src/export/tables/write-csv.ts';
import { decodeTopology } from '../../src/loading/decode-topology.ts';
import { frameCode } from '../../src/ui/take-away/embed/embed-code.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { printSvgOf } from '../figures/print-figure-of.ts';
import { LESSON } from '../lesson-fixture.ts';
import { readIndex } from '../read-index.ts';
import { fuzzDoor } from './fuzz-door.ts';
import { hostileText } from './hostile.ts';

/** As much as the schemas and the fields of the dialogs let through. */
const words = hostileText.map((text) => text.slice(0, 2000));
const bilingual = fc.record({ zh: words, en: words });

/** The names of the elements and attributes of a page or a drawing, read as a browser reads them. */
function namesIn(markup: string): readonly string[] {
  const names: string[] = [];
  for (const [, name = '', rest = ''] of markup.matchAll(
    /<([a-z!?/][^\s>/]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi,
  )) {
    names.push(name.toLowerCase());
    const attributes = rest.replaceAll(/"[^"]*"|'[^']*'/g, '""');
    for (const [, attribute = ''] of attributes.matchAll(/([^\s=/"]+)\s*=/g)) {
      names.push(`@${attribute.toLowerCase()}`);
    }
  }
  return names;
}

/** Nothing of the text has become an element or an attribute. */
function expectText(markup: string, allowed: readonly string[] = []): void {
  const running = /^(?:script|img|iframe|object|embed|foreignobject|@on.*)$/;
  const wrong = namesIn(markup).filter((name) => running.test(name) && !allowed.includes(name));
  expect(wrong).toEqual([]);
  expect(markup).not.toMatch(/(?:href|src)="\s*javascript:/i);
}

const SITE = 'https://atlas.example/';
const about = { id: 'a-b', kind: { zh: '故事', en: 'Story' }, poster: { width: 4, height: 3 } };

fuzzDoor({
  name: 'pages and codes with any title',
  cases: fc.record({ title: bilingual, summary: bilingual }),
  enter: ({ title, summary }) => {
    const landing = { ...about, folder: 's', parameter: 'story', title, summary } as const;
    expectText(landingPage(landing, SITE), ['img']);
    expectText(JSON.parse(oembedJson(landing, SITE)).html, ['iframe']);
    expectText(frameCode(SITE, title.en, 400), ['iframe']);
  },
});

fuzzDoor({
  name: 'packages for course systems with any title',
  cases: fc.record({ title: bilingual, summary: bilingual }),
  enter: ({ title, summary }) => {
    const lesson = { id: 'a-b', minutes: 10, title, summary };
    const course = { lesson, language: 'en', passShare: 0.6, site: SITE } as const;
    for (const write of [scorm12Manifest, scorm2004Manifest, cmi5Structure]) {
      expectText(write(course));
    }
  },
});

fuzzDoor({
  name: 'blocks of the atlas in one file',
  cases: words,
  enter: (text) => {
    const block = writeBlock('a.json', 'json', writeJson({ text }));
    expect(JSON.parse(findBlock(`<p>${block}<p>`, 'a.json')?.text ?? '')).toEqual({ text });
  },
});

fuzzDoor({
  name: 'cells of tables that are taken away',
  cases: words,
  enter: (text) => {
    const [, line = ''] = /^a\n([\s\S]*)\n$/.exec(writeCsv(['a'], [[text]])) ?? [];
    expect(line.replace(/^"/, '')).not.toMatch(/^[=@]/);
  },
});

fuzzDoor({
  name: 'figures with any title',
  cases: fc.record({ title: words, subtitle: words }),
  oneIn: 1000,
  longestMs: 3000,
  enter: (options) => expectText(printSvgOf({}, options)),
});

const index = readIndex();
const geometry = decodeTopology(readTopology('provinces'), null);
const [, , , , , choice] = LESSON.steps;
const lessonWith = (text: { zh: string; en: string }) =>
  ({
    ...LESSON,
    title: text,
    teacher: { goals: [text], before: text, discussion: [text], cautions: [text] },
    steps: [{ ...choice, heading: text, text, question: { ...choice.question, prompt: text } }],
  }) as unknown as Lesson;

fuzzDoor({
  name: 'sheets of a lesson with any text',
  cases: bilingual,
  oneIn: 1000,
  longestMs: 3000,
  enter: async (text) => {
    const lesson = lessonWith(text);
    const source = {
      index,
      geometry,
      lesson,
      reader: DEFAULT_VIEW,
      linkTo: (search: string) => SITE + search,
    };
    for (const page of drawKey({ ...source, language: 'both' } as never)) expectText(page);
    const pages = await drawWorksheet({ ...source, language: 'both' }, async () => undefined);
    for (const page of pages) expectText(page);
  },
});
