import { mkdirSync, writeFileSync } from 'node:fs';
import type { Lesson } from '../../src/domain/lesson.ts';
import type { Scene, Story } from '../../src/domain/story.ts';
import { createBrowserKeep } from '../../src/lesson/lesson-keep.ts';
import { createLessonStore } from '../../src/lesson/lesson-store.ts';
import { createTableKeeper } from '../../src/own-table/keep-table.ts';
import type { OwnSettings } from '../../src/own-table/own-settings.ts';
import { createTableHost, type TableHost } from '../../src/own-table/table-host.ts';
import { readKept } from '../../src/own-work/kept-store.ts';
import type { Work } from '../../src/own-work/work.ts';
import { writeWorkText } from '../../src/own-work/work-file.ts';
import { createWorkKeeper, newStamp } from '../../src/own-work/work-keeper.ts';
import { writeWorkLink } from '../../src/own-work/work-link.ts';
import { LESSON } from '../lesson-fixture.ts';
import { installMortalBrowser } from '../mortal-browser.ts';
import { readProvinceTopology, readUnits } from '../own-table-fixtures.ts';
import { readIndex } from '../read-index.ts';
import { KEPT, keptFile, packKept, type TABLES } from './kept-records.ts';

const both = (text: string) => ({ zh: `${text}（中）`, en: text });

const scene = (id: string, heading: string): Scene => ({
  id,
  view: 'date=2019-12-31&layers=zones',
  heading: both(heading),
  text: both('There are {zones:2019-12-31} zones.'),
  notes: both('Said aloud.'),
  dwellSeconds: 20,
  chart: 'growth',
  highlights: ['zone:hangzhou'],
  sources: [{ source: 'casebook-2025', locator: 'Table 1' }],
});

const STORY: Story = {
  version: 1,
  id: 'mine',
  title: both('A saved story'),
  summary: both('Of two scenes.'),
  scenes: [scene('scene-1', 'First'), scene('scene-2', 'Second')],
};
const SAVED_LESSON: Lesson = { ...LESSON, id: 'mine', title: both('A saved lesson') };

interface SavedTable {
  readonly text: string;
  readonly settings: Partial<OwnSettings>;
}

const SAVED_TABLES: Readonly<Record<(typeof TABLES)[number], SavedTable>> = {
  table: {
    text: '省份,年份,额\n广东,2022,64\n浙江,2022,42\n广动,2023,5\n',
    settings: { choices: { 广动: 'province/440000' } },
  },
  corridors: {
    text: [
      '起点,起点经度,起点纬度,目的地,终点经度,终点纬度,年份,额',
      '义乌,120.07,29.31,马德里,-3.70,40.42,2021,12.5',
      '深圳,114.06,22.55,洛杉矶,-118.24,34.05,2022,31',
      '重庆,106.55,29.56,杜伊斯堡,6.76,51.43,2023,9',
      '',
    ].join('\n'),
    settings: {},
  },
};

/** Brings a table, paints it and makes its choices, as a person would. */
async function keepTable({ text, settings: chosen }: SavedTable): Promise<TableHost> {
  const files = {
    loadUnits: async () => readUnits(),
    loadProvinces: async () => readProvinceTopology(),
  };
  let count = 0;
  const keeper = createTableKeeper({ id: newStamp(), known: null });
  const host = createTableHost(files, keeper, () => {
    count += 1;
  });
  const source = { file: new Blob([text]), name: 'saved.csv', encoding: null, sheet: null };
  const { settings } = await host.read(source, () => {});
  const style = { ...settings.style, ramp: 'violet' as const };
  await host.change({ ...settings, ...chosen, style });
  while (count < 2) await new Promise((resolve) => setTimeout(resolve));
  return host;
}

/**
 * Writes a file of each kind that this version of the atlas saves or keeps into a new folder, by the code
 * that does so. Throws where the folder is there: what was released does not change.
 */
export async function writeSavedFiles(folder: string): Promise<void> {
  mkdirSync(folder);
  const write = (name: string, text: string) => writeFileSync(`${folder}/${name}`, text);
  const bringTable = async (of: (typeof TABLES)[number]) => {
    const host = await keepTable(SAVED_TABLES[of]);
    write(`${of}.csv`, await host.exportAs('csv').text());
    write(`${of}.geojson`, await host.exportAs('geojson').text());
  };
  const writeKeptWith = async (of: (typeof TABLES)[number]) => {
    for (const [database, keys] of Object.entries(KEPT)) {
      for (const key of keys) {
        const record = await readKept(database, key);
        if (record !== undefined) write(keptFile(database, key, of), packKept(record));
      }
    }
  };
  installMortalBrowser();
  await bringTable('corridors');
  await writeKeptWith('corridors');
  installMortalBrowser();
  await bringTable('table');
  for (const [kind, work] of [
    ['story', STORY],
    ['lesson', SAVED_LESSON],
  ] as const satisfies readonly (readonly [string, Work])[]) {
    write(`${kind}.json`, writeWorkText(work));
    write(`${kind}-link.txt`, `${writeWorkLink(kind, 'https://example.org/', work).link}\n`);
    await createWorkKeeper(kind).keep(work, newStamp(), null, false);
  }
  const answers = createLessonStore({
    lesson: SAVED_LESSON,
    index: readIndex(),
    keep: createBrowserKeep('mine'),
  });
  await answers.ready;
  answers.hint('date');
  answers.answer('text', { kind: 'text', text: 'Mine.', met: [0] });
  while (
    ((await readKept('atlas-lessons', 'mine')) as string | undefined)?.includes('Mine') !== true
  )
    await new Promise((resolve) => setTimeout(resolve));
  await writeKeptWith('table');
}
