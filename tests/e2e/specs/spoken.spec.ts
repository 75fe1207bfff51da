import { expect, test } from '../helpers/atlas-test.ts';

/** What a screen reader meets in the main states of the atlas, held against what it was before. */
const STATES = {
  opening: 'date=2019-12-31',
  layers: 'layers=zones.belts.gap.corridors&destinations=1&date=2022-12-31',
  details: 'select=zone:hangzhou',
  chart: 'desk=charts:gap',
  analysis: 'desk=analysis:coverage',
  story: 'story=from-1-to-165:2',
  lesson: 'lesson=reading-a-map-of-batches:1',
} as const;

for (const language of ['en', 'zh-CN'] as const) {
  for (const [state, query] of Object.entries(STATES)) {
    test(`${state} in ${language}`, async ({ atlas, page }) => {
      await atlas.open(`?lang=${language}&theme=light&${query}`);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('body')).toMatchAriaSnapshot({
        name: `${state}-${language}.aria.yml`,
      });
    });
  }
}

test('dialogs in both languages', async ({ atlas, page }) => {
  for (const [language, menu, entry] of [
    ['en', 'Take away', /^Figure for print/],
    ['zh-CN', '带走', /^印刷用图/],
  ] as const) {
    await atlas.open(`?lang=${language}&theme=light`);
    await page.locator('.toolbar summary', { hasText: menu }).click();
    await page.getByRole('button', { name: entry }).first().click();
    await expect(page.getByRole('dialog')).toMatchAriaSnapshot({
      name: `figure-dialog-${language}.aria.yml`,
    });
    await atlas.press('Escape');
  }
});
