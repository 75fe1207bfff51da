import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/atlas-test.ts';
import { findCuts } from '../helpers/find-cuts.ts';
import { goOnToScreen, SCREENS } from '../helpers/screens.ts';

/** What readers with weak eyes do with the page, and the screens of old lecture halls. */
const WAYS = {
  'at 400 %': { width: 320, height: 640 },
  'at 200 %': { width: 640, height: 400 },
  'with its text spaced out': { width: 1280, height: 800 },
  'on an old projector': { width: 1024, height: 768 },
} as const;
type Way = keyof typeof WAYS;

/** Each screen in one way, all ways in turn; each in every way with ATLAS_LOOKS=all. */
function waysOf(place: number): readonly Way[] {
  const ways = Object.keys(WAYS) as Way[];
  return process.env.ATLAS_LOOKS === 'all' ? ways : ways.slice(place % 4, (place % 4) + 1);
}

/** WCAG 1.4.12, by a sheet of its own: the page's policy forbids styles that are written into it. */
async function spaceOut(page: Page, isSpaced: boolean): Promise<void> {
  await page.evaluate((isWanted) => {
    document.adoptedStyleSheets = [];
    if (!isWanted) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }' +
        'p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  }, isSpaced);
}

/** The page has been laid out anew and what watches its size has answered. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let frames = 0; frames < 3; frames += 1) await frame();
  });
}

for (const [group, screens] of Object.entries(SCREENS)) {
  test(`nothing is lost when it is enlarged: ${group}`, { tag: '@sweep' }, async ({
    atlas: _,
    page,
  }) => {
    test.setTimeout(screens.length * waysOf(0).length * 30_000);
    // A flight of the map ends at once: what is looked at stands still.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const [place, screen] of screens.entries()) {
      const look = place % 2 === 0 ? 'lang=en' : 'lang=zh-CN';
      for (const [turn, way] of waysOf(place).entries()) {
        await page.setViewportSize(WAYS[way]);
        // Who enlarges a page does so where it stands.
        if (turn === 0) await goOnToScreen(page, screen, look, screens[place - 1]);
        await spaceOut(page, way === 'with its text spaced out');
        await settled(page);
        expect.soft(await findCuts(page), `${screen.name}, ${way}, ${look}`).toEqual([]);
      }
    }
  });
}
