import { AnalysisDriver } from '../drivers/analysis-driver.ts';
import { test as base, expect } from '../helpers/atlas-test.ts';
import { sweepIf } from '../helpers/sweep-if.ts';

const test = base.extend<{ readonly analysis: AnalysisDriver }>({
  analysis: async ({ page }, use) => use(new AnalysisDriver(page)),
});

const PAGES = ['coverage', 'concentration', 'gravity', 'association', 'reach'];

for (const page of PAGES) {
  test(`${page} opens from its link, with its method beside it`, async ({ atlas, analysis }) => {
    await atlas.open(`?lang=en&desk=analysis:${page}`);
    await expect(analysis.result).toContainText(/\d/);
    await expect(analysis.method).toContainText('Limits');
    await expect(analysis.method).toContainText('As of 31 Dec 2024; no filter is set.');
    await expect(analysis.method.getByRole('listitem')).not.toHaveCount(0);
  });

  test(
    `${page} says that there is nothing to compute before the first batch`,
    sweepIf(page !== 'coverage'),
    async ({ atlas, analysis }) => {
      await atlas.open(`?lang=en&date=2015-03-01&desk=analysis:${page}`);
      await expect(analysis.nothing).toHaveText(
        'Nothing to compute: no zone has been approved yet. The first batch came on 7 Mar 2015.',
      );
    },
  );
}

test('a result follows the clock and the filters', async ({ atlas, analysis }) => {
  await atlas.open('?lang=en&date=2016-01-15&desk=analysis:coverage');
  await expect(analysis.result).toContainText('37 of 159 belts');
  await atlas.clock.stepToNextEvent();
  await expect(analysis.result).toContainText('60 of 159 belts');
  await atlas.open('?lang=en&regions=central&desk=analysis:coverage');
  await expect(analysis.result).toContainText('20 of 25 belts');
  await expect(analysis.method).toContainText('filtered by region');
  await atlas.open('?lang=en&categories=ceramics&regions=northeast&desk=analysis:coverage');
  await expect(analysis.nothing).toHaveText('Nothing to compute: no belt passes the filters.');
});

test('an analysis is drawn on the map and taken off it, and the link says so', async ({
  atlas,
  analysis,
}) => {
  await atlas.open('?lang=en&desk=analysis:gravity');
  await analysis.mapSwitch.check();
  await expect(atlas.stage.marks('analysis-centre-')).toHaveCount(7);
  await expect.poll(() => atlas.readLink()).toContain('analysis=gravity');
  await analysis.mapSwitch.uncheck();
  await expect(atlas.stage.marks('analysis-')).toHaveCount(0);
  await analysis.show('Concentration');
  await expect.poll(() => atlas.readLink()).toContain('desk=analysis:concentration');
  await analysis.mapSwitch.check();
  await expect(atlas.stage.marks('count-')).not.toHaveCount(0);
});

test('a row of a result opens the details', async ({ atlas, analysis }) => {
  await atlas.open('?lang=en&desk=analysis:reach');
  await analysis
    .table(/^Zones/)
    .getByRole('button', { name: 'Kashgar' })
    .click();
  await expect(atlas.details).toContainText('Kashgar');
});

test('a result is downloaded as CSV', async ({ atlas, analysis }) => {
  await atlas.open('?lang=en&date=2020-04-27&desk=analysis:association');
  await expect(analysis.result).toBeVisible();
  const { name, text } = await analysis.download('provinces');
  expect(name).toBe('cbec-atlas-association-provinces-2020-04-27.csv');
  expect(text.split('\n')[0]).toBe(
    'province,name_zh,name_en,zones,neighbours_mean,quadrant,neighbours',
  );
  expect(text.trim().split('\n')).toHaveLength(32);
});
