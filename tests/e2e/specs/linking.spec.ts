import { ChartsDriver } from '../drivers/charts-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';
import { findBarriers } from '../helpers/find-barriers.ts';

test('a box on the map filters everything, stands in the link, and one key clears it', async ({
  atlas,
}) => {
  await atlas.open('?layers=zones.belts');
  await atlas.stage.selectArea(/^Select with a box$/, [
    [0.5, 0.2],
    [0.72, 0.72],
  ]);
  const zones = atlas.stage.marks('zone-');
  await expect(zones).not.toHaveCount(165);
  const count = await zones.count();
  expect(count).toBeGreaterThan(5);
  await expect(atlas.legend('zones')).toContainText(`${count} zones approved`);
  await expect.poll(() => atlas.readLink()).toContain('area=');
  await atlas.reload();
  await expect(zones).toHaveCount(count);
  await atlas.press('x');
  await expect(zones).toHaveCount(165);
  await expect.poll(() => atlas.readLink()).not.toContain('area=');
});

test('a lasso takes what it goes round, and a slip of the hand takes nothing', async ({
  atlas,
}) => {
  await atlas.open();
  const lasso = /^Select with a lasso$/;
  await atlas.stage.selectArea(lasso, [
    [0.5, 0.5],
    [0.501, 0.5],
  ]);
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
  await atlas.press('Escape');
  await atlas.stage.selectArea(lasso, [
    [0.7, 0.35],
    [0.95, 0.35],
    [0.95, 0.75],
    [0.75, 0.8],
  ]);
  await expect(atlas.stage.marks('zone-')).not.toHaveCount(165);
  await atlas.press('Control+z');
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
});

test('a range of dates is brushed on the timeline', async ({ atlas }) => {
  await atlas.open();
  await atlas.clock.brush(0.3, 0.5);
  await expect.poll(() => atlas.readLink()).toMatch(/date=20(19|20).*from=201[78]/);
  await expect(atlas.stage.marks('zone-')).not.toHaveCount(165);
});

test('the desk opens and closes, keeps its tool in the link, and is walked by arrow keys', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.desk.toggle();
  await expect(atlas.desk.panel).toBeVisible();
  await atlas.desk.show('compare');
  await expect.poll(() => atlas.readLink()).toContain('desk=compare');
  await atlas.press('ArrowLeft');
  await expect.poll(() => atlas.readLink()).toContain('desk=analysis');
  expect(await findBarriers(page)).toEqual([]);
  await atlas.desk.toggle();
  await expect(atlas.desk.panel).toHaveCount(0);
});

test('a bar of the timeline lights its batch on the map and in a chart, and is lit from there', async ({
  atlas,
  page,
}) => {
  const charts = new ChartsDriver(page);
  await atlas.open('?lang=en&desk=charts:zones-over-time');
  await atlas.clock.bar(3).hover({ force: true });
  await expect(atlas.stage.lit).toHaveCount(22);
  await expect(charts.mark(/^Batch 3: 22 zones/)).toHaveAttribute('data-lit', 'true');
  await charts.mark(/^Batch 5$/).hover({ force: true });
  await expect(atlas.clock.bar(5)).toHaveAttribute('data-lit', 'true');
  await expect(atlas.clock.bar(3)).not.toHaveAttribute('data-lit');
  await atlas.stage.mark('zone-hangzhou').hover({ force: true });
  await expect(atlas.clock.bar(1)).toHaveAttribute('data-lit', 'true');
});

test('the desk says every filter, that of a layer which is off too, and showing all keeps the focus', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lang=en&desk=tables:belts&layers=zones&categories=apparel');
  const note = atlas.desk.panel.getByText('Filtered by category');
  await expect(note).toBeVisible();
  const showAll = atlas.desk.panel.getByRole('button', { name: 'Show all' });
  await showAll.focus();
  await atlas.press('Enter');
  await expect(note).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Tables' })).toBeFocused();
});

test('closing the desk or the tools that select leaves the focus where they were opened', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lang=en&desk=charts');
  await page.getByRole('button', { name: 'Close the research desk' }).focus();
  await atlas.press('Enter');
  await expect(page.getByRole('button', { name: 'Research desk' })).toBeFocused();
  const select = page.getByRole('button', { name: 'Select an area on the map' });
  await select.click();
  await page.getByRole('button', { name: 'Select what the map shows now' }).click();
  await page.getByRole('button', { name: 'Clear the area', exact: true }).focus();
  await atlas.press('Enter');
  await expect(page.getByRole('button', { name: 'Select with a box' })).toBeFocused();
  await page.getByRole('button', { name: 'Clear the area and close the tools' }).focus();
  await atlas.press('Enter');
  await expect(select).toBeFocused();
});
