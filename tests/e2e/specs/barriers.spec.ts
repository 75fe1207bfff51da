import { expect, test } from '../helpers/atlas-test.ts';
import { findBarriers } from '../helpers/find-barriers.ts';
import { openScreen, SCREENS, turnTo } from '../helpers/screens.ts';

/** Of each pair a screen is opened in the first, and turned to the second as it stands. */
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
    for (const [place, screen] of screens.entries()) {
      for (const [first, second] of pairsOf(place)) {
        for (const look of [first, second]) {
          await (look === first ? openScreen(page, screen, look) : turnTo(page, look));
          const barriers = await findBarriers(page, !screen.isFramed);
          expect.soft(barriers, `${screen.name}, ${look}`).toEqual([]);
        }
      }
    }
  });
}
