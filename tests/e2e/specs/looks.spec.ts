import { expect, test } from '../helpers/atlas-test.ts';
import { openScreen, SCREENS, type Screen } from '../helpers/screens.ts';

// The pictures were made with this Chromium; another may set its letters otherwise. After an update look
// at what changed, then make them anew: npm run e2e -- --project=figure looks -u
const MADE_WITH = '156';
// Nobody sees fewer pixels than the edge of one letter; a chip of a legend has four times as many.
const TOLERANCE = { maxDiffPixels: 60, threshold: 0.15 };

const LOOKS = { light: 'lang=en&theme=light', dark: 'lang=zh-CN&theme=dark' } as const;

function screenOf(group: string, name: string): Screen {
  const screen = SCREENS[group]?.find((each) => each.name === name);
  if (!screen) throw new Error(`There is no screen "${name}" in "${group}".`);
  return screen;
}

const PICTURES: readonly Screen[] = [
  screenOf('the map', 'opening'),
  {
    name: 'every layer at the end of 2022',
    link: 'layers=zones.belts.gap.corridors&date=2022-12-31',
  },
  { name: 'the world', link: 'layers=zones.corridors&projection=mercator&destinations=1' },
  screenOf('the map', 'two dates side by side'),
  screenOf('details', 'zone:zhengzhou'),
  screenOf('charts', 'belts'),
  { name: 'the table of zones', link: 'desk=tables:zones' },
  screenOf('analyses', 'gravity'),
  screenOf('the map', 'sources'),
  screenOf('stories', 'a scene'),
  screenOf('lessons', 'belts-and-stages, 2'),
];

/** What lies beside the atlas or over it, in one shade each. */
const IN_ONE_SHADE: readonly (readonly [shade: keyof typeof LOOKS, screen: Screen])[] = [
  ['light', screenOf('what is taken away', 'course')],
  ['dark', screenOf('what is taken away', 'slides')],
  ['light', screenOf('analyses', 'provinces of one’s own')],
  ['dark', screenOf('editors', 'a story being written')],
  ['dark', screenOf('pages beside the atlas', 'the presenter’s console')],
  ['light', screenOf('pages beside the atlas', 'an embed with every control')],
];

test.use({ viewport: { width: 1024, height: 680 } });

test.beforeEach(({ browser }) => {
  const version = browser.version().split('.')[0] ?? '';
  test.skip(
    version !== MADE_WITH,
    `the pictures were made with Chromium ${MADE_WITH}, this is ${version}`,
  );
});

function expectItsLook(screen: Screen, shade: keyof typeof LOOKS): void {
  test(`${screen.name}, ${shade}, looks as it did`, { tag: '@sweep' }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // The console has a clock on it.
    await page.clock.setFixedTime('2026-01-01T09:00:00+08:00');
    await openScreen(page, screen, LOOKS[shade]);
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveScreenshot(
      `${screen.name.replaceAll('’', '')}-${shade}.png`,
      TOLERANCE,
    );
  });
}

for (const [shade, screen] of IN_ONE_SHADE) expectItsLook(screen, shade);

for (const shade of ['light', 'dark'] as const) {
  const look = LOOKS[shade];
  for (const screen of PICTURES) expectItsLook(screen, shade);

  test(`a phone, ${shade}, looks as it did`, { tag: '@sweep' }, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 390, height: 780 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await atlas.open(`?${look}&select=zone:zhengzhou`);
    await page.waitForLoadState('networkidle');
    await expect(page).toHaveScreenshot(`phone-${shade}.png`, TOLERANCE);
  });
}
