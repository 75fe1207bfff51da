import { expect, test } from '../helpers/atlas-test.ts';
import { findBarriers } from '../helpers/find-barriers.ts';
import { openScreen, SCREENS } from '../helpers/screens.ts';

const LOOKS = [
  'lang=en&theme=light',
  'lang=zh-CN&theme=dark',
  'lang=en&theme=dark',
  'lang=zh-CN&theme=light',
];

/** Each screen in one look, all looks in turn; each in every look with ATLAS_LOOKS=all. */
function looksOf(place: number): readonly string[] {
  return process.env.ATLAS_LOOKS === 'all' ? LOOKS : LOOKS.slice(place % 4, (place % 4) + 1);
}

for (const [group, screens] of Object.entries(SCREENS)) {
  test(`axe finds no barrier: ${group}`, { tag: '@sweep' }, async ({ page }) => {
    // Each screen takes axe a second or two.
    test.setTimeout(screens.length * looksOf(0).length * 30_000);
    for (const [place, screen] of screens.entries()) {
      for (const look of looksOf(place)) {
        await openScreen(page, screen, look);
        const barriers = await findBarriers(page, !screen.isFramed);
        expect.soft(barriers, `${screen.name}, ${look}`).toEqual([]);
      }
    }
  });
}
