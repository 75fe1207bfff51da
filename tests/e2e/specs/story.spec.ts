import { StoryDriver } from '../drivers/story-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';
import { boxesOf, boxOf, isWithin, namesOfOverlaps } from '../helpers/boxes.ts';
import { leaveOut } from '../helpers/leave-out.ts';

test.describe('stories', () => {
  test('are listed with what they tell, and begin at their first scene', async ({
    atlas,
    page,
  }) => {
    const story = new StoryDriver(page);
    await atlas.open('?lang=en&date=2019-12-31&layers=gap');
    await story.openMenu();
    await expect(story.menuEntries).toHaveCount(6);
    await expect(story.menuEntries.first()).toContainText('12 scenes');
    await story.choose(/^From one city/);
    await story.waitForScene(1);
    await expect(story.heading).toHaveText('How did this map fill up?');
    await expect(story.heading).toBeFocused();
    await expect(atlas.overlay('zones')).toBeChecked();
    await expect(atlas.overlay('gap')).not.toBeChecked();
    await atlas.undoButton.click();
    await expect(story.card).toHaveCount(0);
    await expect(atlas.overlay('gap')).toBeChecked();
  });

  test.describe('without a network', () => {
    // The browser's own report of the sign of the page, and of the worker that keeps the site.
    test.use({ provoked: /ERR_INTERNET_DISCONNECTED|fetching the script/ });

    test('are walked from start to end by keys with the network off', async ({
      atlas,
      page,
      browserName,
    }) => {
      leaveOut(browserName, ['webkit'], 'its driver cannot cut the network');
      test.slow();
      const story = new StoryDriver(page);
      await atlas.open('?lang=en&story=from-1-to-165');
      await story.waitForScene(1);
      // The code of later scenes is on its way.
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      for (const [order, key] of ['ArrowRight', 'PageDown', 'Space', 'ArrowDown'].entries()) {
        await atlas.press(key);
        await story.waitForScene(order + 2);
      }
      for (let place = 6; place <= 12; place += 1) {
        await atlas.press('PageDown');
        await story.waitForScene(place);
        if (place === 6) await expect(story.chart).toBeVisible();
        if (place === 10) await expect(atlas.stage.marks('analysis').first()).toBeAttached();
      }
      await expect(page.locator('#compared-map')).toBeVisible();
      await atlas.press('PageDown');
      await story.waitForScene(12);
      await atlas.press('PageUp');
      await story.waitForScene(11);
      await atlas.press('Home');
      await story.waitForScene(1);
      // The browser itself looks for the sign of the page at each new address.
      expect(requests.filter((url) => !url.endsWith('favicon.svg'))).toEqual([]);
    });
  });

  test('show the same picture to who walks to a scene and to who opens its link', async ({
    atlas,
    page,
  }) => {
    const story = new StoryDriver(page);
    await atlas.open('?lang=en&theme=light&story=to-the-sea-without-a-coast');
    await story.waitForScene(1);
    for (let place = 2; place <= 5; place += 1) {
      await atlas.press('ArrowRight');
      await story.waitForScene(place);
    }
    await expect.poll(() => atlas.readLink()).toContain('story=to-the-sea-without-a-coast:5');
    const walked = await story.readPicture();
    const link = atlas.readLink();
    await atlas.open(link);
    await story.waitForScene(5);
    await expect(story.notes).toHaveCount(0);
    await expect.poll(() => story.readPicture()).toBe(walked);
    // A link may also name the scene alone.
    await atlas.open('?lang=en&theme=light&story=to-the-sea-without-a-coast:5');
    await story.waitForScene(5);
    await expect.poll(() => story.readPicture()).toBe(walked);
  });

  test('wait while a person explores, and go on from where they were', async ({ atlas, page }) => {
    const story = new StoryDriver(page);
    await atlas.open('?lang=en&story=from-1-to-165:3');
    await story.waitForScene(3);
    await story.play();
    await atlas.stage.drag(80, 30);
    await expect(story.notes).toContainText('You are exploring');
    await expect(story.pauseButton).toHaveCount(0);
    await story.resume();
    await expect(story.notes).toHaveCount(0);
    await expect(atlas.clock.slider).toHaveAttribute('aria-valuetext', /15 Jan 2016/);
    await atlas.toggleLayer('belts');
    await expect(story.notes).toContainText('You are exploring');
    await story.heading.click();
    await atlas.press('ArrowRight');
    await story.waitForScene(4);
    await expect(story.notes).toHaveCount(0);
    await expect(atlas.overlay('belts')).not.toBeChecked();
  });

  test('light on the map what they speak of, and again after a person pointed elsewhere', async ({
    atlas,
    page,
  }) => {
    const story = new StoryDriver(page);
    await atlas.open('?lang=en&story=from-1-to-165:3');
    await story.waitForScene(3);
    await expect(atlas.stage.lit).toHaveCount(4);
    await atlas.stage.mark('zone-tianjin').hover();
    await expect(atlas.stage.lit).not.toHaveCount(4);
    await story.heading.hover();
    await expect(atlas.stage.lit).toHaveCount(4);
    await story.leave();
    await expect(atlas.stage.lit).toHaveCount(0);
  });

  test('leave the arrow keys to the map that has the focus, and its letters to a field', async ({
    atlas,
    page,
  }) => {
    const story = new StoryDriver(page);
    await atlas.open('?lang=en&story=from-1-to-165:2');
    await story.waitForScene(2);
    await atlas.stage.map.focus();
    await atlas.press('ArrowRight');
    await expect(atlas.stage.walkedTo).toContainText('Hangzhou');
    await story.waitForScene(2);
    await atlas.searchField.fill('b');
    await expect(story.blackScreen).toHaveCount(0);
    await atlas.press('Escape');
    await expect(story.card).toBeVisible();
  });

  test.describe('with a link that asks for too much', () => {
    test.use({ provoked: /404/ });

    test('say that there is no such story, and the atlas goes on', async ({ atlas, page }) => {
      const story = new StoryDriver(page);
      await atlas.open('?lang=en&story=nothing:4&layers=belts');
      await expect(story.failure).toHaveText(/no story “nothing”/);
      await expect(atlas.overlay('belts')).toBeChecked();
      await story.leave();
      await expect(story.card).toHaveCount(0);
    });

    test('show the last scene for one beyond it', async ({ atlas, page }) => {
      const story = new StoryDriver(page);
      await atlas.open('?lang=en&story=three-to-one:40');
      await story.waitForScene(12);
      await expect(story.notes).toContainText('asks for scene 40; the story has 12');
    });
  });

  for (const [what, viewport] of [
    ['in a wide window', { width: 1280, height: 800 }],
    ['on a phone', { width: 390, height: 844 }],
  ] as const) {
    test(`cover neither the South China Sea nor Taiwan ${what}`, async ({ atlas, page }) => {
      await page.setViewportSize(viewport);
      const story = new StoryDriver(page);
      await atlas.open('?lang=en&story=three-to-one:1');
      await story.waitForScene(1);
      await expect(async () => {
        const inset = await boxOf(atlas.stage.inset);
        const taiwan = await boxOf(atlas.stage.mark('gap-710000'));
        const panels = [...(await atlas.stage.panelBoxes()), ...(await boxesOf(story.card))];
        expect(namesOfOverlaps(inset, panels), 'over the inset').toEqual([]);
        expect(namesOfOverlaps(taiwan, [...panels, inset]), 'over Taiwan').toEqual([]);
        expect(isWithin(inset, await boxOf(atlas.stage.map)), 'the inset is whole').toBe(true);
      }).toPass({ timeout: 8_000 });
    });
  }
});
