import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { readAuthored } from '../../scripts/read-authored.ts';
import { readLessons } from '../../scripts/read-lessons.ts';
import { readStories } from '../../scripts/read-stories.ts';
import { decodeTopology } from '../../src/loading/decode-topology.ts';
import { loadFacts, loadTexts, loadTopology } from '../../src/loading/load-files.ts';
import { loadFontSlices } from '../../src/loading/load-fonts.ts';
import { loadLesson, loadLessonList } from '../../src/loading/load-lessons.ts';
import { loadStory, loadStoryList } from '../../src/loading/load-stories.ts';
import { decodeUnits } from '../../src/own-table/schemas.ts';
import { fuzzDoor } from './fuzz-door.ts';
import { hostileJson, hostileText } from './hostile.ts';
import { mutated, mutatedText, writeJson } from './mutate.ts';

const PUBLIC = join(import.meta.dirname, '../../public');
const readJson = (path: string) => JSON.parse(readFileSync(join(PUBLIC, path), 'utf8'));

let served = '';
globalThis.fetch = async () => new Response(served);

/** The loader that meets a file, whatever the network made of it. */
function serve(text: string): void {
  served = text;
}

/** A dataset with the first row of each table: every schema is asked, and none a thousand times. */
const dataset = Object.fromEntries(
  Object.entries(readAuthored().dataset).map(([name, rows]) => [name, rows.slice(0, 1)]),
);

fuzzDoor({
  name: 'the tables',
  cases: fc.oneof(
    { weight: 5, arbitrary: mutated([dataset]).map(writeJson) },
    { weight: 1, arbitrary: mutatedText([JSON.stringify(dataset)]) },
    { weight: 1, arbitrary: hostileJson.map(writeJson) },
  ),
  enter: async (text) => {
    serve(text);
    await loadFacts();
    await loadTexts();
  },
});

const provinces = readJson('geodata/provinces.topo.json');
/** The same with few lines: a case then takes as long as its faults, and not as reading them. */
const outlines = {
  type: 'Topology',
  transform: provinces.transform,
  arcs: provinces.arcs.slice(0, 6).map((arc: unknown[]) => arc.slice(0, 5)),
  objects: {
    provinces: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '110000', arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: '120000', arcs: [[[2]], [[-2, 3]]] },
      ],
    },
    dashes: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [4] }] },
    undefined: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [5] }] },
  },
};

fuzzDoor({
  name: 'the outlines',
  cases: fc.oneof(
    { weight: 50, arbitrary: mutated([outlines]).map(writeJson) },
    { weight: 1, arbitrary: mutated([provinces]).map(writeJson) },
    { weight: 10, arbitrary: hostileJson.map(writeJson) },
  ),
  enter: async (text) => {
    serve(text);
    const loaded = await loadTopology('provinces');
    if (!loaded.ok) return;
    const geometry = decodeTopology(loaded.value, loaded.value);
    for (const [code] of geometry.provinces) geometry.provinces.get(code);
    void [geometry.provinceBorders, geometry.coast, geometry.dashes, geometry.world];
  },
});

const entryOf = ({ id, title, summary }: { id: string; title: object; summary: object }) => ({
  id,
  title,
  summary,
});
const [story] = readStories();
const [lesson] = readLessons();
if (!story || !lesson) throw new Error('The atlas has stories and lessons.');
const lists = [
  [{ ...entryOf(story), scenes: 12 }],
  [{ ...entryOf(lesson), level: 'secondary', minutes: 40, steps: 8, points: 20 }],
  [{ file: 'latin.woff', ranges: [[32, 126]] }],
];
const works = [
  { ...story, scenes: story.scenes.slice(0, 2) },
  { ...lesson, steps: lesson.steps.slice(0, 3) },
];

const loads = [
  loadStoryList,
  loadLessonList,
  loadFontSlices,
  () => loadStory('a'),
  () => loadLesson('a'),
];
const texts = [...lists, ...works].map((one) => JSON.stringify(one));

fuzzDoor({
  name: 'lists, stories, lessons and fonts of the site',
  cases: fc.record({
    load: fc.constantFrom(...loads.keys()),
    text: fc.oneof(
      { weight: 5, arbitrary: mutated([...lists, ...works]).map(writeJson) },
      { weight: 1, arbitrary: mutatedText(texts) },
      { weight: 1, arbitrary: hostileText },
    ),
  }),
  enter: async ({ load, text }) => {
    serve(text);
    await loads[load]?.();
  },
});

const units = readJson('geodata/units.json');
const few = { ...units, rows: units.rows.slice(0, 5) };

fuzzDoor({
  name: 'the units of own tables',
  cases: fc.oneof(mutated([few]), hostileJson),
  enter: (value) => void decodeUnits(value),
});
