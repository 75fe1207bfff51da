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
