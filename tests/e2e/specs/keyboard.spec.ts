import { StoryDriver } from '../drivers/story-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';
import { middleOf } from '../helpers/boxes.ts';
import { sweepIf } from '../helpers/sweep-if.ts';

const EVERYTHING = 'layers=zones.belts.gap.corridors&destinations=1';

for (const [language, words] of [
  [
    'en',
    {
      zone: 'Hangzhou pilot zone',
      groups: ['Industrial belts', 'Corridors', 'Hubs', 'Destinations', 'Areas'],
      provinces: 'Provinces (34)',
      hint: 'Arrow keys',
    },
  ],
  [
    'zh-CN',
    {
      zone: '杭州综试区',
      groups: ['产业带', '通道', '枢纽', '目的地', '区域'],
      provinces: '省份（34）',
      hint: '方向键',
    },
  ],
] as const) {
  test(
    `every kind of thing on the map is come to by keys, opened, and left again, in ${language}`,
    sweepIf(language !== 'en'),
    async ({ atlas }) => {
      await atlas.open(`?lang=${language}&${EVERYTHING}`);
      await atlas.stage.map.focus();
      await atlas.press('ArrowRight');
      await expect(atlas.stage.walkedTo).toContainText(words.zone);
      const [ringX, ringY] = await middleOf(atlas.stage.walkRing);
      const [markX, markY] = await middleOf(atlas.stage.mark('zone-hangzhou'));
      const offBy = Math.hypot(ringX - markX, ringY - markY);
      expect(offBy, 'the ring is around the zone').toBeLessThan(1.5);
      const told: string[] = [];
      for (const group of words.groups) {
        await atlas.press('PageDown');
        await expect(atlas.stage.walkedTo).toContainText(new RegExp(`${group} ?[(（]`));
        await atlas.press('Enter');
        const heading = atlas.details.getByRole('heading').first();
        await expect(heading).toBeFocused();
        told.push((await heading.textContent()) ?? '');
        await atlas.press('Escape');
        await expect(atlas.stage.map).toBeFocused();
      }
      expect(new Set(told).size, told.join(', ')).toBe(5);
      await atlas.press('PageDown');
      await expect(atlas.stage.walkedTo).toContainText(words.provinces);
      await atlas.press('Escape');
      await expect(atlas.stage.walkedTo).toContainText(words.hint);
      await expect(atlas.stage.walkRing).toHaveCount(0);
    },
  );
}

test('letters find by English name and by pinyin, and say where nothing is called so', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lang=en');
  await atlas.stage.map.focus();
  await page.keyboard.type('urum');
  await expect(atlas.stage.walkedTo).toContainText('Urumqi');
  await atlas.press('Home');
  await expect(atlas.stage.walkedTo).toContainText('Hangzhou');
  await page.keyboard.type('wulumuqi');
  await expect(atlas.stage.walkedTo).toContainText('Urumqi');
  await atlas.press('Home');
  await page.keyboard.type('qqqq');
  await expect(atlas.stage.walkedTo).toContainText('Nothing on the map is called “qqqq”');
});

test('the map is zoomed, moved and brought back by keys, and follows where they go', async ({
  atlas,
}) => {
  await atlas.open('?lang=en&camera=6/40/116');
  await atlas.stage.map.focus();
  await atlas.press('+');
  await expect.poll(() => atlas.readLink()).toContain('camera=6.75');
  await atlas.press('Shift+ArrowRight');
  await expect.poll(() => atlas.readLink()).not.toMatch(/camera=6\.75\/40[^&]*\/116(&|$)/);
  await atlas.press('End');
  const before = await atlas.readLink();
  await atlas.press('Home');
  await expect.poll(() => atlas.readLink()).not.toBe(before);
  await atlas.press('0');
  await expect.poll(() => atlas.readLink()).not.toContain('camera=');
});

test('a screen reader hears what is on the map, and what each step of the clock brings', async ({
  atlas,
  page,
}) => {
  const said = page.locator('.announcer');
  await atlas.open('?lang=en&date=2019-11-30');
  await expect(said).toHaveText('30 Nov 2019: Pilot zones (35)');
  await expect(said).toHaveRole('status');
  await expect(said).not.toHaveAttribute('aria-live', 'assertive');
  const figure = page.locator('#map').getByRole('img');
  await expect(figure).toHaveAccessibleDescription('30 Nov 2019: Pilot zones (35)');
  await atlas.press('.');
  await expect(said).toContainText('24 zones approved on 15 Dec 2019, 59 in all; new in Hebei, ');
  await atlas.press(',');
  await expect(said).toHaveText(/^Back on \d+ \w+ 2018: 24 zones fewer, 35 in all$/);
  await atlas.toggleLayer('belts');
  await expect(said).toContainText('Pilot zones (35), Industrial belts (169)');
});

test('a screen reader hears it in Chinese, and both pictures of a comparison', async ({
  atlas,
  page,
}) => {
  const said = page.locator('.announcer');
  await atlas.open('?lang=zh-CN&date=2019-11-30');
  await expect(said).toHaveText('2019年11月30日：综试区（35）');
  await atlas.press('.');
  await expect(said).toContainText('2019年12月15日批准 24 个综试区，累计 59 个；分布于河北、');
  await atlas.open('?lang=zh-CN&date=2019-12-31&compare=side:date:2018-12-31');
  await expect(said).toHaveText(
    '第一幅：2019年12月31日：综试区（59）。第二幅：2018年12月31日：综试区（35）',
  );
  await expect(page.locator('#compared-map').getByRole('img')).toHaveAccessibleDescription(
    '2018年12月31日：综试区（35）',
  );
  await atlas.switchLanguage();
  await expect(said).toHaveText(
    'First picture: 31 Dec 2019: Pilot zones (59). Second picture: 31 Dec 2018: Pilot zones (35)',
  );
});

for (const [tool, corners] of [
  ['Select with a box', ['ArrowRight', 'ArrowDown', 'Enter']],
  ['Select with a lasso', ['ArrowRight', 'Enter', 'ArrowDown', 'Enter', 'Enter']],
] as const) {
  test(`an area is drawn by keys: ${tool}`, async ({ atlas, page }) => {
    await atlas.open('?lang=en');
    await page.getByRole('button', { name: 'Select an area on the map' }).click();
    await page.getByRole('button', { name: tool }).press('Enter');
    const sheet = page.locator('[data-area-sheet]');
    await expect(sheet).toBeFocused();
    await atlas.press('Enter');
    for (const key of corners) {
      for (let times = key.startsWith('Arrow') ? 3 : 1; times > 0; times -= 1) {
        await atlas.press(key === 'Enter' ? key : `Shift+${key}`);
      }
    }
    await expect(sheet).toHaveCount(0);
    await expect(page.locator('.area-note')).toContainText(/Area: \d+ zones/);
    await expect.poll(() => atlas.readLink()).toContain('area=');
  });
}

test('keys without Ctrl are switched off where they are listed, and stay off', async ({
  atlas,
  page,
}) => {
  const filtered = '?lang=en&date=2016-01-12&batches=1';
  const help = page.getByRole('button', { name: 'Keyboard and help' });
  const pressInVain = async () => {
    await help.focus();
    const link = atlas.readLink();
    for (const key of ['x', '.', ',', '/']) await atlas.press(key);
    await expect(help).toBeFocused();
    expect(atlas.readLink()).toBe(link);
  };
  await atlas.open(filtered);
  await help.press('Enter');
  await page.getByRole('checkbox', { name: /^Keys without Ctrl/ }).press('Space');
  await atlas.press('Escape');
  await pressInVain();
  await atlas.reload();
  await pressInVain();

  const story = new StoryDriver(page);
  await atlas.open('?lang=en&story=from-1-to-165:2');
  await expect(story.place).toContainText('Scene 2');
  await help.focus();
  await atlas.press('b');
  await expect(story.blackScreen).toHaveCount(0);
  await story.card.getByRole('button', { name: 'Next scene' }).press('b');
  await expect(story.blackScreen).toBeVisible();
});

test('Escape takes the name beside the pointer away, before it closes anything', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lang=en&select=zone:urumqi');
  await expect(atlas.details).toBeVisible();
  await page.mouse.move(...(await middleOf(atlas.stage.mark('zone-harbin'))));
  await expect(atlas.stage.tooltip).toContainText('Harbin');
  await atlas.details.getByRole('button', { name: 'Close' }).focus();
  await atlas.press('Escape');
  await expect(atlas.stage.tooltip).toHaveCount(0);
  await expect(atlas.details).toBeVisible();
  await atlas.press('Escape');
  await expect(atlas.details).toHaveCount(0);
  await page.mouse.move(...(await middleOf(atlas.stage.mark('zone-lanzhou'))));
  await expect(atlas.stage.tooltip).toContainText('Lanzhou');
});

test('a corner of the lasso is taken back by Backspace, and Escape gives it up', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lang=en&story=from-1-to-165:2');
  await page.getByRole('button', { name: 'Select an area on the map' }).click();
  const tools = page.getByRole('group', { name: 'Select on the map' });
  const lasso = tools.getByRole('button', { name: 'Select with a lasso' });
  await lasso.press('Enter');
  const sheet = page.locator('[data-area-sheet]');
  const said = sheet.locator('+ [role="status"]');
  await expect(sheet).toBeFocused();
  for (const key of ['ArrowRight', 'Enter', 'ArrowDown', 'Enter']) await atlas.press(key);
  await expect(said).toContainText('2 corners');
  await atlas.press('Backspace');
  await expect(said).toContainText('1 corner');
  await atlas.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(tools.getByRole('button').first()).toBeFocused();
  expect(atlas.readLink()).not.toContain('area=');
  expect(atlas.readLink(), 'the story goes on').toContain('story=');
});
