import { EmbedDriver } from '../drivers/embed-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';
import { boxOf } from '../helpers/boxes.ts';
import { HostSite } from '../helpers/host-page.ts';
import { leaveOut } from '../helpers/leave-out.ts';

interface Fixtures {
  readonly embed: EmbedDriver;
  readonly site: HostSite;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  site: async ({}, use) => {
    const site = await HostSite.start();
    await use(site);
    await site.stop();
  },
  hosts: async ({ site }, use) => use([site.originOf('other'), site.originOf('same')]),
  embed: async ({ page, site, baseURL }, use) => use(new EmbedDriver(page, site, baseURL ?? '')),
});

// Firefox reports what is said to a page that is not there.
test.use({ provoked: /^uncaught error: The target origin provided/ });

test('the wheel scrolls the page around, and zooms with Ctrl, with the focus elsewhere', async ({
  page,
  embed,
  browserName,
}) => {
  leaveOut(browserName, ['webkit'], 'its driver turns no wheel while a key is held');
  await embed.open('lang=en', { spacePixels: 1500 });
  await page.locator('button').focus();
  await page.evaluate(() => window.scrollTo(0, 1300));
  await embed.waitUntilReady();
  const before = await embed.camera();
  await page.mouse.move(...(await embed.middleOfMap()));
  await page.mouse.wheel(0, 200);
  await expect.poll(() => embed.scrollTop()).toBe(1500);
  expect(await embed.camera()).toBe(before);
  await expect(embed.frame().locator('.embed-hint')).toContainText('hold');

  await page.mouse.move(...(await embed.middleOfMap()));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => embed.camera()).not.toBe(before);
  expect(await embed.scrollTop()).toBe(1500);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('one finger scrolls the page, two move the map', async ({ page, embed, browserName }) => {
    leaveOut(browserName, ['firefox', 'webkit'], 'its driver has no fingers that scroll');
    await embed.open('lang=en', { attributes: 'width="380" height="420"', spacePixels: 1500 });
    await page.evaluate(() => window.scrollTo(0, 1300));
    await embed.waitUntilReady();
    const before = await embed.camera();
    const comesToRest = page.evaluate(
      () => new Promise((resolve) => addEventListener('scrollend', resolve, { once: true })),
    );
    await embed.swipe(1, 150);
    await comesToRest;
    expect(await embed.scrollTop()).toBeGreaterThan(1350);
    expect(await embed.camera()).toBe(before);

    const scrolled = await embed.scrollTop();
    await embed.swipe(2, 60);
    await expect.poll(() => embed.camera()).not.toBe(before);
    expect(await embed.scrollTop()).toBe(scrolled);
  });
});

test('the page and the frame speak with each other', async ({ embed }) => {
  await embed.open('lang=en&theme=light&parent=PARENT');
  await embed.waitUntilReady();
  await expect.poll(() => embed.told('ready')).toHaveLength(1);
  await expect.poll(async () => (await embed.told('height')).length).toBeGreaterThan(0);

  await embed.say({ type: 'subscribe', events: ['view', 'selection'] });
  await embed.say({ type: 'set-view', view: 'date=2018-01-01', id: 'first' });
  await expect.poll(() => embed.told('reply')).toMatchObject([{ id: 'first' }]);
  await expect(embed.frame().locator('.timeline-day')).toHaveText('1 Jan 2018');
  await embed.say({ type: 'select', kind: 'zone', id: 'no-such-zone' });
  await expect.poll(() => embed.told('error')).toMatchObject([{ about: 'select' }]);
  await embed.say({ type: 'next' });
  await embed.say({ type: 'get-view', id: 'q' });
  await expect
    .poll(() => embed.told('view'))
    .toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'q', view: expect.stringContaining('date=2018-07-24') }),
      ]),
    );
});

test('a flood of messages leaves the map usable', async ({ embed }) => {
  await embed.open('lang=en&parent=PARENT');
  await embed.waitUntilReady();
  await embed.say({ type: 'next' }, 1000);
  await embed.say({ type: 'set-view', view: 'date=2019-01-01' }, 1000);
  await embed.say({ type: 'set-view', view: 'x'.repeat(10_000_000) });
  await expect.poll(async () => (await embed.told('error')).length).toBe(2);
  await embed.say({ type: 'set-view', view: 'date=2020-02-02', id: 'last' });
  await expect.poll(() => embed.told('reply')).toMatchObject([{ id: 'last' }]);
  await expect(embed.frame().locator('.timeline-day')).toHaveText('2 Feb 2020');
});

test('a page that no address names is not heard', async ({ embed }) => {
  await embed.open('lang=en&date=2020-01-01&parent=https://elsewhere.example');
  await embed.waitUntilReady();
  await embed.say({ type: 'set-view', view: 'date=2018-01-01', id: 'a' });
  await expect(embed.frame().locator('.timeline-day')).toHaveText('1 Jan 2020');
  expect(await embed.told('reply')).toEqual([]);
});

test('works in a sandbox that allows scripts alone', async ({ embed, browserName }) => {
  leaveOut(browserName, ['webkit'], "it lets no file in by 'self' where a frame has no origin");
  await embed.open('lang=en&parent=PARENT', {
    attributes: 'sandbox="allow-scripts" width="640" height="480"',
  });
  await embed.waitUntilReady();
  await expect(embed.frame().locator('.stage [data-mark]').first()).toBeAttached();
  await embed.say({ type: 'set-view', view: 'story=from-1-to-165:2', id: 'story' });
  await expect.poll(() => embed.told('reply')).toMatchObject([{ id: 'story', origin: 'null' }]);
  await expect(embed.frame().locator('.story h2')).toBeVisible();
});

test('shows its picture and leads to the atlas where the browser lets no file in', async ({
  embed,
  browserName,
}) => {
  leaveOut(browserName, ['chromium', 'firefox'], 'it lets files in where a frame has no origin');
  await embed.open('lang=en', { attributes: 'sandbox="allow-scripts" width="640" height="480"' });
  await expect(embed.frame().locator('#first-picture svg')).toBeVisible();
  await expect(embed.frame().getByRole('alert')).toContainText('did not start in this frame');
  await expect(embed.frame().getByRole('link', { name: 'open the atlas' })).toBeVisible();
});

test('keeps nothing in the browser', async ({ embed }) => {
  await embed.open('lang=en&story=from-1-to-165&parent=PARENT', { site: 'same' });
  await embed.waitUntilReady();
  await embed.frame().getByRole('button', { name: 'Next scene' }).click();
  await embed.say({ type: 'select', kind: 'province', id: '330000' });
  await embed.say({ type: 'set-view', view: 'controls=all&layers=belts' });
  expect(await embed.kept()).toEqual([]);
});

test('a lesson goes on at the word of the page, and keeps no answers', async ({ embed }) => {
  await embed.open('lang=en&lesson=reading-a-map-of-batches&parent=PARENT', { site: 'same' });
  await embed.waitUntilReady();
  await expect(embed.frame().getByText('Step 1 of 9')).toBeVisible();
  await embed.say({ type: 'next' });
  await expect(embed.frame().getByText('Step 2 of 9')).toBeVisible();
  expect(await embed.kept()).toEqual([]);
});

test('ten on one page are all there, and take no WebGL context', { tag: '@sweep' }, async ({
  page,
  embed,
}) => {
  await page.addInitScript(() => {
    const canvas = HTMLCanvasElement.prototype;
    canvas.getContext = new Proxy(canvas.getContext, {
      apply: (getContext, element, args) => {
        if (String(args[0]).startsWith('webgl')) console.info('WebGL was asked for');
        return Reflect.apply(getContext, element, args);
      },
    });
  });
  const asked: string[] = [];
  page.on('console', (message) => asked.push(message.text()));
  await embed.open('lang=en&legend=0', { count: 10 });
  for (let order = 0; order < 10; order += 1) await embed.waitUntilReady(order);
  await page.locator('iframe').nth(9).scrollIntoViewIfNeeded();
  await embed.frame(9).getByRole('button', { name: 'Zoom in' }).click();
  await expect(embed.frame(9).locator('[data-figure="camera"]').first()).toHaveAttribute(
    'transform',
    /scale\((?!1\))/,
  );
  expect(asked.filter((text) => text.includes('WebGL'))).toEqual([]);
});

test('says in the console what of its address it ignores', async ({ page, embed }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()} ${message.text()}`));
  await embed.open('lang=en&controls=lots&colour=red&date=tomorrow');
  await embed.waitUntilReady();
  expect(said.filter((line) => line.includes('ignored'))).toEqual([
    'info Atlas: ignored in the address: controls=lots, date=tomorrow, colour=red.',
  ]);
});

test('stands still where nothing may be touched', async ({ page, embed }) => {
  await embed.open('lang=en&controls=none&interaction=none&legend=0');
  await embed.waitUntilReady();
  const before = await embed.camera();
  await page.mouse.click(...(await embed.middleOfMap()));
  await page.mouse.wheel(0, 100);
  expect(await embed.camera()).toBe(before);
  await expect(embed.frame().locator('.details-panel, .embed-hint, .timeline')).toHaveCount(0);
});

test('what moves can be paused where there are no controls, and nothing is left to press then', async ({
  embed,
}) => {
  await embed.open('lang=zh-CN&play=1&controls=none&date=2015-03-01&speed=0.25&parent=PARENT');
  await embed.waitUntilReady();
  const pause = embed.frame().getByRole('button', { name: '暂停' });
  await expect(pause).toBeVisible();
  const box = await boxOf(pause);
  expect(Math.min(box.right - box.left, box.bottom - box.top)).toBeGreaterThanOrEqual(24);
  await pause.press('Enter');
  await expect(pause).toHaveCount(0);
  await expect(embed.frame().locator('#map')).toBeFocused();
  await embed.say({ type: 'play' });
  await expect(pause).toBeVisible();
  await embed.say({ type: 'set-view', view: 'date=2026-05-13' });
  await expect(pause).toHaveCount(0);
});

test('its map and its date are moved by keys', async ({ embed }) => {
  await embed.open('lang=en&date=2019-06-30');
  await embed.waitUntilReady();
  const map = embed.frame().locator('#map');
  await map.press('ArrowRight');
  await expect(map.locator('[aria-live]')).toContainText('Hangzhou pilot zone');
  await map.press('Enter');
  await expect(embed.frame().locator('.details-panel')).toContainText('Hangzhou');
  const day = embed.frame().locator('.timeline-day');
  const slider = embed.frame().getByRole('slider', { name: 'Date of the map' });
  await slider.press('ArrowRight');
  await expect(day).toHaveText('1 Jul 2019');
  await slider.press('Home');
  await expect(day).toHaveText('1 Mar 2015');
});

test('leads to the atlas at the same view', async ({ embed, baseURL }) => {
  await embed.open('lang=en&theme=light&date=2018-07-24&controls=none');
  await embed.waitUntilReady();
  await expect(embed.frame().getByRole('link', { name: /Open in the atlas/ })).toHaveAttribute(
    'href',
    `${baseURL}index.html?v=1&date=2018-07-24&lang=en&theme=light`,
  );
});

test('goes to paper as the figure, without what is pressed', async ({
  page,
  baseURL,
  browserName,
}) => {
  await page.goto(`${baseURL}embed.html?lang=en&renderer=webgl`);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.stage')).toHaveAttribute('data-renderer', 'figure');
  await expect(page.locator('.zoom-buttons, .timeline-buttons, .embed-slider')).not.toHaveCount(0);
  for (const part of await page.locator('.zoom-buttons, .timeline-buttons, .embed-slider').all()) {
    await expect(part).toBeHidden();
  }
  await expect(page.locator('.embed-legend-body')).toBeVisible();
  // WebKit's driver makes no PDF of a page.
  if (browserName !== 'webkit') expect((await page.pdf()).length).toBeGreaterThan(20_000);
});

test('leaves its place without a word', async ({ page, embed }) => {
  await embed.open('lang=en&parent=PARENT');
  await page.locator('iframe').evaluate((frame) => {
    frame.style.width = '200px';
    setTimeout(() => frame.remove(), 60);
  });
  await expect(page.locator('iframe')).toHaveCount(0);
});
