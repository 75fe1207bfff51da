import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import { landingPage, oembedJson } from '../../scripts/landing-page.ts';
import { readTopology } from '../../scripts/read-topology.ts';
import type { Lesson } from '../../src/domain/lesson.ts';
import { cmi5Structure } from '../../src/export/course/cmi5-structure.ts';
import { drawKey } from '../../src/export/course/draw-key.ts';
import { drawWorksheet } from '../../src/export/course/draw-worksheet.ts';
import { scorm12Manifest } from '../../src/export/course/scorm12-manifest.ts';
import { scorm2004Manifest } from '../../src/export/course/scorm2004-manifest.ts';
import { handoutPage } from '../../src/export/handout/handout-page.ts';
import { findBlock, writeBlock, writeJson } from '../../src/export/single-file/file-block.ts';
import { drawSlide } from '../../src/export/slides/draw-slides.ts';
import { slideOfView } from '../../src/export/slides/slide-content.ts';
import { writeSlides } from '../../src/export/slides/write-slides.ts';
import { writeCsv } from '../../src/export/tables/write-csv.ts';
import { wordsOf } from '../../src/i18n/words.ts';
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
/** Many texts at once, where to draw one costs more than to read it. */
const crowd = fc
  .array(words, { minLength: 8, maxLength: 16 })
  .map((texts) => texts.map((text) => text.slice(0, 80)).join(' '));
const bilingualCrowd = fc.record({ zh: crowd, en: crowd });

/** What no text may have become: an element that fetches or runs, or an attribute that does. */
const RUNNING =
  /^(?:script|img|iframe|object|embed|foreignobject|@on.*|@srcdoc|(?:xlink:)?(?:href|src|action|target)=\s*javascript:.*)$/i;

function expectNone(found: readonly string[], allowed: readonly string[]): void {
  expect(found.filter((name) => RUNNING.test(name) && !allowed.includes(name))).toEqual([]);
}

/** What a browser makes of a page or of a code for one. */
function expectPage(markup: string, allowed: readonly string[] = []): void {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) found.push(node.tagName);
    if ('attrs' in node)
      for (const { name, value } of node.attrs) found.push(`@${name}`, `${name}=${value}`);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(markup));
  expectNone(found, allowed);
}

/** What is saved is well formed, as strict readers want it, and holds no more than it is meant to. */
function expectXml(saved: string): void {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.push(name);
    for (const [key, value] of Object.entries(attributes)) found.push(`@${key}`, `${key}=${value}`);
  });
  // As a file has it: half a character is none.
  parser.write(Buffer.from(saved).toString()).close();
  expectNone(found, []);
}

const SITE = 'https://atlas.example/';
const about = { id: 'a-b', kind: { zh: '故事', en: 'Story' }, poster: { width: 4, height: 3 } };

fuzzDoor({
  name: 'pages and codes with any title',
  cases: fc.record({ title: bilingual, summary: bilingual }),
  enter: ({ title, summary }) => {
    const landing = { ...about, folder: 's', parameter: 'story', title, summary } as const;
    expectPage(landingPage(landing, SITE), ['img']);
    expectPage(JSON.parse(oembedJson(landing, SITE)).html, ['iframe']);
    expectPage(frameCode(SITE, title.en, 400), ['iframe']);
  },
});

fuzzDoor({
  name: 'packages for course systems with any title',
  cases: fc.record({ title: bilingual, summary: bilingual }),
  enter: ({ title, summary }) => {
    const lesson = { id: 'a-b', minutes: 10, title, summary };
    const course = { lesson, language: 'en', passShare: 0.6, site: SITE } as const;
    for (const write of [scorm12Manifest, scorm2004Manifest, cmi5Structure]) {
      expectXml(write(course));
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
  cases: fc.record({ title: crowd, subtitle: crowd }),
  oneIn: 500,
  longestMs: 3000,
  enter: (options) => expectXml(printSvgOf({}, options)),
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
  cases: bilingualCrowd,
  oneIn: 500,
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
    for (const page of drawKey({ ...source, language: 'both' } as never)) expectXml(page);
    const pages = await drawWorksheet({ ...source, language: 'both' }, async () => undefined);
    for (const page of pages) expectXml(page);
  },
});

const content = slideOfView({ index, view: DEFAULT_VIEW, linkTo: (search) => SITE + search });
const drawn = await drawSlide(content, {
  index,
  geometry,
  rasterise: async () => new Uint8Array([137, 80, 78, 71]),
});

fuzzDoor({
  name: 'slides with any text',
  cases: fc.record({ title: crowd, text: crowd, notes: crowd }),
  oneIn: 500,
  longestMs: 3000,
  enter: ({ title, text, notes }) => {
    const maps = content.maps.map((map) => ({ ...map, caption: title }));
    const slide = { ...drawn, content: { ...content, title, text, notes, maps, sources: notes } };
    const deck = { title, words: wordsOf('en'), made: '2026-11-20', slides: [slide] } as const;
    const parts = Object.entries(unzipSync(writeSlides(deck)));
    const written = parts.filter(([name]) => /\.(xml|rels|svg)$/.test(name));
    expect(written.length).toBeGreaterThan(10);
    for (const [, bytes] of written) expectXml(strFromU8(bytes));
  },
});

const figure = { svg: printSvgOf(), width: 320, height: 240 };

fuzzDoor({
  name: 'handouts with any text',
  cases: fc.record({ title: crowd, text: crowd }),
  oneIn: 200,
  longestMs: 3000,
  enter: ({ title, text }) => {
    const told = { ...content, title, text, sources: text };
    const scenes = [{ content: told, figures: [figure] }];
    expectXml(handoutPage({ title, language: 'en', scenes, perPage: 2, foot: title }));
  },
});
