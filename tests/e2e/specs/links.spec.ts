import { expect, test } from '../helpers/atlas-test.ts';

const LINK =
  '?v=1&date=2019-12-15&layers=zones.belts&batches=1.2.3&categories=footwear&select=zone:hangzhou&lang=zh-CN&theme=dark';

test('a link opens the view it was copied from, and reloads to the same', async ({ atlas }) => {
  await atlas.open(LINK);
  const expectView = async () => {
    await expect(atlas.root).toHaveAttribute('lang', 'zh-CN');
    await expect(atlas.root).toHaveAttribute('data-theme', 'dark');
    expect(await atlas.clock.readDate()).toBe('2019-12-15');
    await expect(atlas.stage.marks('zone-')).toHaveCount(35);
    await expect(atlas.legend('belts')).toContainText('11 条产业带');
    await expect(atlas.details).toContainText('杭州');
    await expect(atlas.notice).toHaveCount(0);
  };
  await expectView();
  expect(atlas.readLink()).toBe(LINK);
  await atlas.reload();
  await expectView();
});

test('what a person does is in the link, and survives a reload', async ({ atlas }) => {
  await atlas.open();
  await atlas.clock.setDate('2020-04-27');
  await atlas.toggleLayer('corridors');
  await atlas.select('Xiamen');
  await expect.poll(() => atlas.readLink()).toContain('select=zone:xiamen');
  await atlas.reload();
  expect(await atlas.clock.readDate()).toBe('2020-04-27');
  await expect(atlas.overlay('corridors')).toBeChecked();
  await expect(atlas.details).toContainText('Xiamen');
});

test('back and forward go through what was shown', async ({ atlas }) => {
  await atlas.open('?date=2018-07-24');
  await atlas.toggleLayer('belts');
  await expect.poll(() => atlas.readLink()).toContain('layers=zones.belts');
  await atlas.select('Hangzhou');
  await expect.poll(() => atlas.readLink()).toContain('select=');
  await atlas.goBack();
  await expect(atlas.details).toHaveCount(0);
  await expect(atlas.overlay('belts')).toBeChecked();
  await atlas.goBack();
  await expect(atlas.overlay('belts')).not.toBeChecked();
  expect(await atlas.clock.readDate()).toBe('2018-07-24');
  await atlas.goForward();
  await expect(atlas.overlay('belts')).toBeChecked();
  await atlas.goForward();
  await expect(atlas.details).toContainText('Hangzhou');
});

test('every act is undone and redone', async ({ atlas }) => {
  await atlas.open();
  await expect(atlas.undoButton).toBeDisabled();
  await atlas.toggleLayer('gap');
  await atlas.clock.setDate('2016-01-15');
  await atlas.select('Hangzhou');
  await atlas.undoButton.click();
  await expect(atlas.details).toHaveCount(0);
  await atlas.undoButton.click();
  expect(await atlas.clock.readDate()).toBe('2024-12-31');
  await atlas.undoButton.click();
  await expect(atlas.overlay('gap')).not.toBeChecked();
  await expect(atlas.undoButton).toBeDisabled();
  for (let redone = 0; redone < 3; redone += 1) await atlas.redoButton.click();
  await expect(atlas.redoButton).toBeDisabled();
  await expect(atlas.stage.mark('gap-330000')).toBeAttached();
  expect(await atlas.clock.readDate()).toBe('2016-01-15');
  await expect(atlas.details).toContainText('Hangzhou');
});

test('undo and redo have their keys', async ({ atlas }) => {
  await atlas.open();
  await atlas.toggleLayer('belts');
  await atlas.press('Control+z');
  await expect(atlas.overlay('belts')).not.toBeChecked();
  await atlas.press('Control+Shift+z');
  await expect(atlas.overlay('belts')).toBeChecked();
});

test('a play is one step of the history', async ({ atlas }) => {
  await atlas.open('?date=2015-03-01&speed=4&dwell=0');
  await atlas.clock.play();
  await expect.poll(() => atlas.clock.readDate()).not.toBe('2015-03-01');
  await atlas.clock.pause();
  await atlas.undoButton.click();
  expect(await atlas.clock.readDate()).toBe('2015-03-01');
  await expect(atlas.undoButton).toBeDisabled();
});

test('a damaged link opens the atlas and says what was ignored', async ({ atlas }) => {
  await atlas.open(
    '?date=2016-13-40&layers=zones.belts&camera=a/b/c&colour=red&select=zone:atlantis&lang=en',
  );
  await expect(atlas.notice).toContainText('could not be read and were ignored');
  for (const part of ['date=2016-13-40', 'camera=a/b/c', 'colour=red', 'select=zone:atlantis']) {
    await expect(atlas.notice).toContainText(part);
  }
  await expect(atlas.overlay('belts')).toBeChecked();
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
  await atlas.dismissNotice();
  await expect(atlas.notice).toHaveCount(0);
});

test('a link to a date beyond the clock opens at the usual one and says so', async ({ atlas }) => {
  await atlas.open('?date=2050-01-01');
  await expect(atlas.notice).toContainText('date=2050-01-01');
  expect(await atlas.clock.readDate()).toBe('2024-12-31');
});
