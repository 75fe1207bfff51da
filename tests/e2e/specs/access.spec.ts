import type { Locator } from '@playwright/test';
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

for (const [theme, strongEdge] of [
  ['light', 'rgb(91, 86, 77)'],
  ['dark', 'rgb(159, 173, 184)'],
] as const) {
  test(`a system that asks for more contrast gets stronger words and edges, ${theme}`, async ({
    atlas,
    page,
  }) => {
    const edge = () =>
      atlas.clock.slider.evaluate((slider) => {
        const panel = slider.closest('.panel') ?? document.body;
        const { borderTopColor, color } = getComputedStyle(panel);
        return `${borderTopColor} ${color}`;
      });
    await atlas.open(`?lang=en&theme=${theme}`);
    const plain = await edge();
    await page.emulateMedia({ contrast: 'more' });
    await expect.poll(edge).not.toBe(plain);
    expect(await edge()).toContain(strongEdge);
    expect(await findBarriers(page)).toEqual([]);
  });
}

/** What tells a control's state, as the page computes it. */
function lookOf(control: Locator): Promise<string> {
  return control.evaluate((element) => {
    const { backgroundColor, color, borderStyle, borderColor, outlineStyle } =
      getComputedStyle(element);
    const { fill, stroke } = getComputedStyle(element.querySelector('.timeline-ring') ?? element);
    return [backgroundColor, color, borderStyle, borderColor, outlineStyle, fill, stroke].join(' ');
  });
}

test.describe('in forced colours', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  test('the map keeps its colours, and every control its edge or its words', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?lang=en&theme=light&desk=tables');
    const hangzhou = atlas.stage.marks('zone-hangzhou').first().locator('circle, path').last();
    await expect(hangzhou).toHaveCSS('fill', 'rgb(27, 6, 141)');
    const withoutEdge = await page
      .locator('button:visible, select:visible')
      .evaluateAll((controls) =>
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

  test('what is pressed, selected, checked or current differs from what is not', async ({
    atlas,
    page,
  }) => {
    const toggle = async (control: Locator) => {
      const [before, isPressed] = [
        await lookOf(control),
        await control.getAttribute('aria-pressed'),
      ];
      await control.click();
      await expect(control).toHaveAttribute('aria-pressed', String(isPressed !== 'true'));
      await page.mouse.move(0, 0);
      expect(await lookOf(control)).not.toBe(before);
    };
    await atlas.open('?lang=en&theme=light&layers=corridors');
    await toggle(page.locator('.chip').first());
    const box = page.getByRole('checkbox').first();
    const [isChecked, drawn] = [await box.isChecked(), await box.screenshot()];
    await box.setChecked(!isChecked);
    await page.mouse.move(0, 0);
    expect((await box.screenshot()).equals(drawn)).toBe(false);

    await atlas.open('?lang=en&theme=light&desk=charts');
    const tab = (isSelected: boolean) =>
      page.locator(`[role="tab"][aria-selected="${isSelected}"]`).first();
    expect(await lookOf(tab(true))).not.toBe(await lookOf(tab(false)));
    await toggle(page.locator('.chart-actions button[aria-pressed]').first());

    await atlas.open('?lang=en&theme=light&desk=analysis:gravity');
    const current = page.locator('.analysis-pages button[aria-current]');
    const others = page.locator('.analysis-pages button:not([aria-current])');
    expect(await lookOf(current)).not.toBe(await lookOf(others.first()));
  });

  test('what has the focus differs from what has not', async ({ atlas, page }) => {
    await atlas.open('?lang=en&theme=light&layers=corridors');
    const controls = [
      page.getByRole('combobox').first(),
      page.locator('.chip').first(),
      page.getByRole('checkbox').first(),
      page.locator('.fold').first(),
      atlas.clock.slider,
    ];
    await page.keyboard.press('Tab');
    for (const control of controls) {
      const before = await lookOf(control);
      await control.focus();
      expect(await lookOf(control)).not.toBe(before);
    }
  });

  test('words in drawings take the colour that the system has for words', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?lang=en&theme=light');
    const wordsOfSystem = await page.evaluate(() => getComputedStyle(document.body).color);
    await expect(page.locator('.timeline-svg text').first()).toHaveCSS('fill', wordsOfSystem);
  });
});
