import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readStories } from '../../scripts/read-stories.ts';
import { readTopology } from '../../scripts/read-topology.ts';
import { drawSlide } from '../../src/export/slides/draw-slides.ts';
import {
  type SlideContent,
  slideOfScene,
  slideOfView,
} from '../../src/export/slides/slide-content.ts';
import { writeSlides } from '../../src/export/slides/write-slides.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { decodeTopology } from '../../src/loading/decode-topology.ts';
import { pickText, resolveStory } from '../../src/story/resolve-story.ts';
import { DEFAULT_VIEW, type Language, type ViewState } from '../../src/view/view-state.ts';
import { readIndex } from '../read-index.ts';

const index = readIndex();
const geometry = decodeTopology(readTopology('provinces'), null);
const linkTo = (search: string) => `https://atlas.example/?${search}`;
/** A white pixel: what a browser draws with a canvas, this test has no need to look at. */
const PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  ),
  (letter) => letter.charCodeAt(0),
);

async function deckOf(contents: readonly SlideContent[], language: Language, title = 'Deck') {
  const source = { index, geometry, rasterise: async () => PIXEL };
  const slides = [];
  for (const content of contents) slides.push(await drawSlide(content, source));
  return writeSlides({ title, words: wordsOf(language), made: '2026-11-20', slides });
}

function scenesOf(id: string, language: Language) {
  const story = readStories().find((known) => known.id === id);
  if (!story) throw new Error(`No story ${id}`);
  const words = wordsOf(language);
  const reader: ViewState = { ...DEFAULT_VIEW, language };
  const resolved = resolveStory(index, story, words, reader);
  return {
    resolved,
    title: pickText(words, story.title),
    contents: resolved.map((scene) => slideOfScene(index, scene, linkTo)),
  };
}

const chartView = (page: string): ViewState => ({
  ...DEFAULT_VIEW,
  desk: { tool: 'charts', page },
});

const decks = new Map<string, Promise<Uint8Array>>();

/** The deck of a whole story, drawn once for all that ask about it. */
function deckOfStory(id: string, language: Language) {
  const scenes = scenesOf(id, language);
  const key = `${id} ${language}`;
  const deck = decks.get(key) ?? deckOf(scenes.contents, language, scenes.title);
  decks.set(key, deck);
  return { ...scenes, deck };
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      /\.(png|xlsx)$/.test(name) ? '' : strFromU8(part),
    ]),
  );
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");
}

describe('the slides of a story', () => {
  it('are one a scene, with heading, text, legend, credit and link as text, and notes in their pane', async () => {
    const { resolved, deck } = deckOfStory('from-1-to-165', 'en');
    const parts = partsOf(await deck);
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(resolved.length);
    for (const { place, heading, text, notes } of resolved) {
      const slide = textOf(parts.get(`ppt/slides/slide${place}.xml`) ?? '');
      expect(slide).toContain(heading);
      for (const sentence of text.split(/\*+|\n/)) expect(slide).toContain(sentence.trim());
      expect(slide).not.toContain('**');
      expect(slide).toContain('Schematic map');
      expect(slide).toContain('Tianditu');
      expect(slide).toContain('Sources: ');
      expect(slide).toMatch(/Batch \d, 20\d\d \(\d+\)/);
      const spoken = textOf(parts.get(`ppt/notesSlides/notesSlide${place}.xml`) ?? '');
      expect(spoken).toContain(notes.replaceAll('*', '').slice(0, 60));
      const relations = parts.get(`ppt/slides/_rels/slide${place}.xml.rels`) ?? '';
      expect(relations).toContain('https://atlas.example/?');
      expect(relations).toContain('.svg');
      expect(relations).toContain('.png');
    }
  });

  it('hold each map as SVG with real names, whole with the inset of the South China Sea', async () => {
    const { contents, deck } = deckOfStory('three-to-one', 'zh-CN');
    const parts = partsOf(await deck);
    const drawings = [...parts].filter(([name]) => name.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThanOrEqual(contents.length);
    const maps = drawings.filter(([, svg]) => svg.includes('示意图'));
    expect(maps.length).toBeGreaterThanOrEqual(contents.length);
    for (const [, svg] of maps) expect(svg).toMatch(/南海诸岛|图中位置|全国位置|inset/);
    for (const [name, xml] of parts) {
      if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) expect(xml).toContain('svgBlip');
    }
  });

  it('light on the map what the scene points at, and nothing else', async () => {
    const { resolved, deck } = deckOfStory('three-to-one', 'en');
    const parts = partsOf(await deck);
    const lit = resolved.map(({ place }) => {
      const relations = parts.get(`ppt/slides/_rels/slide${place}.xml.rels`) ?? '';
      const names = [...relations.matchAll(/media\/([^"]+\.svg)/g)].map(([, name]) => name);
      return names.some((name) => parts.get(`ppt/media/${name}`)?.includes('<g id="lit"'));
    });
    const points = resolved.map(({ scene }) => scene.highlights.length > 0);
    expect(lit).toEqual(points);
    expect(lit).toContain(true);
  });

  it('are the same bytes each time', async () => {
    const { contents } = scenesOf('from-1-to-165', 'en');
    const few = [
      ...contents.slice(0, 2),
      slideOfView({ index, view: chartView('provinces'), linkTo }),
    ];
    const [first, second] = [await deckOf(few, 'en'), await deckOf(few, 'en')];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe('the slide of a view', () => {
  it('has the simple charts as native charts with their numbers, and others as drawings', async () => {
    const native = partsOf(
      await deckOf([slideOfView({ index, view: chartView('zones-over-time'), linkTo })], 'en'),
    );
    const chart = native.get('ppt/charts/chart1.xml') ?? '';
    expect(chart).toContain('<c:barChart>');
    expect([...chart.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) => Number(value))).toContain(
      index.dataset.zones.filter((zone) => zone.approved_on <= '2024-12-31').length,
    );
    const drawn = partsOf(
      await deckOf([slideOfView({ index, view: chartView('cities'), linkTo })], 'en'),
    );
    expect([...drawn.keys()].filter((name) => name.startsWith('ppt/charts/'))).toEqual([]);
    expect([...drawn.keys()].filter((name) => name.endsWith('.svg'))).toHaveLength(2);
  });

  it('shows both maps of a comparison', async () => {
    const view: ViewState = {
      ...DEFAULT_VIEW,
      compare: { layout: 'side', what: 'date', date: '2018-12-31' },
    };
    const content = slideOfView({ index, view, linkTo });
    expect(content.maps.map((map) => map.view.date)).toEqual(['2024-12-31', '2018-12-31']);
    const parts = partsOf(await deckOf([content], 'en'));
    const text = textOf(parts.get('ppt/slides/slide1.xml') ?? '');
    for (const map of content.maps) expect(text).toContain(map.caption);
  });

  it('tells what a stranger writes as text, never as markup', async () => {
    const content = slideOfView({ index, view: DEFAULT_VIEW, linkTo });
    const bytes = await deckOf([{ ...content, title: '<script>"1" & 2</script>' }], 'en');
    const xml = partsOf(bytes).get('ppt/slides/slide1.xml') ?? '';
    expect(xml).not.toContain('<script>');
    expect(xml).toContain('&lt;script&gt;');
  });
});

function findOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 });
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('in LibreOffice Impress', () => {
  it.skipIf(!findOffice())(
    'opens and becomes a PDF of one page a slide, with its text (passed over without soffice and pdftotext)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'slides-'));
      try {
        const { resolved, deck } = deckOfStory('three-to-one', 'en');
        writeFileSync(join(folder, 'deck.pptx'), await deck);
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
        execFileSync('soffice', [profile, ...convert, join(folder, 'deck.pptx')], {
          stdio: 'ignore',
          timeout: 150_000,
        });
        execFileSync('pdftotext', ['-layout', join(folder, 'deck.pdf')]);
        const pages = readFileSync(join(folder, 'deck.txt'), 'utf8').split('\f').slice(0, -1);
        expect(pages).toHaveLength(resolved.length);
        pages.forEach((page, place) => {
          const seen = page.replace(/\s+/g, '');
          expect(seen).toContain(resolved[place]?.heading.replace(/\s+/g, ''));
          expect(seen).toContain('Schematicmap');
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    180_000,
  );
});
