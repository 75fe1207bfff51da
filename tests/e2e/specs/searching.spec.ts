import { expect, test } from '../helpers/atlas-test.ts';

test('search finds by Chinese, English, pinyin, initials, product and corridor', async ({
  atlas,
}) => {
  await atlas.open();
  for (const [typed, first] of [
    ['杭州', /^Hangzhou/],
    ['Ningbo', /^Ningbo/],
    ['xiamen', /^Xiamen/],
    ['nb', /^Ningbo/],
    ['浙江', /^Zhejiang/],
    ['slippers', /^Slippers.*Fuzhou/],
    ['拖鞋', /^Slippers/],
    ['tuoxie', /^Slippers/],
    ['China–Europe', /China–Europe freight trains.*Corridor/],
    ['中欧班列', /China–Europe freight trains/],
    ['美国', /^United States/],
  ] as const) {
    await atlas.search(typed);
    await expect(atlas.found.first(), `for ${typed}`).toHaveText(first);
  }
  await atlas.search('zzzz');
  await expect(atlas.found).toHaveCount(0);
});

test('what was found is chosen by the keyboard, its layer switched on and its details opened', async ({
  atlas,
}) => {
  await atlas.open();
  await atlas.searchField.focus();
  await atlas.search('slippers');
  await expect(atlas.found.first()).toBeVisible();
  await atlas.press('ArrowDown');
  await expect(atlas.found.first()).toHaveAttribute('aria-selected', 'true');
  await atlas.press('Enter');
  await expect(atlas.details).toContainText('Slippers');
  await expect.poll(() => atlas.readLink()).toContain('select=belts:350100');
  await atlas.closeDetails();
  await expect(atlas.overlay('belts')).toBeChecked();
});

test('a country far away is brought into the picture', async ({ atlas }) => {
  await atlas.open();
  await atlas.select('United States');
  await expect(atlas.details).toContainText('United States');
  await expect.poll(() => atlas.readLink()).toContain('camera=');
});
