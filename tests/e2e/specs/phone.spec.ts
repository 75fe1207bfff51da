import { expect, test } from '../helpers/atlas-test.ts';
import { boxOf, isWithin } from '../helpers/boxes.ts';

for (const viewport of [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
  { width: 320, height: 640 },
]) {
  test.describe(`on a phone of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('the atlas opens, plays, selects and searches, and never scrolls sideways', async ({
      atlas,
      page,
    }) => {
      await atlas.open('?date=2019-12-15');
      // What a scroll bar takes is not scrolled to.
      const spareWidth = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await spareWidth()).toBe(0);
      await expect(atlas.stage.marks('zone-')).toHaveCount(59);

      await atlas.stage.mark('zone-harbin').tap();
      await expect(atlas.details).toContainText('Harbin');
      expect(await spareWidth()).toBe(0);
      await atlas.closeDetails();

      await atlas.clock.playButton.tap();
      await expect.poll(() => atlas.clock.readDate()).not.toBe('2019-12-15');
      await atlas.clock.pauseButton.tap();

      await atlas.select('Xiamen');
      await expect(atlas.details).toContainText('Xiamen');
      await atlas.switchLanguage();
      await expect(atlas.details).toContainText('厦门');
      expect(await spareWidth()).toBe(0);
    });

    test('the clock and the picture are both in sight at once', async ({ atlas }) => {
      await atlas.open();
      const screen = {
        name: 'screen',
        left: 0,
        top: 0,
        right: viewport.width,
        bottom: viewport.height,
      };
      expect(isWithin(await boxOf(atlas.stage.map), screen)).toBe(true);
      expect(isWithin(await boxOf(atlas.clock.playButton), screen)).toBe(true);
    });
  });
}
