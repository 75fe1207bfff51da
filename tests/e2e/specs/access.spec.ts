import type { Locator } from '@playwright/test';
import { StoryEditorDriver } from '../drivers/story-editor-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';
import { findBarriers } from '../helpers/find-barriers.ts';
import { openScreen, SCREENS } from '../helpers/screens.ts';
import { WALKED_ROUND, walkByTab } from '../helpers/walk-by-tab.ts';

test('axe finds no barrier on a phone', { tag: '@sweep' }, async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('?select=zone:hangzhou');
  await expect(atlas.details).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('everything that can be used is reached by Tab, with its focus in sight', {
  tag: '@sweep',
}, async ({ atlas, page }) => {
  // A hundred stops, each looked at, on a machine that may be busy.
  test.setTimeout(300_000);
  for (const link of ['?layers=zones.gap.corridors', '?select=corridor:amazon-brazil']) {
    await atlas.open(link);
    await expect(atlas.details).toHaveCount(link.includes('select') ? 1 : 0);
    await atlas.unfoldAll();
    expect(await walkByTab(page)).toEqual(WALKED_ROUND);
  }
});

/** One screen of most kinds; every other one dark. */
const WALKED = [
  ['the map', 'help'],
  ['the map', 'two layers by a swipe line'],
  ['details', 'a source'],
  ['charts', 'gap'],
  ['tables', 'zones'],
  ['analyses', 'coverage'],
  ['what is taken away', 'figure'],
  ['stories', 'a scene with a chart, in large type'],
  ['lessons', 'reading-a-map-of-batches, 3'],
] as const;

for (const [place, [group, name]] of WALKED.entries()) {
  test(`Tab goes round with its focus in sight: ${group}, ${name}`, { tag: '@sweep' }, async ({
    atlas: _,
    page,
    browserName,
  }) => {
    test.slow(browserName === 'webkit', 'WebKit: each key goes through its driver');
    const screen = SCREENS[group]?.find((each) => each.name === name);
    if (!screen) throw new Error(`There is no screen ${name}.`);
    await openScreen(page, screen, `lang=en&theme=${place % 2 === 0 ? 'dark' : 'light'}`);
    // What was unfolded with all else lies over the map.
    if (group === 'tables') await page.locator('.timeline-more summary').press('Escape');
    expect(await walkByTab(page)).toEqual(WALKED_ROUND);
  });
}

test('Tab goes round with its focus in sight: an editor', { tag: '@sweep' }, async ({
  atlas,
  page,
}) => {
  const editor = new StoryEditorDriver(page);
  await atlas.open('?lang=en&theme=light');
  await editor.open();
  await editor.write('A scene', 'What it says.');
  await editor.unfold();
  expect(await walkByTab(page)).toEqual(WALKED_ROUND);
});

for (const [what, path] of [
  ['an embed', 'embed.html?lang=en&controls=all&layers=zones.gap'],
  ['the presenter’s console', '?lang=en&console=alone&story=from-1-to-165:2'],
] as const) {
  test(`Tab goes round with its focus in sight: ${what}`, { tag: '@sweep' }, async ({
    atlas,
    page,
  }) => {
    await atlas.visit(path);
    await expect(atlas.root).toHaveAttribute('data-state', 'ready');
    await expect(page.locator('.embed-open, .console-strip').first()).toBeVisible();
    expect(await walkByTab(page)).toEqual(WALKED_ROUND);
  });
}

test('what is opened by keys is left by Escape, and the focus is where it was', {
  tag: '@sweep',
}, async ({ atlas, page }) => {
  await atlas.open('?lang=en');
  const dialog = page.getByRole('dialog');
  const inside = page.locator(':is(.menu-body, .timeline-options) :is(button, select)');
  const summaries = page.locator('.toolbar summary, .timeline-more summary');
  for (const summary of await summaries.all()) {
    await summary.press('Enter');
    await expect(inside.first()).toBeVisible();
    await atlas.press('Tab');
    await expect(summary).not.toBeFocused();
    await atlas.press('Escape');
    await expect(summary, 'a menu').toBeFocused();
    await expect(inside).toHaveCount(0);
  }
  // The last of them are the options of the clock, which lie over the map.
  await summaries.last().press('Enter');
  await expect(inside.first()).toBeVisible();
  await atlas.stage.map.focus();
  await expect(inside).toHaveCount(0);
  for (const name of ['Keyboard and help', 'Sources and method']) {
    const opener = page.getByRole('button', { name });
    await opener.press('Enter');
    await expect(dialog).toBeVisible();
    await atlas.press('Escape');
    await expect(opener, name).toBeFocused();
  }
  const takeAway = page.locator('.toolbar summary', { hasText: 'Take away' });
  const choices = page.locator('.menu-choices .menu-choice');
  await takeAway.press('Enter');
  await expect(choices.first()).toBeVisible();
  const count = await choices.count();
  for (let place = 0; place < count; place += 1) {
    if (place > 0) await takeAway.press('Enter');
    await choices.nth(place).press('Enter');
    await expect(dialog).toBeVisible();
    await atlas.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(takeAway, `choice ${place}`).toBeFocused();
  }
});

test('a source, a teacher’s page, a story and a lesson give the focus back', {
  tag: '@sweep',
}, async ({ atlas, page }) => {
  const dialog = page.getByRole('dialog');
  const stories = page.locator('.toolbar summary', { hasText: 'Stories' });
  const menu = page.locator('.menu-body .menu-choice');
  await atlas.open('?lang=en&select=zone:hangzhou');
  const source = atlas.details.getByRole('button', { name: /^Source/ }).first();
  await source.press('Enter');
  await expect(dialog).toBeVisible();
  await atlas.press('Escape');
  await expect(source).toBeFocused();

  for (const leave of ['Escape', 'Leave the story']) {
    await stories.press('Enter');
    await menu.filter({ hasText: 'From one city' }).press('Enter');
    await expect(page.locator('.story h2')).toBeFocused();
    if (leave === 'Escape') await atlas.press(leave);
    else await page.getByRole('button', { name: leave }).first().press('Enter');
    await expect(stories, leave).toBeFocused();
  }

  await stories.press('Enter');
  await menu.filter({ hasText: 'Concentration' }).first().press('Enter');
  await expect(page.locator('.lesson h2').first()).toBeFocused();
  const teacher = page.getByRole('button', { name: 'For teachers' });
  await teacher.press('Enter');
  await expect(dialog).toBeVisible();
  await atlas.press('Escape');
  await expect(teacher).toBeFocused();
  await page.getByRole('button', { name: 'Leave the lesson' }).press('Enter');
  await expect(stories, 'a lesson').toBeFocused();
});

test('the first stop leads to the map', async ({ atlas }) => {
  await atlas.open();
  await atlas.press('Tab');
  await atlas.press('Enter');
  await atlas.press('ArrowRight');
  await expect(atlas.stage.walkedTo).toContainText('pilot zone');
});

for (const [theme, strongEdge] of [
  ['light', 'rgb(91, 86, 77)'],
  ['dark', 'rgb(159, 173, 184)'],
] as const) {
  test(`a system that asks for more contrast gets stronger words and edges, ${theme}`, async ({
    atlas,
    page,
  }) => {
    const edge = () =>
      atlas.clock.slider.evaluate((slider) => {
        const panel = slider.closest('.panel') ?? document.body;
        const { borderTopColor, color } = getComputedStyle(panel);
        return `${borderTopColor} ${color}`;
      });
    await atlas.open(`?lang=en&theme=${theme}`);
    const plain = await edge();
    await page.emulateMedia({ contrast: 'more' });
    await expect.poll(edge).not.toBe(plain);
    expect(await edge()).toContain(strongEdge);
    expect(await findBarriers(page)).toEqual([]);
  });
}

/** What tells a control's state, as the page computes it. */
function lookOf(control: Locator): Promise<string> {
  return control.evaluate((element) => {
    const { backgroundColor, color, borderStyle, borderColor, outlineStyle } =
      getComputedStyle(element);
    const { fill, stroke } = getComputedStyle(element.querySelector('.timeline-ring') ?? element);
    return [backgroundColor, color, borderStyle, borderColor, outlineStyle, fill, stroke].join(' ');
  });
}

test.describe('in forced colours', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  test('the map keeps its colours, and every control its edge or its words', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?lang=en&theme=light&desk=tables');
    const hangzhou = atlas.stage.marks('zone-hangzhou').first().locator('circle, path').last();
    await expect(hangzhou).toHaveCSS('fill', 'rgb(27, 6, 141)');
    const withoutEdge = await page
      .locator('button:visible, select:visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => {
            const { borderTopWidth, borderTopStyle } = getComputedStyle(control);
            const isEdged = borderTopStyle !== 'none' && borderTopWidth !== '0px';
            return !isEdged && !control.textContent?.trim() && !control.querySelector('svg');
          })
          .map((control) => control.outerHTML.slice(0, 80)),
      );
    expect(withoutEdge).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('what is pressed, selected or current differs from what is not', async ({ atlas, page }) => {
    const toggle = async (control: Locator) => {
      const [before, isPressed] = [
        await lookOf(control),
        await control.getAttribute('aria-pressed'),
      ];
      await control.click();
      await expect(control).toHaveAttribute('aria-pressed', String(isPressed !== 'true'));
      await page.mouse.move(0, 0);
      expect(await lookOf(control)).not.toBe(before);
    };
    await atlas.open('?lang=en&theme=light&layers=corridors');
    await toggle(page.locator('.chip').first());

    await atlas.open('?lang=en&theme=light&desk=charts');
    const tab = (isSelected: boolean) =>
      page.locator(`[role="tab"][aria-selected="${isSelected}"]`).first();
    expect(await lookOf(tab(true))).not.toBe(await lookOf(tab(false)));
    await toggle(page.locator('.chart-actions button[aria-pressed]').first());

    await atlas.open('?lang=en&theme=light&desk=analysis:gravity');
    const current = page.locator('.analysis-pages button[aria-current]');
    const others = page.locator('.analysis-pages button:not([aria-current])');
    expect(await lookOf(current)).not.toBe(await lookOf(others.first()));
  });

  test.describe('in pictures', () => {
    // For a picture in Firefox, Playwright would write a style into the page, which the page's policy forbids.
    test.use({ provoked: /style-src-elem/ });

    test('a box that is checked differs from one that is not', async ({ atlas, page }) => {
      await atlas.open('?lang=en&theme=light&layers=corridors');
      const box = page.getByRole('checkbox').first();
      const [isChecked, drawn] = [await box.isChecked(), await box.screenshot()];
      await box.setChecked(!isChecked);
      await page.mouse.move(0, 0);
      expect((await box.screenshot()).equals(drawn)).toBe(false);
    });
  });

  test('what has the focus differs from what has not', async ({ atlas, page }) => {
    await atlas.open('?lang=en&theme=light&layers=corridors');
    const controls = [
      page.getByRole('combobox').first(),
      page.locator('.chip').first(),
      page.getByRole('checkbox').first(),
      page.locator('.fold').first(),
      atlas.clock.slider,
    ];
    await page.keyboard.press('Tab');
    for (const control of controls) {
      const before = await lookOf(control);
      await control.focus();
      expect(await lookOf(control)).not.toBe(before);
    }
  });

  test('words in drawings take the colour that the system has for words', async ({
    atlas,
    page,
  }) => {
    await atlas.open('?lang=en&theme=light');
    const wordsOfSystem = await page.evaluate(() => getComputedStyle(document.body).color);
    await expect(page.locator('.timeline-svg text').first()).toHaveCSS('fill', wordsOfSystem);
  });
});
