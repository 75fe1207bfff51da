import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBrowserKeep } from '../../src/lesson/lesson-keep.ts';
import { LESSON_KIND } from '../../src/lesson/lesson-kind.ts';
import { createLessonStore } from '../../src/lesson/lesson-store.ts';
import { createTableKeeper } from '../../src/own-table/keep-table.ts';
import { createTableHost } from '../../src/own-table/table-host.ts';
import { writeKept } from '../../src/own-work/kept-store.ts';
import { createOwnWorkStore } from '../../src/own-work/own-work-store.ts';
import { readWorkText } from '../../src/own-work/work-file.ts';
import { createWorkKeeper, newStamp } from '../../src/own-work/work-keeper.ts';
import { readWorkLink } from '../../src/own-work/work-link.ts';
import { STORY_KIND } from '../../src/story/story-kind.ts';
import { installMortalBrowser } from '../mortal-browser.ts';
import { readProvinceTopology, readUnits } from '../own-table-fixtures.ts';
import { readIndex } from '../read-index.ts';
import { KEPT, keptFile, TABLES, unpackKept } from './kept-records.ts';
import { digestSaved, readDigests, savedVersions, writeDigests } from './saved-sets.ts';
import { writeSavedFiles } from './write-saved-files.ts';

// What people saved with any version that was released opens for ever. A release adds a folder; none is changed.

const folder = fileURLToPath(new URL('saved-files', import.meta.url));
const { version } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
);
const writes = process.env.ATLAS_WRITE_SAVED_FILES === '1';
if (writes && !existsSync(`${folder}/${version}`)) {
  await writeSavedFiles(`${folder}/${version}`);
  writeDigests(folder, version);
}
const versions = readdirSync(folder);

const TITLES = { story: 'A saved story', lesson: 'A saved lesson' };
const HEADINGS = {
  story: ['First', 'Second'],
  lesson: ['read', 'pick', 'date', 'order', 'sort', 'choice', 'number', 'text'].map(
    (kind) => `About ${kind}`,
  ),
};
const files = {
  loadUnits: async () => readUnits(),
  loadProvinces: async () => readProvinceTopology(),
};
const openHost = () =>
  createTableHost(files, createTableKeeper({ id: newStamp(), known: null }), () => {});

it('are there for the version that is released next, in the forms that it writes', async () => {
  expect(versions).toContain(version);
  const place = mkdtempSync(`${tmpdir()}/atlas-saved-`);
  try {
    await writeSavedFiles(`${place}/now`);
    const now = savedVersions(`${place}/now`);
    // A new form asks for a new version of the atlas, with files of its own.
    expect(now).toEqual(savedVersions(`${folder}/${version}`));
    // Tables leave in forms that are not ours, and the version of a kept one stands in its settings.
    const silent = Object.keys(now).filter((name) => Object.keys(now[name] ?? {}).length === 0);
    expect(silent.every((name) => /^(table|corridors)\.|\.table\./.test(name))).toBe(true);
  } finally {
    rmSync(place, { recursive: true });
  }
});

it('are as they were saved, each of them', () => {
  expect(digestSaved(folder)).toEqual(readDigests(folder));
});

describe.each(versions)('what version %s saved', (saved) => {
  const read = (name: string) => readFileSync(`${folder}/${saved}/${name}`, 'utf8');
  const has = (name: string) => existsSync(`${folder}/${saved}/${name}`);
  const putBack = async (of: (typeof TABLES)[number]) => {
    for (const [database, keys] of Object.entries(KEPT)) {
      for (const key of keys) {
        const name = keptFile(database, key, of);
        if (has(name)) await writeKept(database, key, unpackKept(read(name)));
      }
    }
  };

  beforeEach(async () => {
    installMortalBrowser();
    await putBack('table');
  });

  it.each([STORY_KIND, LESSON_KIND])('opens: $name', async (anyKind) => {
    const kind = anyKind as typeof STORY_KIND;
    const store = createOwnWorkStore(kind, createWorkKeeper(kind.name), newStamp);
    await store.restore();
    const ways = [
      readWorkText(kind, read(`${kind.name}.json`)),
      readWorkLink(kind, new URL(read(`${kind.name}-link.txt`).trim()).hash),
      { ok: !store.getState().unreadable, draft: store.getState().history.present },
    ];
    for (const way of ways) {
      expect(way).toMatchObject({ ok: true, draft: { title: { en: TITLES[kind.name] } } });
      const headings =
        'draft' in way ? kind.partsOf(way.draft).map(({ heading }) => heading.en) : [];
      expect(headings).toEqual(HEADINGS[kind.name]);
    }
    store.edit({ type: 'change', change: { title: { zh: '', en: 'Written on' } } });
    await store.save();
    expect(store.getState()).toMatchObject({ saving: 'saved', trouble: null });
  });

  it('opens: the kept table, with what was chosen for it', async () => {
    const state = await openHost().restore();
    expect(state).toMatchObject({
      summary: { name: 'saved.csv', rowCount: 3 },
      settings: { roles: ['place', 'date', 'number'], style: { ramp: 'violet' } },
      report: { joinedCount: 3 },
    });
  });

  it.runIf(has('corridors.csv'))('opens: the kept corridors, as corridors', async () => {
    await putBack('corridors');
    const state = await openHost().restore();
    expect(state).toMatchObject({
      summary: { name: 'saved.csv', rowCount: 3 },
      settings: {
        roles: expect.arrayContaining(['longitude', 'latitude', 'toLongitude', 'toLatitude']),
        style: { ramp: 'violet' },
      },
      report: { kind: 'corridors', joinedCount: 3 },
    });
  });

  const tables = TABLES.flatMap((of) => [`${of}.csv`, `${of}.geojson`]).filter(has);
  it.each(tables)('opens: %s', async (name) => {
    const source = { file: new Blob([read(name)]), name, encoding: null, sheet: null };
    const state = await openHost().read(source, () => {});
    expect(state.summary.rowCount).toBe(3);
    expect(state.report.joinedCount).toBe(3);
  });

  it('opens: the answers to a lesson', async () => {
    const lesson = readWorkText(LESSON_KIND, read('lesson.json'));
    if (!lesson.ok) throw new Error('The lesson does not open.');
    const keep = createBrowserKeep('mine');
    const store = createLessonStore({ lesson: lesson.draft, index: readIndex(), keep });
    await store.ready;
    const { keeping, isResumed, steps } = store.get();
    expect({ keeping, isResumed }).toEqual({ keeping: 'kept', isResumed: true });
    expect(steps.get('date')).toMatchObject({ hints: 1 });
    expect(steps.get('text')).toMatchObject({ answer: { kind: 'text', text: 'Mine.', met: [0] } });
  });
});
