import { expect, test } from '../helpers/atlas-test.ts';
import { boxOf, isWithin, namesOfOverlaps } from '../helpers/boxes.ts';
import { findBarriers } from '../helpers/find-barriers.ts';

test('two dates stand side by side, with what came between in numbers', async ({ atlas, page }) => {
  await atlas.open('?date=2019-12-31&desk=compare');
  await atlas.compare.choose('date');
  await atlas.compare.setDate('2018-12-31');
  await expect(atlas.stage.marks('zone-')).toHaveCount(59);
  await expect(atlas.compare.marksOfSecond('zone-')).toHaveCount(35);
  await expect(atlas.compare.row(/^Pilot zones/)).toContainText('−24');
  await expect.poll(() => atlas.readLink()).toContain('compare=side:date:2018-12-31');
  expect(await findBarriers(page)).toEqual([]);
});

test('two regions stand under a swipe line that keys, a hand and a mere press move', async ({
  atlas,
  page,
}) => {
  await atlas.open('?compare=swipe:region:west&regions=east');
  await expect(atlas.compare.marksOfSecond('zone-urumqi')).toHaveCount(1);
  await expect(atlas.stage.marks('zone-urumqi')).toHaveCount(0);
  const { swipeLine } = atlas.compare;
  for (const [key, percent] of [
    ['ArrowRight', '52'],
    ['PageUp', '62'],
    ['PageDown', '52'],
    ['Home', '0'],
    ['ArrowLeft', '0'],
    ['End', '100'],
    ['ArrowDown', '98'],
    ['ArrowUp', '100'],
    ['Home', '0'],
  ] as const) {
    await swipeLine.press(key);
    await expect(swipeLine, key).toHaveAttribute('aria-valuenow', percent);
  }
  for (let press = 0; press < 4; press += 1) await swipeLine.press('PageUp');
  const pressBeside = async (pixels: number) => {
    const { left, right, top, bottom } = await boxOf(swipeLine);
    await page.mouse.click((left + right) / 2 + pixels, top + (bottom - top) * 0.45 + 14);
  };
  await pressBeside(18);
  await expect(swipeLine).toHaveAttribute('aria-valuenow', '50');
  await pressBeside(-18);
  await expect(swipeLine).toHaveAttribute('aria-valuenow', '40');
  const { left, right } = await boxOf(swipeLine);
  const stage = await boxOf(atlas.compare.second);
  await page.mouse.move((left + right) / 2, 400);
  await page.mouse.down();
  await page.mouse.move(stage.left + (stage.right - stage.left) * 0.6, 400, { steps: 4 });
  await page.mouse.up();
  await expect(swipeLine).toHaveAttribute('aria-valuenow', '60');
});

test('both pictures move with one camera', async ({ atlas }) => {
  await atlas.open('?compare=side:layers:belts');
  const transformOf = () =>
    atlas.compare.second.locator('[data-figure="camera"]').first().getAttribute('transform');
  const before = await transformOf();
  await atlas.stage.zoomIn();
  await expect.poll(transformOf).not.toBe(before);
});

for (const [what, link, viewport] of [
  ['beside the desk', '?desk=compare&select=zone:hangzhou', { width: 1280, height: 800 }],
  ['side by side', '?compare=side:layers:zones.gap', { width: 1280, height: 800 }],
  ['side by side on a phone', '?compare=side:layers:belts', { width: 390, height: 844 }],
] as const) {
  test(`no panel covers the South China Sea or Taiwan ${what}`, async ({ atlas, page }) => {
    await page.setViewportSize(viewport);
    await atlas.open(`${link}&layers=zones.gap`);
    await expect(async () => {
      const inset = await boxOf(atlas.stage.inset);
      const taiwan = await boxOf(atlas.stage.mark('gap-710000'));
      const panels = await atlas.stage.panelBoxes();
      expect(namesOfOverlaps(inset, panels), 'over the inset').toEqual([]);
      expect(namesOfOverlaps(taiwan, [...panels, inset]), 'over Taiwan').toEqual([]);
      expect(isWithin(inset, await boxOf(atlas.stage.map)), 'the inset is whole').toBe(true);
    }).toPass({ timeout: 8_000 });
  });
}
