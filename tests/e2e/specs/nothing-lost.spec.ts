import { TabDriver } from '../drivers/tab-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';
import { leaveOut } from '../helpers/leave-out.ts';

const test = base.extend<{ readonly tab: TabDriver }>({
  tab: async ({ page }, use) => use(new TabDriver(page)),
});

const OPEN = '?lang=en&renderer=figure';
const DESK = `${OPEN}&desk=own-data`;
const TABLE = '省份,额\n广东,64\n浙江,42\n江苏,21\n';

/** A story with more text than there is room for. */
function largeStory(file: string): string {
  const both = (text: string) => ({ zh: text, en: text });
  const scenes = Array.from({ length: 40 }, (_, place) => ({
    id: `scene-${place}`,
    view: '',
    heading: both(`Scene ${place}`),
    text: both('很长的正文。'.repeat(1000)),
    notes: both(''),
    dwellSeconds: 12,
    chart: null,
    highlights: [],
    sources: [],
  }));
  return JSON.stringify({ ...JSON.parse(file), title: both('There is none'), scenes });
}

test('a story, a lesson and a table are there after their tab has crashed while they were edited', {
  tag: '@sweep',
}, async ({ tab, context, browserName }) => {
  leaveOut(browserName, ['firefox', 'webkit'], 'its driver cannot end the process of a tab');
  for (const kind of ['story', 'lesson'] as const) {
    const doomed = await TabDriver.open(context);
    await doomed.atlas.open(OPEN);
    const editor = doomed[kind];
    await editor.open();
    await editor.title.fill('Before the crash');
    await editor.write('First', 'All of this is finished.');
    await editor.waitUntilKept();
    const typing = editor.text.pressSequentially(' And this is not'.repeat(40)).catch(() => {});
    await expect(editor.text).toHaveValue(/(?: And this is not){6}/);
    await doomed.crash();
    await typing;
  }
  const doomed = await TabDriver.open(context);
  await doomed.atlas.open(DESK);
  await doomed.table.bring('provinces.csv', TABLE);
  await doomed.table.styleOf('Colours').selectOption('violet');
  await expect(doomed.table.styleOf('Colours')).toHaveValue('violet');
  await expect(doomed.table.tool).toContainText('Kept in this browser');
  await doomed.table.styleOf('Colours').selectOption('heat');
  await doomed.crash();

  for (const kind of ['story', 'lesson'] as const) {
    await tab.atlas.open(OPEN);
    await tab[kind].open();
    await expect(tab[kind].title).toHaveValue('Before the crash');
    await expect(tab[kind].alert).toHaveCount(0);
    await tab[kind].openPart('First');
    // The letters that were typed up to the crash are there but for those of the writing that it cut.
    await expect(tab[kind].text).toHaveValue(/^All of this is finished\. And this/);
  }
  await tab.atlas.open(DESK);
  await expect(tab.table.roleOf('省份')).toHaveValue('place');
  await expect(tab.atlas.stage.marks('own-province-')).toHaveCount(3);
  await expect(tab.table.styleOf('Colours')).toHaveValue(/violet|heat/);
});

test('where there is no room the work stays on the page, and what was kept before is kept', async ({
  tab,
  context,
  browserName,
}) => {
  leaveOut(browserName, ['firefox', 'webkit'], 'its driver sets no limit to what a site stores');
  await tab.atlas.open(OPEN);
  // Chromium asks once in a while how much room there is: too late for a limit that comes later.
  await tab.limitStorage(500_000);
  await tab.story.open();
  await tab.story.title.fill('There was room');
  await tab.story.waitUntilKept();
  const { text } = await tab.story.save();
  await tab.story.openFile('large.json', largeStory(text));
  await expect(tab.story.alert).toContainText('no room left');
  await expect(tab.story.title).toHaveValue('There is none');
  expect((await tab.story.save()).text).toContain('Scene 39');
  const other = await TabDriver.open(context);
  await other.atlas.open(OPEN);
  await other.story.open();
  await expect(other.story.title).toHaveValue('There was room');
  await other.atlas.open(DESK);
  const rows = Array.from({ length: 100_000 }, (_, row) => `四川,${row}\n`);
  await other.table.bring('provinces.csv', TABLE + rows.join(''));
  await expect(other.table.refusal).toContainText('no room left');
  await expect(other.atlas.stage.marks('own-province-')).toHaveCount(4);
  await tab.limitStorage();
  await tab.story.press('Try again');
  await tab.story.waitUntilKept();
  await expect(tab.story.alert).toHaveCount(0);
});

test('two tabs never write over each other, and their writer chooses', async ({ tab, context }) => {
  const other = await TabDriver.open(context);
  for (const { atlas, story } of [tab, other]) {
    await atlas.open(OPEN);
    await story.open();
  }
  await tab.story.title.fill('Written here');
  await tab.story.waitUntilKept();
  await other.story.title.fill('Written there');
  await expect(other.story.alert).toContainText('Another window has changed the story.');
  await other.story.press('Take the other one');
  await expect(other.story.title).toHaveValue('Written here');
  await other.story.press('Undo writing');
  await expect(other.story.title).toHaveValue('Written there');
  await other.story.waitUntilKept();
  await tab.story.title.fill('Written here again');
  await expect(tab.story.alert).toBeVisible();
  await tab.story.press('Keep the one here');
  await tab.story.waitUntilKept();
  await expect(tab.story.alert).toHaveCount(0);

  // The second one first: it has looked what is kept before the other keeps anything.
  for (const { atlas } of [other, tab]) await atlas.open(DESK);
  await tab.table.bring('provinces.csv', TABLE);
  await expect(tab.table.tool).toContainText('Kept in this browser');
  await other.table.bring('two.csv', '省份,额\n广东,1\n四川,2\n');
  await expect(other.table.refusal).toContainText('this browser keeps another table');
  await other.table.press('Take the other one');
  await expect(other.atlas.stage.marks('own-province-')).toHaveCount(3);
  await expect(other.table.refusal).toHaveCount(0);
});

test('what a newer version of the site keeps is left as it is, and can be saved', async ({
  tab,
}) => {
  await tab.atlas.open(OPEN);
  await tab.keepStory({ version: 9, scenes: [], mood: 'new' });
  await tab.story.open();
  await expect(tab.story.alert).toContainText('written by a newer atlas');
  await tab.story.title.fill('Mine');
  await expect(tab.story.keeping).toHaveAttribute('data-saving', 'failed');
  await expect(tab.story.alert.first()).toContainText('What you write here is not kept');
  // Then it asks no more whether the page may be left.
  expect((await tab.story.save()).text).toContain('Mine');
  await tab.atlas.reload();
  await tab.story.open();
  await expect(tab.story.title).toHaveValue('');
  const newer = { version: 9, scenes: [], mood: 'new' };
  expect(JSON.parse(await tab.story.saveUnreadable())).toEqual(newer);
  // Their own takes its place, and the way to the other stays.
  await tab.story.title.fill('Mine');
  await tab.story.keepMine();
  await expect(tab.story.keeping).toHaveAttribute('data-saving', 'saved');
  await tab.atlas.reload();
  await tab.story.open();
  await expect(tab.story.title).toHaveValue('Mine');
  expect(JSON.parse(await tab.story.saveSetAside())).toEqual(newer);
});
