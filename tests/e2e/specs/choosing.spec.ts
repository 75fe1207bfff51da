import { expect, test } from '../helpers/atlas-test.ts';

test('layers are switched on and off', async ({ atlas }) => {
  await atlas.open();
  for (const [overlay, marks] of [
    ['belts', 'belts-'],
    ['corridors', 'corridor-'],
    ['gap', 'gap-'],
  ] as const) {
    await atlas.toggleLayer(overlay);
    await expect(atlas.stage.marks(marks)).not.toHaveCount(0);
    await atlas.toggleLayer(overlay);
    await expect(atlas.stage.marks(marks)).toHaveCount(0);
  }
  await atlas.toggleLayer('zones');
  await expect(atlas.stage.marks('zone-')).toHaveCount(0);
  await expect.poll(() => atlas.readLink()).toContain('layers=&');
});

test('a legend filters its layer', async ({ atlas }) => {
  await atlas.open('?layers=zones.belts.corridors');
  await atlas.filter('zones', /^Batch 7/);
  await expect(atlas.stage.marks('zone-')).toHaveCount(132);
  await expect(atlas.legend('zones')).toContainText('132 zones approved');
  await atlas.filter('zones', /^Batch 7/);
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);

  await atlas.filter('belts', /^Footwear/);
  await expect(atlas.legend('belts')).toContainText('158 belts');
  await atlas.filter('corridors', /^Multimodal/);
  await expect.poll(() => atlas.readLink()).toContain('modes=air.sea.rail.road.digital');
});

test('a zone is selected by a click and told of in the details', async ({ atlas }) => {
  await atlas.open();
  await atlas.stage.mark('zone-urumqi').hover();
  await expect(atlas.stage.tooltip).toContainText('Urumqi pilot zone · batch 5');
  await atlas.stage.mark('zone-urumqi').click();
  await expect(atlas.details).toContainText('Urumqi');
  await expect(atlas.details).toContainText('27 Apr 2020');
  await expect.poll(() => atlas.readLink()).toContain('select=zone:urumqi');
  await atlas.closeDetails();
  await expect(atlas.details).toHaveCount(0);
});

test('a zone is selected by the keyboard alone, and the focus comes back', async ({ atlas }) => {
  await atlas.open();
  await atlas.stage.map.focus();
  await atlas.press('ArrowRight');
  await expect(atlas.stage.walkedTo).toContainText('Hangzhou pilot zone');
  await atlas.press('ArrowUp');
  await expect(atlas.stage.walkedTo).not.toContainText('Hangzhou');
  await atlas.press('Enter');
  await expect(atlas.details.getByRole('heading').first()).toBeFocused();
  await atlas.press('Escape');
  await expect(atlas.details).toHaveCount(0);
  await expect(atlas.stage.map).toBeFocused();
});

test('every figure leads to its source, the place in it, and what is disputed', async ({
  atlas,
}) => {
  await atlas.open('?select=zone:zhengzhou');
  await atlas.openSource();
  await expect(atlas.sourceDialog).toContainText('In the document');
  await expect(atlas.sourceDialog).toContainText('图5 第2批');
  await expect(atlas.sourceDialog).toContainText('Documents disagree');
  await atlas.press('Escape');
  await expect(atlas.sourceDialog).toHaveCount(0);
  await expect(atlas.details).toBeVisible();

  await atlas.select('Hangzhou');
  await atlas.openSource(/^Source: City cross-border e-commerce firms/);
  await expect(atlas.sourceDialog).toContainText('What is measured');
});

test('the list says what the map shows, and opens it too', async ({ atlas }) => {
  await atlas.open('?date=2016-01-15&layers=zones.belts');
  await atlas.list.open();
  await expect(atlas.list.group(/^Pilot zones \(13\)/)).toBeVisible();
  await expect(atlas.list.group(/^Industrial belts/)).toBeVisible();
  await atlas.list.entry(/^Zhengzhou pilot zone/).press('Enter');
  await expect(atlas.details).toContainText('Zhengzhou');
  await atlas.clock.setDate('2015-12-31');
  await expect(atlas.list.group(/^Pilot zones \(1\)/)).toBeVisible();
});

test('the list goes with the clock and the filters, in Chinese too', async ({ atlas }) => {
  await atlas.open('?lang=zh-CN&date=2019-12-31&layers=zones');
  await atlas.list.open();
  await expect(atlas.list.group(/^综试区（59）/)).toBeVisible();
  await atlas.clock.setDate('2018-12-31');
  await expect(atlas.list.group(/^综试区（35）/)).toBeVisible();
  await expect(atlas.list.group(/^省份（34）/)).toBeVisible();
  await atlas.filter('zones', /^第3批/);
  await expect(atlas.list.group(/^综试区（13）/)).toBeVisible();
});

test('the picture is dragged and zoomed, and comes back to the whole country', async ({
  atlas,
}) => {
  await atlas.open();
  await atlas.stage.drag(-120, 60);
  await expect.poll(() => atlas.readLink()).toContain('camera=');
  await atlas.stage.zoomIn();
  await atlas.stage.showWholeCountry();
  await expect.poll(() => atlas.readLink()).not.toContain('camera=');
  await expect(atlas.details).toHaveCount(0);
});
