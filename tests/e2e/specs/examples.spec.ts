import type { Page } from '@playwright/test';
import type { CbecAtlasElement } from '../../../src/embed/loader/element-types.ts';
import { openHostPage } from '../drivers/embed-dialog-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';
import { findBarriers } from '../helpers/find-barriers.ts';
import { leaveOut } from '../helpers/leave-out.ts';

const READY = 'html[data-state="ready"]';
const PAGES = ['', 'frame.html', 'element.html', 'messages.html', 'reading.html', 'ten.html'];

const atlasOf = (page: Page) => page.locator('#atlas');
const inside = (page: Page) => atlasOf(page).frameLocator('iframe');
const dateOf = async (page: Page) => {
  const view = await atlasOf(page).evaluate((element) => (element as CbecAtlasElement).getView());
  return new URLSearchParams(view).get('date');
};

test('axe finds no barrier in the examples, light and dark', { tag: '@sweep' }, async ({
  page: host,
}) => {
  for (const file of [...PAGES, 'editors.html']) {
    await host.goto(`examples/${file}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await host.emulateMedia({ colorScheme });
      expect(await findBarriers(host, false), `${file}, ${colorScheme}`).toEqual([]);
    }
    // Firefox tells of every file that is still on its way when a page is left.
    for (const frame of host.frames()) {
      if (frame.url().includes('embed.html')) await frame.locator(READY).waitFor();
    }
  }
});

test('messages go both ways', async ({ page: host }) => {
  await host.goto('examples/messages.html');
  const log = host.getByRole('log');
  await expect(log).toContainText('ready {"version"');
  await host.getByRole('button', { name: 'Select Hangzhou' }).click();
  await expect(log).toContainText('selection {"selection":{"kind":"zone","id":"hangzhou"}}');
  await host.getByRole('button', { name: 'Select nothing' }).click();
  await expect(log).toContainText('selection {"selection":null}');
  await host.getByRole('button', { name: 'Show belts' }).click();
  await expect.poll(() => dateOf(host)).toBe(null);
  await expect(log).toContainText('layers=belts');
  await host.getByRole('button', { name: 'What is shown?' }).click();
  await expect(log).toContainText('getView() v=1');
});

test('a change of an attribute moves the map without loading it again', async ({ page: host }) => {
  await host.goto('examples/element.html');
  await expect(inside(host).locator(READY)).toBeAttached();
  await inside(host)
    .locator('html')
    .evaluate((html) => html.setAttribute('data-same', ''));
  await host.getByRole('button', { name: '2015' }).click();
  await expect.poll(() => dateOf(host)).toBe('2015-12-31');
  await expect(inside(host).locator('html[data-same]')).toBeAttached();
});

test('the text of the guided reading moves the map', async ({ page: host }) => {
  await host.goto('examples/reading.html');
  await expect(inside(host).locator(READY)).toBeAttached();
  await host.locator('section').nth(2).scrollIntoViewIfNeeded();
  await host.getByText('The year of the capitals').evaluate((heading) => {
    heading.scrollIntoView({ block: 'center' });
  });
  await expect.poll(() => dateOf(host)).toBe('2018-07-24');
  await expect(host.locator('section').nth(2)).toHaveClass('is-read');
});

test('ten embeds load as they come near, and all of them draw', { tag: '@sweep' }, async ({
  page: host,
}) => {
  // A browser that does not know how fast its line is loads what is within 4000 pixels.
  await host.addInitScript(() => {
    const apart = new CSSStyleSheet();
    apart.replaceSync('cbec-atlas { margin-block-end: 1500px; }');
    document.adoptedStyleSheets = [apart];
  });
  await host.setViewportSize({ width: 390, height: 844 });
  await host.goto('examples/ten.html');
  const loaded = () => host.frames().filter((frame) => frame.url().includes('embed.html')).length;
  await expect.poll(loaded).toBeGreaterThan(0);
  expect(loaded()).toBeLessThan(10);
  for (const element of await host.locator('cbec-atlas').all()) {
    await element.scrollIntoViewIfNeeded();
    await expect(element.frameLocator('iframe').locator(READY)).toBeAttached();
  }
  expect(loaded()).toBe(10);
});

function codeOf(base = ''): string {
  return `<script src="${base}embed.js"></script><main><p id="before"></p>
    <cbec-atlas id="atlas" src="${base}" date="2016-01-15" lang="en"><a href="${base}">Open</a></cbec-atlas>
    <p id="after">After</p></main>`;
}

test.describe('an element in a page that changes', () => {
  test('is taken out and put elsewhere while it loads, and goes on where it was', async ({
    page: host,
    baseURL,
  }) => {
    await openHostPage(host, `${baseURL}a-page.html`, codeOf(baseURL));
    const asked = await atlasOf(host).evaluate(async (element) => {
      const early = (element as CbecAtlasElement).getView().catch((error: Error) => error.message);
      element.remove();
      const said = await early;
      document.querySelector('#before')?.after(element);
      (element as HTMLElement).style.width = '300px';
      return said;
    });
    expect(asked).toContain('removed');
    await expect(inside(host).locator(READY)).toBeAttached();
    await atlasOf(host).evaluate((element) => {
      const isThere = new Promise((resolve) => {
        element.addEventListener('view', resolve, { once: true });
      });
      return Promise.all([isThere, (element as CbecAtlasElement).setView('date=2019-12-31')]);
    });
    await atlasOf(host).evaluate((element) => document.querySelector('#after')?.after(element));
    await expect(inside(host).locator(READY)).toBeAttached();
    await expect.poll(() => dateOf(host)).toBe('2019-12-31');
  });

  test('shows its link until the map is there, and keeps the page from jumping far', async ({
    page: host,
    baseURL,
  }) => {
    await host.route('**/data/dataset.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await openHostPage(host, `${baseURL}a-page.html`, codeOf(baseURL));
    await expect(host.getByRole('link', { name: 'Open', exact: true })).toBeVisible();
    const before = await host.locator('#after').boundingBox();
    await expect(inside(host).locator(READY)).toBeAttached();
    await expect(host.getByRole('link', { name: 'Open', exact: true })).toBeHidden();
    const after = await host.locator('#after').boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(80);
  });
});

test('without scripts, a picture and a link to the atlas stand in the element', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}examples/element.html`);
  const link = page.getByRole('link', { name: /Open in the atlas/ });
  await expect(link).toHaveAttribute('href', /^\.\.\/\?date=2024-12-31/);
  expect(await link.locator('img').evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
  await context.close();
});

test('what editors let through still leads to the map', async ({ page: host, browserName }) => {
  leaveOut(browserName, ['webkit'], "it lets no file in by 'self' where a frame has no origin");
  await host.goto('examples/editors.html');
  const section = (editor: string, code: string) =>
    host.locator(`[data-editor="${editor}"][data-code="${code}"] .result`);
  await expect(section('all', 'element').frameLocator('iframe').locator(READY)).toBeAttached();
  await section('canvas', 'frame').scrollIntoViewIfNeeded();
  await expect(section('canvas', 'frame').frameLocator('iframe').locator(READY)).toBeAttached();
  for (const editor of ['canvas', 'posts']) {
    const left = section(editor, 'element');
    await expect(left.locator('script, cbec-atlas, iframe')).toHaveCount(0);
    await expect(left.getByRole('link')).toHaveAttribute('href', /^\.\.\/\?date=/);
  }
  await section('sandbox', 'frame').scrollIntoViewIfNeeded();
  const frame = section('sandbox', 'frame').locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(frame.contentFrame().locator(READY)).toBeAttached();
});

test('the page of a story opens it, and its picture is there', async ({ page: host }) => {
  await host.goto('s/three-to-one.html');
  const picture = host.getByRole('img');
  await expect(picture).toHaveJSProperty('complete', true);
  expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  expect(await findBarriers(host, false)).toEqual([]);
  await host.getByRole('link', { name: '打开故事' }).click();
  await expect(host).toHaveURL(/story=three-to-one:1/);
  await expect(host.locator('html')).toHaveAttribute('lang', 'zh-CN');
});
