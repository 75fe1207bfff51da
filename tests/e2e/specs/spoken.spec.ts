import type { Locator, Page } from '@playwright/test';
import { ConsoleDriver } from '../drivers/console-driver.ts';
import { LessonEditorDriver } from '../drivers/lesson-editor-driver.ts';
import { StoryDriver } from '../drivers/story-driver.ts';
import { StoryEditorDriver } from '../drivers/story-editor-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';
import { sweepIf } from '../helpers/sweep-if.ts';

/** What a screen reader meets in the main states of the atlas, held against what it was before. */
const STATES = {
  opening: 'date=2019-12-31',
  layers: 'layers=zones.belts.gap.corridors&destinations=1&date=2022-12-31',
  details: 'select=zone:hangzhou',
  chart: 'desk=charts:gap',
  analysis: 'desk=analysis:coverage',
  story: 'story=from-1-to-165:2',
  lesson: 'lesson=reading-a-map-of-batches:1',
} as const;

/** The announcer's sentences, with their numbers as they are: a snapshot has a pattern for each. */
const SAID: Readonly<Record<'en' | 'zh-CN', Partial<Record<keyof typeof STATES, string>>>> = {
  en: {
    opening: '31 Dec 2019: Pilot zones (59)',
    layers:
      '31 Dec 2022: Pilot zones (165), Industrial belts (169), Corridors (41), Hubs (35), Destinations (10), Areas (3)',
    details: '31 Dec 2024: Pilot zones (165)',
  },
  'zh-CN': {
    opening: '2019年12月31日：综试区（59）',
    layers:
      '2022年12月31日：综试区（165）、产业带（169）、通道（41）、枢纽（35）、目的地（10）、区域（3）',
    details: '2024年12月31日：综试区（165）',
  },
};

/** In Chromium alone the words of a drawing are blocks, and the snapshots have a space between them. */
async function setWordsApart(page: Page): Promise<void> {
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('text { display: block; }');
    document.adoptedStyleSheets.push(style);
  });
}

for (const language of ['en', 'zh-CN'] as const) {
  for (const [state, query] of Object.entries(STATES) as [keyof typeof STATES, string][]) {
    test(`${state} in ${language}`, sweepIf(language !== 'en'), async ({ atlas, page }) => {
      await atlas.open(`?lang=${language}&theme=light&${query}`);
      await page.waitForLoadState('networkidle');
      await setWordsApart(page);
      const said = SAID[language][state];
      if (said) await expect(page.locator('.announcer')).toHaveText(said);
      await expect(page.locator('body')).toMatchAriaSnapshot({
        name: `${state}-${language}.aria.yml`,
      });
    });
  }
}

for (const language of ['en', 'zh-CN'] as const) {
  test(`what opens by hand in ${language}`, sweepIf(language !== 'en'), async ({ atlas, page }) => {
    const expectHeard = (part: Locator, name: string) =>
      expect(part).toMatchAriaSnapshot({ name: `${name}-${language}.aria.yml` });
    await atlas.open(`?lang=${language}&theme=light&date=2015-12-31`);
    await setWordsApart(page);
    await atlas.list.open();
    await expectHeard(page.locator('#list-mirror'), 'list');
    await atlas.stage.map.focus();
    await atlas.press('ArrowRight');
    await expectHeard(page.locator('#map'), 'walked-to');
    await atlas.search('hangz');
    await expectHeard(page.getByRole('listbox'), 'found');
    await atlas.found.first().click();
    await atlas.openSource();
    await expectHeard(atlas.sourceDialog, 'source');
    await atlas.open(
      `?lang=${language}&theme=light&date=2019-12-31&compare=side:date:2018-12-31&desk=compare`,
    );
    await expect(atlas.compare.table).toBeVisible();
    await expectHeard(page.getByRole('tabpanel'), 'compared');
    await atlas.open(`?lang=${language}&theme=light&desk=tables:zones`);
    await expectHeard(page.getByRole('grid').getByRole('row').first(), 'table-head');
    await expectHeard(page.getByRole('grid').getByRole('row').nth(1), 'table-row');
  });
}

test('dialogs in both languages', async ({ atlas, page }) => {
  for (const [language, menu, entry] of [
    ['en', 'Take away', /^Figure for print/],
    ['zh-CN', '带走', /^印刷用图/],
  ] as const) {
    await atlas.open(`?lang=${language}&theme=light`);
    await page.locator('.toolbar summary', { hasText: menu }).click();
    await page.getByRole('button', { name: entry }).first().click();
    await expect(page.getByRole('dialog')).toMatchAriaSnapshot({
      name: `figure-dialog-${language}.aria.yml`,
    });
    await atlas.press('Escape');
  }
});

for (const language of ['en', 'zh-CN'] as const) {
  test(`an embedded map in ${language}`, sweepIf(language !== 'en'), async ({ page, baseURL }) => {
    await page.goto(`${baseURL}embed.html?lang=${language}&theme=light&controls=all`);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await setWordsApart(page);
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `embed-${language}.aria.yml` });
  });

  test(
    `the presenter's console in ${language}`,
    sweepIf(language !== 'en'),
    async ({ atlas, page }) => {
      await atlas.open(`?lang=${language}&theme=light&story=from-1-to-165:2`);
      const story = new StoryDriver(page);
      await story.waitForScene(2);
      const desk = new ConsoleDriver(await story.openConsole());
      await expect(desk.strip).toHaveCount(12);
      await setWordsApart(desk.page);
      // The clock of the talk goes on.
      await expect(desk.page.getByRole('main')).toMatchAriaSnapshot({
        name: `console-${language}.aria.yml`,
      });
    },
  );

  test(`the editors in ${language}`, sweepIf(language !== 'en'), async ({ atlas, page }) => {
    for (const [kind, Driver] of [
      ['story', StoryEditorDriver],
      ['lesson', LessonEditorDriver],
    ] as const) {
      await atlas.open(`?lang=${language}&theme=light&date=2019-12-31`);
      const editor = new Driver(page);
      await editor.open();
      await editor.capture();
      await expect(editor.parts).toHaveCount(1);
      await expect(editor.panel).toMatchAriaSnapshot({
        name: `${kind}-editor-${language}.aria.yml`,
      });
    }
  });
}
