import type { Page } from '@playwright/test';
import { ConsoleDriver } from '../drivers/console-driver.ts';
import { StoryDriver } from '../drivers/story-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';

/** A hall's window at a scene, and the console that it opened. */
async function openBoth(page: Page, query = ''): Promise<[StoryDriver, ConsoleDriver]> {
  const story = new StoryDriver(page);
  const desk = new ConsoleDriver(await story.openConsole());
  await expect(desk.status).toContainText(query || 'In step');
  return [story, desk];
}

test.describe('presenting', () => {
  test('keeps the console in step with the hall, both ways', async ({ atlas, page }) => {
    await atlas.open('?lang=en&story=from-1-to-165:2');
    const [story, desk] = await openBoth(page);
    await expect(desk.heading).toContainText('The first dot: Hangzhou');
    await expect(desk.next).toContainText('Batch two');
    await story.goOn();
    await expect(desk.heading).toContainText('Batch two');
    await expect(desk.notes).toContainText('The four that are lit');
    await desk.goOn();
    await story.waitForScene(4);
    await desk.page.keyboard.press('PageDown');
    await story.waitForScene(5);
    await desk.page.keyboard.press('9');
    await expect(desk.warnings).toContainText('Go to scene 9');
    await desk.page.keyboard.press('Enter');
    await story.waitForScene(9);
    await desk.strip.nth(0).click();
    await story.waitForScene(1);
    await expect(desk.strip.nth(0)).toHaveAttribute('aria-current', 'step');
    await atlas.switchLanguage();
    await expect(desk.heading).toContainText('第 1 幕');
  });

  test('survives a reload of either window, and says when the other is gone', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?lang=en&story=three-to-one:3');
    const [story, desk] = await openBoth(page);
    await desk.startWatch();
    await desk.setMinutes(30);
    await expect(desk.passed).not.toContainText('0:00');
    await desk.page.reload();
    await expect(desk.heading).toContainText('Scene 3 of 12');
    await expect(desk.status).toContainText('In step');
    await expect(desk.passed).not.toContainText('0:00');
    await expect(desk.left).toContainText('29:');
    await story.goOn();
    await expect(desk.heading).toContainText('Scene 4 of 12');
    // The address follows a moment later, and a reload opens what it says.
    await expect.poll(() => atlas.readLink()).toContain('story=three-to-one:4');
    await atlas.reload();
    await story.waitForScene(4);
    await expect(desk.status).toContainText('In step');
    await desk.goOn();
    await story.waitForScene(5);
    await page.close();
    await expect(desk.status).toContainText('closed or does not answer');
    await desk.goOn();
    await expect(desk.heading).toContainText('Scene 6 of 12');
  });

  test('blanks, points and jumps by keys', async ({ atlas, page }) => {
    await atlas.open('?lang=en&story=from-1-to-165:3');
    const [story, desk] = await openBoth(page);
    await page.bringToFront();
    await atlas.press('b');
    await expect(story.blackScreen).toBeVisible();
    await expect(desk.warnings).toContainText('black');
    await atlas.press('ArrowRight');
    await expect(story.blackScreen).toHaveCount(0);
    await story.waitForScene(3);
    await desk.blank();
    await expect(story.blackScreen).toBeVisible();
    await atlas.press('.');
    await expect(story.blackScreen).toHaveCount(0);

    await atlas.press('1');
    await atlas.press('1');
    await expect(story.notes).toContainText('Go to scene 11');
    await atlas.press('Enter');
    await story.waitForScene(11);
    await atlas.press('7');
    await atlas.press('Escape');
    await expect(story.notes).toHaveCount(0);
    await story.waitForScene(11);

    await atlas.press('l');
    await page.mouse.move(800, 300);
    await expect(story.dots).toHaveCount(1);
    await expect(desk.dot).toBeVisible();
    await desk.picture.hover();
    await expect(story.dots).toHaveCount(2);
    await atlas.press('l');
    await expect(desk.dot).toHaveCount(0);
    // Beside a mark the first Escape would take away its name.
    await page.mouse.move(0, 0);
    await atlas.press('Escape');
    await expect(story.card).toHaveCount(0);
    await expect(desk.status).toContainText('closed or does not answer');
  });

  test('goes on by itself, and stops at the end', async ({ atlas, page }) => {
    const story = new StoryDriver(page);
    await page.clock.install();
    await atlas.open('?lang=en&story=from-1-to-165:11');
    await story.waitForScene(11);
    await story.play();
    await page.clock.runFor(19_000);
    await story.waitForScene(12);
    await expect(story.pauseButton).toBeVisible();
    await page.clock.runFor(21_000);
    await expect(story.pauseButton).toHaveCount(0);
    await story.waitForScene(12);
  });

  test.describe('on a phone', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test('turns by a swipe', async ({ atlas, page }) => {
      const story = new StoryDriver(page);
      await atlas.open('?lang=en&story=from-1-to-165:2');
      await story.waitForScene(2);
      await story.swipe(-120);
      await story.waitForScene(3);
      await story.swipe(120);
      await story.waitForScene(2);
      await story.swipe(20);
      await story.waitForScene(2);
    });
  });

  test('gives a way on where the second window is held back', async ({ atlas, page }) => {
    const story = new StoryDriver(page);
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await atlas.open('?lang=en&story=from-1-to-165:2');
    await story.waitForScene(2);
    await story.card.getByRole('button', { name: 'Presenter console' }).click();
    await expect(story.notes).toContainText('held the second window back');
    const opening = page.context().waitForEvent('page');
    await story.notes.getByRole('link').click();
    const desk = new ConsoleDriver(await opening);
    await expect(desk.status).toContainText('In step');
    await expect(story.notes).toHaveCount(0);
  });
});
