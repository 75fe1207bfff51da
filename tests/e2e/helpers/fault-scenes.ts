import type { Locator, Page } from '@playwright/test';

/** A way through the atlas: where it begins, what a person does, and what there is to see when all is well. */
export interface FaultScene {
  readonly name: string;
  readonly link: string;
  /** Can be done again where something was missing. */
  readonly act?: (page: Page) => Promise<void>;
  readonly goal: (page: Page) => Locator;
}

const desk = (page: string, goal: string): FaultScene => ({
  name: `desk ${page}`,
  link: `?lang=en&desk=${page}`,
  goal: (atlas) => atlas.locator(`#desk-body ${goal}`).first(),
});

/** Opens a menu of the toolbar, where it is not open, and presses one of its entries, where they have come. */
const choose = (menu: string, entry: RegExp) => async (page: Page) => {
  const details = page.locator('.toolbar details', { hasText: menu }).first();
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  const choice = details.getByRole('button', { name: entry });
  await choice.or(details.getByRole('alert')).first().waitFor();
  if (await choice.isVisible()) await choice.click();
};
const dialog = (entry: RegExp, shown: string): FaultScene => ({
  name: `take away ${entry.source}`,
  link: '?lang=en',
  act: choose('Take away', entry),
  goal: (page) => page.getByRole('dialog').locator(shown).first(),
});

/** Everything that comes late, each part once. The first is what every other begins with. */
export const FAULT_SCENES: readonly FaultScene[] = [
  {
    name: 'opening',
    link: '?lang=en',
    goal: (page) => page.getByRole('combobox', { name: 'Search' }).and(page.locator(':enabled')),
  },
  {
    name: 'layers',
    link: '?lang=en&layers=zones.belts.gap.corridors',
    goal: (page) => page.locator('[data-layer="corridors"] .legend'),
  },
  {
    name: 'details',
    link: '?lang=en&select=zone:hangzhou',
    goal: (page) => page.locator('.details-panel .source-button').first(),
  },
  {
    name: 'comparison',
    link: '?lang=en&compare=side:date:2016-01-15',
    goal: (page) => page.locator('#compared-map svg [data-mark]').first(),
  },
  desk('charts:zones-over-time', 'svg [data-mark]'),
  desk('charts:cities', 'svg [data-mark]'),
  desk('tables:zones', '[role="grid"] td, [role="gridcell"]'),
  desk('analysis:gravity', 'p'),
  desk('compare', 'select'),
  desk('own-data', 'button'),
  {
    name: 'story',
    link: '?lang=en&story=from-1-to-165:1',
    goal: (page) => page.locator('section.story h2'),
  },
  {
    name: 'lesson',
    link: '?lang=en&lesson=gap-and-ratio:1',
    goal: (page) => page.locator('section.lesson h2'),
  },
  {
    name: 'list of stories',
    link: '?lang=en',
    act: async (page) => {
      const details = page.locator('.toolbar details', { hasText: 'Stories' }).first();
      if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    },
    goal: (page) => page.locator('.story-list button').first(),
  },
  {
    name: 'help',
    link: '?lang=en',
    act: (page) => page.getByRole('button', { name: 'Keyboard and help' }).click(),
    goal: (page) => page.getByRole('dialog').locator('kbd').first(),
  },
  dialog(/^Figure/, '.figure-preview img'),
  dialog(/^Data/, 'button, a'),
  dialog(/^Citation/, 'pre'),
  dialog(/^Slides/, 'button'),
  dialog(/^Video/, 'button'),
  dialog(/^Embed/, 'textarea, pre, code'),
  dialog(/^For a course/, 'button'),
  dialog(/^One HTML file/, 'button, a'),
  {
    name: 'embed',
    link: 'embed.html?lang=en',
    goal: (page) => page.locator('#map svg [data-mark]').first(),
  },
  {
    name: "presenter's console",
    link: '?lang=en&story=from-1-to-165:1&console=1',
    goal: (page) => page.locator('.console h1, .console h2').first(),
  },
];

/** Where its code stays away a sentence is heard, and nothing is missing from sight. */
export const LETTER_SCENE: FaultScene = {
  name: 'a letter typed on the map',
  link: '?lang=en',
  act: async (page) => {
    await page.locator('#map').focus();
    await page.keyboard.press('h');
  },
  goal: (page) => page.locator('#map [aria-live]', { hasText: /^H/ }),
};
