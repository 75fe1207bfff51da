import { expect, test } from '../helpers/atlas-test.ts';
import { findBarriers } from '../helpers/find-barriers.ts';
import { walkByTab } from '../helpers/walk-by-tab.ts';

test('axe finds no barrier on a phone', { tag: '@sweep' }, async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('?select=zone:hangzhou');
  await expect(atlas.details).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('everything that can be used is reached by Tab, with its focus in sight', {
  tag: '@sweep',
}, async ({ atlas, page, browserName }) => {
  test.slow(browserName === 'webkit', 'WebKit: each key goes through its driver');
  for (const link of ['?layers=zones.gap.corridors', '?select=corridor:amazon-brazil']) {
    await atlas.open(link);
    await expect(atlas.details).toHaveCount(link.includes('select') ? 1 : 0);
    await atlas.unfoldAll();
    const walk = await walkByTab(page);
    expect(walk.notReached, 'never reached').toEqual([]);
    expect(walk.withoutSign, 'without a visible sign of the focus').toEqual([]);
  }
});

test('the first stop leads to the map', async ({ atlas }) => {
  await atlas.open();
  await atlas.press('Tab');
  await atlas.press('Enter');
  await atlas.press('ArrowRight');
  await expect(atlas.stage.walkedTo).toContainText('pilot zone');
});

test('a system that asks for more contrast gets darker words and edges', async ({
  atlas,
  page,
}) => {
  const edge = () =>
    atlas.clock.slider.evaluate((slider) => {
      const panel = slider.closest('.panel') ?? document.body;
      const { borderTopColor, color } = getComputedStyle(panel);
      return `${borderTopColor} ${color}`;
    });
  await atlas.open('?lang=en&theme=light');
  const plain = await edge();
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(edge).not.toBe(plain);
  expect(await edge()).toContain('rgb(91, 86, 77)');
  expect(await findBarriers(page)).toEqual([]);
});

test('in forced colours every control keeps its edge, and the map its colours', async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await atlas.open('?lang=en&theme=light&desk=tables');
  const hangzhou = atlas.stage.marks('zone-hangzhou').first().locator('circle, path').last();
  await expect(hangzhou).toHaveCSS('fill', 'rgb(27, 6, 141)');
  const withoutEdge = await page.locator('button:visible, select:visible').evaluateAll((controls) =>
    controls
      .filter((control) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(control);
        const isEdged = borderTopStyle !== 'none' && borderTopWidth !== '0px';
        return !isEdged && !control.textContent?.trim() && !control.querySelector('svg');
      })
      .map((control) => control.outerHTML.slice(0, 80)),
  );
  expect(withoutEdge).toEqual([]);
  expect(await findBarriers(page)).toEqual([]);
});
