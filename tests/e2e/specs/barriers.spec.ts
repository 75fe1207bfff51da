import { expect, test } from '../helpers/atlas-test.ts';
import { findBarriers } from '../helpers/find-barriers.ts';
import { goOnToScreen, SCREENS, type Screen, turnScreen } from '../helpers/screens.ts';

/** Of each pair a screen is come to in the first, and turned to the second as it stands. */
const LOOKS = [
  ['lang=en&theme=light', 'lang=zh-CN&theme=dark'],
  ['lang=zh-CN&theme=light', 'lang=en&theme=dark'],
] as const;

/** Each screen in one of the pairs, both in turn; each in both with ATLAS_LOOKS=all. */
const pairsOf = (place: number) =>
  process.env.ATLAS_LOOKS === 'all' ? LOOKS : LOOKS.filter((_, order) => order === place % 2);

for (const [group, screens] of Object.entries(SCREENS)) {
  test(`axe finds no barrier: ${group}`, { tag: '@sweep' }, async ({ page }) => {
    // Each screen takes axe a second or two, twice.
    test.setTimeout(screens.length * pairsOf(0).length * 40_000);
    // A flight of the map ends at once: what is looked at stands still.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    let last: Screen | undefined;
    for (const [place, screen] of screens.entries()) {
      for (const [first, second] of pairsOf(place)) {
        for (const look of [first, second]) {
          if (look === first) await goOnToScreen(page, screen, look, last);
          else await turnScreen(page, screen, look);
          last = screen;
          const barriers = await findBarriers(page, !screen.isFramed);
          expect.soft(barriers, `${screen.name}, ${look}`).toEqual([]);
        }
      }
    }
  });
}
