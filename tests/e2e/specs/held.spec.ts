import { StoryDriver } from '../drivers/story-driver.ts';
import { TakeAwayDriver } from '../drivers/take-away-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';
import { leaveOut } from '../helpers/leave-out.ts';
import { type Held, measureHeld } from '../helpers/measure-held.ts';

/** In these all is made that is made once: parts that come late, and what React keeps of the last one that was closed. */
const FIRST_ROUNDS = 2;
/** A leak holds at least one more after each of these. */
const MORE_ROUNDS = 4;

test('what was closed leaves no nodes and no listeners behind', { tag: '@sweep' }, async ({
  atlas,
  page,
  browserName,
}) => {
  leaveOut(browserName, ['firefox', 'webkit'], 'its driver does not say what a page holds');
  test.slow();
  const [story, takeAway] = [new StoryDriver(page), new TakeAwayDriver(page)];
  await atlas.open('?lang=en&date=2019-12-31');
  const closeDialog = async () => {
    await expect(takeAway.dialog).toBeVisible();
    await atlas.press('Escape');
    await expect(takeAway.dialog).toHaveCount(0);
  };
  const playRounds = async (count: number) => {
    for (let round = 0; round < count; round += 1) {
      await story.openMenu();
      await story.choose(/^From one city/);
      await story.waitForScene(1);
      await story.goOn();
      await story.waitForScene(2);
      await story.leave();
      await expect(story.card).toHaveCount(0);
      await atlas.desk.toggle();
      await atlas.desk.show('tables');
      await expect(atlas.desk.body.getByRole('row').first()).toBeVisible();
      await atlas.desk.show('charts');
      await expect(atlas.desk.body.locator('svg').first()).toBeVisible();
      await atlas.desk.toggle();
      await expect(atlas.desk.panel).toHaveCount(0);
      await page.getByRole('button', { name: 'Keyboard and help' }).click();
      await closeDialog();
      await takeAway.openCitations();
      await closeDialog();
    }
  };
  await playRounds(FIRST_ROUNDS);
  const first = await measureHeld(page);
  await playRounds(MORE_ROUNDS);
  const grown = async () => {
    const now = await measureHeld(page);
    const more = (Object.keys(now) as (keyof Held)[]).map((key) => ({
      key,
      by: now[key] - first[key],
    }));
    return more.filter(({ by }) => by >= MORE_ROUNDS);
  };
  await expect.poll(grown).toEqual([]);
});
