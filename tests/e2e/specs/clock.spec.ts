import { expect, test } from '../helpers/atlas-test.ts';

test('the clock runs while it plays, the zones follow it, and it stands when it is paused', async ({
  atlas,
}) => {
  await atlas.open('?date=2015-03-01&speed=4&dwell=0');
  await expect(atlas.stage.marks('zone-')).toHaveCount(0);
  await atlas.clock.play();
  await expect(atlas.stage.marks('zone-')).not.toHaveCount(0);
  await atlas.clock.pause();
  const date = await atlas.clock.readDate();
  expect(date > '2015-03-01').toBe(true);
  await expect.poll(() => atlas.readLink()).toContain(`date=${date}`);
  expect(await atlas.clock.readDate()).toBe(date);
});

test('play stops at the end, and starts over from there', async ({ atlas }) => {
  await atlas.open('?date=2026-03-01&speed=8');
  await atlas.clock.play();
  await expect(atlas.clock.playButton).toBeVisible();
  await expect(atlas.clock.slider).toHaveAttribute('aria-valuetext', /2026, 165 zones$/);
  await atlas.clock.play();
  await expect.poll(async () => (await atlas.clock.readDate()) < '2024').toBe(true);
});

test('the slider obeys its keys and speaks its value', async ({ atlas }) => {
  await atlas.open('?date=2016-01-15');
  const { clock } = atlas;
  await expect(clock.slider).toHaveAttribute('aria-valuetext', '15 Jan 2016, 13 zones');
  for (const [key, date] of [
    ['ArrowRight', '2016-02-15'],
    ['ArrowUp', '2016-03-15'],
    ['ArrowLeft', '2016-02-15'],
    ['ArrowDown', '2016-01-15'],
    ['PageUp', '2017-01-15'],
    ['PageDown', '2016-01-15'],
    ['Home', '2015-03-01'],
    ['ArrowLeft', '2015-03-01'],
    ['.', '2015-03-07'],
    ['.', '2016-01-15'],
    [',', '2015-03-07'],
    ['End', '2026-05-13'],
    ['PageUp', '2026-05-13'],
  ] as const) {
    await clock.press(key);
    expect(await clock.readDate(), `after ${key}`).toBe(date);
  }
  await expect(clock.slider).toHaveAttribute('aria-valuetext', '13 May 2026, 165 zones');
  await clock.press('Home');
  await clock.press('Space');
  await expect(clock.pauseButton).toBeVisible();
  await clock.press('Space');
  await expect(clock.playButton).toBeVisible();
});

test('the clock has keys that work from anywhere', async ({ atlas }) => {
  await atlas.open('?date=2015-03-07');
  await atlas.stage.map.focus();
  await atlas.press('.');
  expect(await atlas.clock.readDate()).toBe('2016-01-15');
  await atlas.press('Space');
  await expect(atlas.clock.pauseButton).toBeVisible();
  await atlas.press('Space');
  await expect(atlas.clock.playButton).toBeVisible();
});

test('a typed date moves everything, and one beyond the clock moves nothing', async ({ atlas }) => {
  await atlas.open();
  await atlas.clock.setDate('2018-07-24');
  await expect(atlas.stage.marks('zone-')).toHaveCount(35);
  await atlas.clock.setDate('2035-01-01');
  await expect(atlas.clock.slider).toHaveAttribute('aria-valuetext', '24 Jul 2018, 35 zones');
  await atlas.clock.stepToNextEvent();
  await expect(atlas.clock.slider).not.toHaveAttribute('aria-valuetext', '24 Jul 2018, 35 zones');
});

test('in 2017 nothing shows a later figure, in no layer, series or detail', async ({ atlas }) => {
  await atlas.open(
    '?date=2017-06-30&layers=zones.belts.gap.corridors&destinations=1&series=1&select=zone:hangzhou',
  );
  const later = /20(1[89]|2\d)/;
  await expect(atlas.stage.marks('zone-')).toHaveCount(13);
  await expect(atlas.legend('zones')).toContainText('13 zones approved by 30 Jun 2017');
  await expect(atlas.stage.marks('top-tier-')).toHaveCount(0);
  await expect(atlas.legend('belts')).toContainText('The documents give belts no date');
  await expect(atlas.legend('gap')).toContainText('No data yet at this date');
  await expect(atlas.legend('gap')).not.toContainText(later);
  await expect(atlas.stage.marks('destination-')).toHaveCount(0);
  await expect(atlas.legend('corridors')).toContainText('No data yet at this date');
  await expect(atlas.stage.mark('corridor-amazon-brazil')).toHaveCount(0);
  for (const series of await atlas.clock.series.all()) {
    await expect(series.locator('.series-newest, .series-empty')).not.toContainText(later);
  }
  await expect(atlas.details).toContainText('later figures are hidden at this date');
  await expect(atlas.details.locator('.figure-list').first()).not.toContainText(later);
});

test('at the end of 2024 the same layers show their newest figures', async ({ atlas }) => {
  await atlas.open('?layers=zones.gap.corridors&destinations=1&series=1');
  await expect(atlas.stage.marks('zone-')).toHaveCount(165);
  await expect(atlas.stage.marks('top-tier-')).not.toHaveCount(0);
  await expect(atlas.legend('gap')).toContainText('Measured in 2024');
  await expect(atlas.legend('gap')).toContainText('68.5%');
  await expect(atlas.stage.marks('destination-')).toHaveCount(10);
  await expect(atlas.stage.mark('corridor-amazon-brazil')).toBeAttached();
});

test('a step of the clock writes into the marks that change, and into no other', async ({
  atlas,
}) => {
  await atlas.open('?date=2019-12-13&layers=zones.belts.gap.corridors');
  const goAndRead = async (date: string) => {
    const readWrites = await atlas.stage.recordWrites();
    await atlas.clock.setDate(date);
    await expect.poll(() => atlas.readLink()).toContain(`date=${date}`);
    return readWrites();
  };
  // Not counted: finer shapes of land, which come when they are drawn, and what moves along the corridors.
  const isPlace = (mark: string) => /^(zone|belt|top-tier|destination)-/.test(mark);
  expect((await goAndRead('2019-12-14')).filter(isPlace)).toEqual([]);
  const batch = await goAndRead('2019-12-15');
  await expect(atlas.stage.marks('zone-')).toHaveCount(59);
  const zones = batch.filter((mark) => mark.startsWith('zone-'));
  expect(new Set(zones).size).toBe(24);
  expect(zones.length).toBeLessThanOrEqual(24 * 2);
});

test('goods move along their corridors with the clock, those of one way of transport in one stroke', async ({
  atlas,
}) => {
  await atlas.open('?date=2022-06-01&layers=corridors');
  const readGoods = () =>
    atlas.stage.goods.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  const before = await readGoods();
  expect(before.length).toBeGreaterThan(2);
  expect(before.length).toBeLessThanOrEqual(6);
  await atlas.clock.setDate('2022-06-02');
  await expect.poll(async () => (await readGoods()).filter((d) => before.includes(d))).toEqual([]);
});

test('a zone that is yet to come says so', async ({ atlas }) => {
  await atlas.open('?date=2017-06-30&select=zone:urumqi');
  await expect(atlas.details).toContainText('Not yet approved at this date');
  await expect(atlas.stage.mark('zone-urumqi')).toHaveCount(0);
});

test.describe('for those who want no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('play steps from event to event', async ({ atlas }) => {
    await atlas.open('?date=2015-03-01&speed=8');
    const readDates = await atlas.clock.recordDates();
    await atlas.clock.play();
    await expect.poll(readDates).toContain('2020-04-27');
    const passed = (await readDates()).filter((date) => date <= '2020-04-27');
    expect(passed).toEqual(['2015-03-07', '2016-01-15', '2018-07-24', '2019-12-15', '2020-04-27']);
  });
});

test('a range of dates is set by keys alone', async ({ atlas, page }) => {
  await atlas.open('?lang=en&date=2019-06-30&from=2017-01-01');
  const start = page.getByRole('slider', { name: 'From' });
  for (const [key, date] of [
    ['ArrowRight', '2017-02-01'],
    ['PageUp', '2018-02-01'],
    ['PageDown', '2017-02-01'],
    ['ArrowLeft', '2017-01-01'],
    ['Home', '2015-03-01'],
    ['End', '2019-06-30'],
    ['PageUp', '2019-06-30'],
    ['PageDown', '2018-06-30'],
  ] as const) {
    await start.press(key);
    await expect.poll(() => atlas.readLink(), key).toContain(`from=${date}`);
  }
  await atlas.clock.press('Home');
  expect(await atlas.clock.readDate(), 'neither passes the other').toBe('2018-06-30');

  // Without a hand that brushes: the options of the clock bring the second handle.
  await atlas.open('?lang=en&date=2019-06-30');
  await page.locator('.timeline-more summary').press('Enter');
  await page.getByRole('checkbox', { name: 'Only what began in a range' }).press('Space');
  await start.press('PageUp');
  await expect.poll(() => atlas.readLink()).toContain('from=2016-03-01');
});
