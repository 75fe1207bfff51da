import { ChartsDriver } from '../drivers/charts-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';
import { CHARTS } from '../helpers/screens.ts';
import { sweepIf } from '../helpers/sweep-if.ts';

const test = base.extend<{ readonly charts: ChartsDriver }>({
  charts: async ({ page }, use) => use(new ChartsDriver(page)),
});

test('a chart is chosen by name, and stands in the link with its choices', async ({
  atlas,
  charts,
}) => {
  await atlas.open('?lang=en&desk=charts');
  await expect(charts.heading).toHaveText('Pilot zones over time');
  await charts.choose('East against central and west');
  await charts.switchTo('Ratios');
  await expect.poll(() => atlas.readLink()).toContain('desk=charts:gap--ratios');
  await atlas.reload();
  await expect(charts.heading).toHaveText('East against central and west');
  await expect(charts.mark(/^Share of national trade/)).toBeVisible();
});

test('pointing at a mark lights what is linked, in the chart and on the map', async ({
  atlas,
  charts,
}) => {
  await atlas.open('?lang=en&desk=charts:provinces');
  await charts.pointAt(/Guangdong/);
  await expect(charts.readout).toHaveText('1. Guangdong: 21 zones');
  await expect(charts.mark(/Guangdong/)).toHaveAttribute('data-lit', 'true');
  await expect(charts.mark(/Shandong/)).not.toHaveAttribute('data-lit');
});

test('a bar filters everything by what it stands for, and undo takes it back', async ({
  atlas,
  charts,
}) => {
  await atlas.open('?lang=en&desk=charts:provinces');
  await charts.press(/Guangdong/);
  await expect(atlas.stage.marks('zone-')).toHaveCount(21);
  await expect.poll(() => atlas.readLink()).toContain('provinces=44');
  await charts.press(/Zhejiang/);
  await expect(atlas.stage.marks('zone-')).toHaveCount(33);
  await charts.press(/Guangdong/);
  await expect(atlas.stage.marks('zone-')).toHaveCount(12);
  await atlas.undoButton.click();
  await atlas.undoButton.click();
  await expect(atlas.stage.marks('zone-')).toHaveCount(21);
});

test('a zone of a chart is selected, and its details open', async ({ atlas, charts }) => {
  await atlas.open('?lang=en&desk=charts:evaluations');
  await charts.press(/^Zhengzhou: /);
  await expect(atlas.details).toContainText('Zhengzhou');
});

test('a drag over an axis of time chooses the range of the view', async ({ atlas, charts }) => {
  await atlas.open('?lang=en&desk=charts:zones-over-time');
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
  await charts.brush(0.58, 0.97);
  await expect(atlas.stage.marks('zone-')).toHaveCount(60);
  await atlas.undoButton.click();
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
});

test('arrow keys go from mark to mark, and Enter chooses', async ({ atlas, charts, page }) => {
  await atlas.open('?lang=en&desk=charts:evaluations');
  await expect(charts.picture.locator('[tabindex="0"]')).toHaveCount(1);
  await charts.picture.locator('[tabindex="0"]').focus();
  await atlas.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Hangzhou: /);
  await atlas.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Ningbo: /);
  await atlas.press('Enter');
  await expect(atlas.details).toContainText('Ningbo');
});

test('a chart tells the truth of its date', async ({ atlas, charts }) => {
  await atlas.open('?lang=en&date=2024-12-30&desk=charts:gap');
  await expect(charts.chart).toContainText('No data yet at this date.');
  await atlas.open('?lang=en&date=2018-12-31&desk=charts:provinces');
  await expect(charts.mark(/^1\. Guangdong/)).toHaveAccessibleName('1. Guangdong: 4 zones');
  await atlas.clock.stepToNextEvent();
  await expect(charts.mark(/Guangdong/)).toHaveAccessibleName('1. Guangdong: 6 zones');
});

test('a chart is saved as a file that needs nothing of the page', async ({ atlas, charts }) => {
  await atlas.open('?lang=zh-CN&theme=dark&desk=charts:belts');
  const { name, text } = await charts.save();
  expect(name).toBe('cbec-atlas-chart-belts-2024-12-31.svg');
  expect(text).toContain('产业带：类别与省份');
  expect(text).toContain('来源：产业带报告');
  expect(text).not.toMatch(/class=|style=|var\(--|data-|aria-|#18222b/);
  expect(text).toMatch(/^<\?xml[^>]*>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
});

for (const language of ['en', 'zh-CN']) {
  test(
    `in ${language}, every chart has a table and sources, and fits`,
    sweepIf(language !== 'en'),
    async ({ atlas, charts }) => {
      await atlas.open(`?lang=${language}&desk=charts`);
      for (const id of CHARTS) {
        await test.step(id, async () => {
          await charts.goTo(id);
          await charts.expectToFit();
          expect(await charts.textsOutside()).toEqual([]);
          await expect(charts.sources.first()).toBeVisible();
          await charts.toggleTable();
          expect(await charts.rows.count()).toBeGreaterThan(2);
          await expect(charts.table.locator('caption')).not.toBeEmpty();
          // Who reads tables stays with them from chart to chart.
          await charts.toggleTable();
        });
      }
    },
  );
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('every chart fits', { tag: '@sweep' }, async ({ atlas, charts }) => {
    await atlas.open('?lang=en&desk=charts');
    for (const id of CHARTS) {
      await test.step(id, async () => {
        await charts.goTo(id);
        await charts.expectToFit();
        expect(await charts.textsOutside()).toEqual([]);
      });
    }
  });
});
