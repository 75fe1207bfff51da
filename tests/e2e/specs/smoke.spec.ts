import { expect, test } from '../helpers/atlas-test.ts';
import { findBarriers } from '../helpers/find-barriers.ts';

test('the atlas opens, keeps to its own host and reports no error', async ({ atlas }) => {
  await atlas.open();
  await expect(atlas.map).toBeVisible();
  await expect(atlas.overlay('zones')).toBeChecked();
});

test('without WebGL the figure is drawn', async ({ atlas }, { project }) => {
  test.skip(project.name !== 'figure', 'this browser has WebGL');
  await atlas.open();
  await expect(atlas.map).toHaveAttribute('data-renderer', 'figure');
  await expect(atlas.marks.first()).toBeVisible();
});

test('with WebGL the map can be asked for', async ({ atlas }, { project }) => {
  test.skip(project.name !== 'webgl', 'this browser has no WebGL');
  await atlas.open('?renderer=webgl');
  await expect(atlas.map).toHaveAttribute('data-renderer', 'webgl');
});

test('its title is in the language that was chosen', async ({ atlas }) => {
  await atlas.open();
  expect(await atlas.readTitle()).toMatch(/cross-border e-commerce/i);
  await atlas.switchLanguage();
  await expect(atlas.root).toHaveAttribute('lang', 'zh-CN');
  await expect.poll(() => atlas.readTitle()).toMatch(/跨境电/);
});

test('the clock runs while it plays and stands when it is paused', async ({ atlas }) => {
  await atlas.open('?date=2015-03-01');
  await atlas.play();
  await expect.poll(() => atlas.readDate()).not.toBe('2015-03-01');
  await atlas.pause();
  const date = await atlas.readDate();
  await atlas.press('Tab');
  expect(await atlas.readDate()).toBe(date);
});

test('a zone is found by its name and its details are shown', async ({ atlas }) => {
  await atlas.open();
  await atlas.select('Hangzhou');
  await expect(atlas.details).toContainText('Hangzhou');
  await expect.poll(() => atlas.readLink()).toContain('select=');
});

test('axe finds no barrier in either theme', async ({ atlas, page }) => {
  await atlas.open();
  expect(await findBarriers(page)).toEqual([]);
  await atlas.switchTheme();
  expect(await findBarriers(page)).toEqual([]);
});
