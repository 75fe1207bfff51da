import { AtlasDriver } from '../drivers/atlas-driver.ts';
import { OfflineDriver } from '../drivers/offline-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';
import { SiteCopy } from '../helpers/site-copy.ts';

const test = base.extend<{ readonly site: SiteCopy; readonly keeper: OfflineDriver }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  site: async ({}, use) => {
    const site = await SiteCopy.start();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.address),
  keeper: async ({ page }, use) => use(new OfflineDriver(page)),
});

test.use({ serviceWorkers: 'allow' });

/** A page of somebody who embeds the atlas. */
const FRAME = `<!doctype html><meta http-equiv="Content-Security-Policy" content="frame-src 'self'">
<link rel="icon" href="data:,"><iframe src="./index.html" width="900" height="700"></iframe>`;

const markPage = (version: string) => (html: string) =>
  html.replace('<html lang="en"', `<html lang="en" data-version="${version}"`);
const markData = (version: string) => (json: string) =>
  json.replace('{', `{"atlas-version":"${version}",`);

test('after the first visit the atlas opens and works with no network', async ({
  atlas,
  keeper,
  site,
  context,
  browserName,
}) => {
  await atlas.open('?lang=en');
  await keeper.waitUntilKept();
  // WebKit's driver cannot cut the network: there nobody answers at the host's address.
  if (browserName === 'webkit') await site.unplug();
  else await context.setOffline(true);
  await atlas.open('?lang=en&date=2016-01-15');
  await expect(atlas.stage.marks('zone-')).toHaveCount(13);
  await atlas.toggleLayer('belts');
  await expect(atlas.legend('belts')).toBeVisible();
  await atlas.select('Hangzhou');
  await expect(atlas.details).toContainText('7 Mar 2015');
  await atlas.reload();
  await expect(atlas.stage.marks('zone-')).toHaveCount(13);
  await expect(atlas.notice).toHaveCount(0);
});

test('a reload brings the new version, whole', async ({ atlas, keeper, site }) => {
  await atlas.open('?lang=en');
  await keeper.waitUntilKept();
  await atlas.reload();
  expect(await keeper.readVersion()).toEqual({ page: 'A', data: 'A' });
  site.publish({ 'index.html': markPage('B'), 'data/stories/index.json': markData('B') });
  await keeper.waitForNewVersion();
  // The open page stays with its own version.
  expect(await keeper.readVersion()).toEqual({ page: 'A', data: 'A' });
  await atlas.reload();
  await expect.poll(() => keeper.readVersion()).toEqual({ page: 'B', data: 'B' });
});

test('while a second window shows the old version, all stay with it', { tag: '@sweep' }, async ({
  atlas,
  keeper,
  site,
  context,
}) => {
  await atlas.open('?lang=en');
  await keeper.waitUntilKept();
  await atlas.reload();
  const second = await context.newPage();
  const [secondAtlas, secondOffline] = [new AtlasDriver(second), new OfflineDriver(second)];
  await second.goto(site.address);
  await secondAtlas.waitUntilReady();
  site.publish({ 'index.html': markPage('B'), 'data/stories/index.json': markData('B') });
  await keeper.waitForNewVersion();
  await atlas.reload();
  expect(await keeper.readVersion()).toEqual({ page: 'A', data: 'A' });
  expect(await secondOffline.readVersion()).toEqual({ page: 'A', data: 'A' });
  await second.close();
  await atlas.reload();
  await expect.poll(() => keeper.readVersion()).toEqual({ page: 'B', data: 'B' });
});

test.describe('when the host has half a new version', () => {
  // The browser reports a file whose content is another than was named.
  test.use({ provoked: /digest|Failed to load resource|Failed to fetch/ });

  test('the old one stays whole', { tag: '@sweep' }, async ({ atlas, keeper, site, page }) => {
    await atlas.open('?lang=en');
    await keeper.waitUntilKept();
    await atlas.reload();
    site.publish({ 'index.html': markPage('B'), 'data/stories/index.json': markData('B') });
    // The worker's list names B, but this file is already of the version after it.
    site.write('data/stories/index.json', '{"atlas-version":"C"}');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const installing = registration?.installing;
      while (installing?.state === 'installing') {
        await new Promise((resolve) => {
          installing.addEventListener('statechange', resolve, { once: true });
        });
      }
    });
    await atlas.reload();
    expect(await keeper.readVersion()).toEqual({ page: 'A', data: 'A' });
  });
});

test('the host switches it off, and nothing is left', async ({ atlas, keeper, site }) => {
  await atlas.open('?lang=en');
  await keeper.waitUntilKept();
  site.write('offline.json', '{ "offline": false }');
  await atlas.reload();
  await expect.poll(() => keeper.isKept()).toBe(false);
  await atlas.reload();
  await expect.poll(() => keeper.cacheNames()).toEqual([]);
  expect(await keeper.isKept()).toBe(false);
});

test('in a frame of another page nothing is kept', async ({ keeper, site, page }) => {
  site.write('frame.html', FRAME);
  await page.goto(`${site.address}frame.html`);
  const root = page.frameLocator('iframe').locator('html');
  await expect(root).toHaveAttribute('data-state', 'ready');
  // A page of its own has asked for its worker by then.
  await page.waitForLoadState('networkidle');
  expect(await keeper.isKept()).toBe(false);
});
