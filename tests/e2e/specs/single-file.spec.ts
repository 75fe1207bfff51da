import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { AtlasDriver } from '../drivers/atlas-driver.ts';
import { OwnTableDriver } from '../drivers/own-table-driver.ts';
import { StoryDriver } from '../drivers/story-driver.ts';
import { TakeAwayDriver } from '../drivers/take-away-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';
import { type OpenedFile, openFile } from '../helpers/open-file.ts';
import { SITE } from '../helpers/site-copy.ts';

const MOST_BYTES = 4_000_000;
const FIRST_PICTURE_LIMIT_MS = 1500;

type Open = (html: string | Uint8Array, query?: string) => Promise<OpenedFile>;
const test = base.extend<{ readonly takeAway: TakeAwayDriver; readonly open: Open }>({
  takeAway: async ({ page }, use) => use(new TakeAwayDriver(page)),
  open: async ({ browser }, use) => {
    const opened: OpenedFile[] = [];
    await use(async (html, query) => {
      const file = await openFile(browser, html, query);
      opened.push(file);
      return file;
    });
    for (const file of opened) await file.close();
  },
});

const prepared = () => readFileSync(join(SITE, 'single/atlas.html'));

test('the whole atlas in one file is at most 4 MB, and shows its first picture at once', async ({
  open,
}) => {
  expect(prepared().byteLength).toBeLessThanOrEqual(MOST_BYTES);
  const { page } = await open(prepared());
  const atlas = new AtlasDriver(page);
  await atlas.waitUntilReady();
  const firstPictureMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
  );
  expect(firstPictureMs).toBeLessThan(FIRST_PICTURE_LIMIT_MS);
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
});

test('opened from a file without a network, it plays, filters, and tells its sources', async ({
  open,
}) => {
  const { page, address } = await open(prepared(), '?lang=en&date=2018-12-31');
  const atlas = new AtlasDriver(page);
  await atlas.waitUntilReady();
  await atlas.clock.play();
  await expect.poll(() => atlas.clock.readDate()).not.toBe('2018-12-31');
  await atlas.clock.pause();
  await atlas.clock.setDate('2024-12-31');
  for (const layer of ['belts', 'gap', 'corridors'] as const) {
    await atlas.toggleLayer(layer);
    await expect(atlas.legend(layer)).toBeVisible();
  }
  await atlas.select('Hangzhou');
  await atlas.openSource();
  await expect(atlas.sourceDialog).toBeVisible();
  await atlas.press('Escape');
  await atlas.switchLanguage();
  await expect(atlas.root).toHaveAttribute('lang', 'zh-CN');
  await expect.poll(() => page.url()).toMatch(/\?v=1&.*lang=zh-CN/);
  expect(page.url().startsWith(address)).toBe(true);
  await atlas.reload();
  await expect(atlas.root).toHaveAttribute('lang', 'zh-CN');
});

test('the desk draws charts and a table of one’s own from inside the file', async ({ open }) => {
  const { page } = await open(prepared(), '?lang=en&desk=charts');
  const atlas = new AtlasDriver(page);
  await atlas.waitUntilReady();
  await expect(atlas.desk.body.locator('svg').first()).toBeVisible();
  await atlas.desk.show('own-data');
  const own = new OwnTableDriver(page);
  await own.bring('provinces.csv', '省份,额\n广东,84\n浙江,51\n江苏,21\n');
  await expect(own.joinReport).toContainText('3 of 3 rows joined to 3 provinces');
  await expect(atlas.stage.marks('own-province-')).toHaveCount(3);
});

test('published tables are saved from inside the file, and links lead to the web', {
  tag: '@sweep',
}, async ({ open, atlas, takeAway, baseURL }) => {
  await atlas.open('?lang=en&layers=zones.belts');
  await takeAway.openSingleFile();
  const saved = await takeAway.save('Save the file');
  const { page } = await open(saved.bytes);
  const inside = new TakeAwayDriver(page);
  await new AtlasDriver(page).waitUntilReady();
  await inside.openDownloads();
  await inside.choose('Everything');
  const csv = await inside.save('Pilot zones as CSV');
  expect(strFromU8(csv.bytes)).toBe(readFileSync(join(SITE, 'data/zones.csv'), 'utf8'));
  await page.keyboard.press('Escape');
  await inside.openCitations();
  await expect(inside.citation('Text, English')).toContainText(`${baseURL}?v=1`);
});

test('the present view, in the other language, goes into the file', async ({
  atlas,
  takeAway,
  open,
}) => {
  await atlas.open('?lang=en&date=2016-01-15&layers=zones.corridors');
  await takeAway.openSingleFile();
  await takeAway.choose('中文');
  const saved = await takeAway.save('Save the file');
  expect(saved.name).toBe('cbec-atlas.html');
  await expect(takeAway.said).toContainText(/cbec-atlas\.html was made: \d(\.\d)? MB/);
  const { page } = await open(saved.bytes);
  const inside = new AtlasDriver(page);
  await inside.waitUntilReady();
  await expect(inside.root).toHaveAttribute('lang', 'zh-CN');
  await expect(inside.stage.marks('zone-')).toHaveCount(13);
  await expect(inside.overlay('corridors')).toBeChecked();
});

test('one story goes into a file of its own', async ({ atlas, takeAway, open }) => {
  await atlas.open('?lang=en');
  await takeAway.openSingleFile();
  await takeAway.choose(/seven batches/);
  const saved = await takeAway.save('Save the file');
  expect(saved.name).toBe('cbec-atlas-from-1-to-165.html');
  const html = strFromU8(saved.bytes);
  expect(html).toContain('data-file="data/stories/from-1-to-165.json"');
  expect(html).not.toContain('data-file="data/stories/three-to-one.json"');
  const { page } = await open(saved.bytes);
  const inside = new AtlasDriver(page);
  await inside.waitUntilReady();
  const story = new StoryDriver(page);
  await expect(story.heading).toHaveText('How did this map fill up?');
  await expect(story.place).toContainText(/1.*12/);
  await page.keyboard.press('ArrowRight');
  await expect(story.place).toContainText(/2.*12/);
  await expect(story.failure).toHaveCount(0);
});

test('when the prepared file does not arrive, the dialog says so', async ({
  atlas,
  takeAway,
  page,
}) => {
  await page.route('**/single/atlas.html', (route) =>
    route.fulfill({ status: 200, body: '<!doctype html><p>Something else.' }),
  );
  await atlas.open('?lang=en');
  await takeAway.openSingleFile();
  await takeAway.dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(takeAway.dialog.getByRole('alert')).toContainText(
    'single/atlas.html: it arrived cut off or damaged',
  );
});
