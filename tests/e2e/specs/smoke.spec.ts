import { expect, test } from '../helpers/atlas-test.ts';

test('the atlas opens, keeps to its own host and reports no error', async ({ atlas }) => {
  await atlas.open();
  await expect(atlas.map).toBeVisible();
  await expect(atlas.slider).toBeVisible();
});

test('without WebGL the figure is drawn, with it the map', async ({ atlas }, testInfo) => {
  await atlas.open();
  const renderer = testInfo.project.name === 'figure' ? 'figure' : /figure|webgl/;
  await expect(atlas.map).toHaveAttribute('data-renderer', renderer);
});

test('its title is in the language that was chosen', async ({ atlas }) => {
  await atlas.open();
  expect(await atlas.title()).toMatch(/cross-border/i);
  await atlas.switchLanguage();
  await expect(atlas.root).toHaveAttribute('lang', 'zh-CN');
  expect(await atlas.title()).toMatch(/跨境电/);
});
