import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Lesson } from '../../src/domain/lesson.ts';
import { LESSON_KIND } from '../../src/lesson/lesson-kind.ts';
import { askingSteps } from '../../src/lesson/lesson-state.ts';
import { openLocalCopy } from '../../src/lesson/lms/local-copy.ts';
import { stepMark } from '../../src/lesson/pack-answer.ts';
import { readState } from '../../src/lesson/save-state.ts';
import type { KeptTable } from '../../src/own-table/keep-table.ts';
import { readHead } from '../../src/own-table/kept-head.ts';
import { readSource } from '../../src/own-table/read-source.ts';
import { decodeKeptTable, decodeSettings } from '../../src/own-table/schemas.ts';
import { createTableHost } from '../../src/own-table/table-host.ts';
import { KeepRefusal } from '../../src/own-work/keep-trouble.ts';
import { createOwnWorkStore } from '../../src/own-work/own-work-store.ts';
import type { KeptDraft } from '../../src/own-work/work-keeper.ts';
import { readClock } from '../../src/story/console-clock.ts';
import { STORY_KIND } from '../../src/story/story-kind.ts';
import { readTelling } from '../../src/ui/story/keep-telling.ts';
import { LESSON } from '../lesson-fixture.ts';
import { openFixture, readProvinceTopology, readUnits } from '../own-table-fixtures.ts';
import { fuzzDoor } from './fuzz-door.ts';
import { hostileJson, hostileStructure, hostileText } from './hostile.ts';
import { mutated, mutatedText, writeJson } from './mutate.ts';
import { readTexts } from './real-works.ts';

const [storyText = ''] = readTexts('stories');
const story = JSON.parse(storyText);
const drafts = [
  { kind: STORY_KIND, draft: { ...story, scenes: story.scenes.slice(0, 2) } },
  { kind: LESSON_KIND, draft: LESSON },
] as const;

for (const { kind, draft } of drafts) {
  fuzzDoor({
    name: `the kept ${kind.name} of a reader`,
    cases: fc.oneof(mutated([{ draft, stamp: '1-2-3' }], hostileStructure), hostileStructure),
    enter: async (value) => {
      const keeper = {
        read: async () => value as KeptDraft,
        keep: async () => true,
        readAside: async () => [],
        forgetAside: async () => {},
      };
      const store = createOwnWorkStore(kind as typeof STORY_KIND, keeper, () => 'a');
      await store.restore();
      const { history, trouble, unreadable } = store.getState();
      kind.partsOf(history.present as never);
      expect(trouble).toBe(unreadable?.problem.kind === 'newer' ? 'newer' : null);
    },
  });
}

const packed = [['zone:hangzhou'], '2019-12-15', [2, 0, 1], [0, 1, 2], [0], 37.5, ['text', [0]]];
const saved = {
  v: 1,
  l: LESSON.id,
  s: 3,
  h: 1,
  q: Object.fromEntries(
    askingSteps(LESSON as Lesson).map((step, order) => [
      stepMark(step),
      ['+4-0', 1, 3, 4, packed[order]],
    ]),
  ),
};

fuzzDoor({
  name: 'the kept answers to a lesson',
  cases: fc.oneof(
    { weight: 4, arbitrary: mutated([saved]).map(writeJson) },
    { weight: 1, arbitrary: mutatedText([JSON.stringify(saved)]) },
    { weight: 1, arbitrary: hostileText },
  ),
  enter: (text) => {
    const state = readState(text, LESSON as Lesson);
    if (!state) return;
    for (const { points, mostPoints, hints } of state.steps.values()) {
      expect(points).toBeLessThanOrEqual(mostPoints);
      expect(Number.isInteger(hints)).toBe(true);
    }
  },
});

const storageOf = (text: string) => ({ getItem: () => text, setItem: () => undefined });
const SMALL = [
  '{"startedAt":1700000000000,"passedMs":5,"minutes":20}',
  '{"isLarge":true,"loops":false}',
  '{"text":"{\\"v\\":1}","isTaken":true}',
];

fuzzDoor({
  name: 'the kept watch, telling and copy',
  cases: fc.oneof(mutatedText(SMALL), hostileText, hostileJson.map(writeJson)),
  enter: (text) => {
    const storage = storageOf(text);
    Object.assign(globalThis, { localStorage: storage, sessionStorage: storage });
    const { passedMs, minutes } = readClock(text);
    expect(passedMs + minutes).toBeGreaterThan(0);
    expect(typeof readTelling().isLarge).toBe('boolean');
    openLocalCopy('a', null).read();
  },
});

const [units, provinces] = [readUnits(), readProvinceTopology()];
const files = { loadUnits: async () => units, loadProvinces: async () => provinces };
const read = await readSource({
  file: openFixture('cities.csv'),
  name: 'cities.csv',
  encoding: null,
  sheet: null,
});
const settings = {
  roles: ['place', 'parent', 'date', 'number', 'text'],
  level: 'prefecture',
  choices: { 杭州: 'prefecture/330100' },
  turnsSwapped: false,
  style: {
    isShown: true,
    column: 3,
    aggregate: 'newest',
    scale: 'quantile',
    classes: 5,
    breaks: [],
    ramp: 'teal',
  },
};
const table = read.ok ? read.table : null;
let kept: unknown = null;
const keeper = {
  read: async () => kept as KeptTable,
  keepTable: async () => undefined,
  keepSettings: async () => undefined,
  forget: async () => undefined,
  stamp: () => null,
};
// One host for all: to make its gazetteer takes longer than a case.
const host = createTableHost(files, keeper, () => undefined);

const keptTable = fc.oneof(
  { weight: 3, arbitrary: mutated([{ table, settings }], hostileStructure) },
  { weight: 3, arbitrary: mutated([settings]).map((one) => ({ table, settings: one })) },
  { weight: 1, arbitrary: hostileStructure },
);

fuzzDoor({
  name: 'the kept table, read',
  cases: fc.record({
    body: keptTable,
    head: fc.oneof(
      mutated([{ schemaVersion: 3, stamp: '1-2-3', settings }, settings], hostileStructure),
      hostileStructure,
    ),
  }),
  enter: ({ body, head: value }) => {
    const { table: cells } = Object(body) as Partial<KeptTable>;
    const decoded = decodeKeptTable(cells);
    try {
      const head = readHead(value);
      if (decoded && head) decodeSettings(head.settings, decoded);
    } catch (error) {
      if (!(error instanceof KeepRefusal)) throw error;
    }
  },
});

fuzzDoor({
  name: 'the kept table of a reader',
  cases: keptTable,
  oneIn: 5,
  enter: async (value) => {
    kept = value;
    await host.restore();
  },
});
