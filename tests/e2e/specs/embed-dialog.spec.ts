import { strFromU8 } from 'fflate';
import { EmbedDialogDriver, openHostPage } from '../drivers/embed-dialog-driver.ts';
import { StoryDriver } from '../drivers/story-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';
import { leaveOut } from '../helpers/leave-out.ts';

const test = base.extend<{ readonly embed: EmbedDialogDriver }>({
  embed: async ({ page }, use) => use(new EmbedDialogDriver(page)),
});

// Firefox holds what a preview has not yet loaded when the next takes its place for a file without content.
test.use({ provoked: /The computed hash is “OLBgp1GsljhM2TJ/ });

test('the code of a plain frame shows the view in another page', async ({
  atlas,
  embed,
  page,
  baseURL,
}) => {
  await atlas.open('?lang=en&date=2016-01-15&layers=zones');
  await embed.openEmbed();
  const code = await embed.readCode();
  expect(code).toContain(`src="${baseURL}embed.html?v=1&amp;date=2016-01-15`);
  await openHostPage(page, `${baseURL}a-page.html`, code);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html[data-state="ready"]')).toBeAttached();
  await expect(frame.locator('[data-figure="camera"] [data-mark^="zone-"]')).toHaveCount(13);
});

test('each choice is in the code and in the preview', async ({ atlas, embed }) => {
  await atlas.open('?lang=en&date=2016-01-15&layers=zones');
  await embed.openEmbed();
  await expect(embed.preview.locator('html[data-state="ready"]')).toBeAttached();
  await embed.field('Language').selectOption('zh-CN');
  await embed.field('Colours').selectOption('dark');
  await embed.field('Controls').selectOption('none');
  await embed.dialog.getByLabel('Show the legend').uncheck();
  const code = await embed.readCode();
  for (const part of ['lang=zh-CN', 'theme=dark', 'controls=none', 'legend=0']) {
    expect(code).toContain(part);
  }
  await expect(embed.preview.locator('html[lang="zh-CN"][data-theme="dark"]')).toBeAttached();
  await embed.field('Height in pixels').fill('700');
  await expect(embed.code).toContainText('height="700"');
  await embed.field('Height in pixels').fill('7');
  await expect(embed.code).toContainText('height="700"');
});

test('the preview is as wide as a phone, a column and a page', async ({ atlas, embed }) => {
  await atlas.open('?lang=en');
  await embed.openEmbed();
  for (const [name, width] of [
    [/^Phone/, 360],
    [/^Column/, 640],
    [/^Full width/, 1100],
  ] as const) {
    await embed.choose(name);
    await expect
      .poll(() => embed.preview.locator('html').evaluate(() => window.innerWidth))
      .toBe(width);
  }
});

test('the element takes its height from its content, and its picture along', async ({
  atlas,
  embed,
  page,
  baseURL,
}) => {
  await atlas.open('?lang=en&date=2016-01-15&layers=zones');
  await embed.openEmbed();
  await embed.field('Code').selectOption('element');
  await embed.dialog.getByLabel('With a picture until the map is there').check();
  const poster = await embed.save('Save the picture (SVG)');
  expect(strFromU8(poster.bytes)).toMatch(/^<\?xml[\s\S]*<svg[^>]*><rect[^>]*fill="#ffffff"/);
  const code = await embed.readCode();
  expect(code).toContain(`<img src="${poster.name}"`);
  await page.route(`**/${poster.name}`, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: strFromU8(poster.bytes) }),
  );
  await openHostPage(page, `${baseURL}a-page.html`, code);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-figure="camera"] [data-mark^="zone-"]')).toHaveCount(13);
  await expect(page.getByRole('link')).toBeHidden();
});

test('a story is offered from the scene that is open', async ({ atlas, embed, page }) => {
  await atlas.open('?lang=en&story=three-to-one:4');
  // The story takes the focus when it has come, and a menu folds without it.
  await expect(new StoryDriver(page).heading).toBeVisible();
  await embed.openEmbed();
  await expect(embed.field('Shows')).toHaveValue('story');
  expect(await embed.readCode()).toContain('embed.html?story=three-to-one:4"');
  await embed.field('Shows').selectOption('view');
  expect(await embed.readCode()).not.toContain('story=');
});

test('a version that the site keeps can be frozen', async ({ atlas, embed, page }) => {
  await page.route('**/releases.json', (route) =>
    route.fulfill({
      json: { releases: [{ version: '0.1.0', released: '2026-11-21', path: 'v/0.1.0/' }] },
    }),
  );
  await atlas.open('?lang=en');
  await embed.openEmbed();
  await embed.field('Version').selectOption('frozen');
  expect(await embed.readCode()).toContain('/v/0.1.0/embed.html?');
});

test('the code is copied whole', async ({ atlas, embed, page, context, browserName }) => {
  leaveOut(browserName, ['webkit'], 'its driver lets nobody read the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('?lang=en');
  await embed.openEmbed();
  await embed.dialog.getByRole('button', { name: 'Copy the code' }).click();
  await expect(embed.said).toContainText('The code was copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await embed.readCode());
});
