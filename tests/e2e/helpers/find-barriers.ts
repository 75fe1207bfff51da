import { AxeBuilder } from '@axe-core/playwright';
import { type Page, test } from '@playwright/test';
import { axe } from './axe-of-playwright.ts';
import { ASKED_RULES } from './axe-rules.ts';
import { contrastsOnGround } from './ground-contrast.ts';

/** Words in drawings, of which axe cannot tell the ground, by their place: looked at, and right because of … */
const LOOKED_AT: Readonly<Record<string, string>> = {
  '.figure': 'names on the map have a halo: palettes.test.ts measures them on it',
  '.credit': 'it stands on the sea or the land: tokens.test.ts measures it on both',
  '.chart-picture, .analysis-figure svg':
    'the ink of the page on its panel, or on a bar: chart-ink.test.ts measures both',
  '.timeline-svg': 'the ink of the page on the panel, with a halo over bars: tokens.test.ts',
};

const OPTIONS = {
  resultTypes: ['violations' as const, 'incomplete' as const],
  rules: Object.fromEntries(ASKED_RULES.map((rule) => [rule, { enabled: true }])),
  // A single figure and an arrow are words to read, too.
  checks: { 'color-contrast': { options: { ignoreLength: true, ignoreUnicode: false } } },
};

/** Places are told by their selectors: to write out the markup of all that was looked at takes a tenth of the time. */
const AXE_SOURCE = `if (!window.axe) { ${axe.source}; axe.configure({ noHtml: true }); }`;

interface Doubt {
  readonly target: unknown;
  readonly any: readonly { readonly data: { readonly expectedContrastRatio?: string } | null }[];
}

/** Words whose contrast neither axe can tell, nor the grounds that they stand on, nor somebody who looked. */
async function findUnclear(page: Page, doubts: readonly Doubt[]): Promise<readonly string[]> {
  const places = doubts.map(({ target }) => [target].flat(2).join(' '));
  const contrasts = await contrastsOnGround(page, places);
  const isLookedAt = await page.evaluate(
    ([all, within]) => all.map((place) => document.querySelector(place)?.closest(within) != null),
    [places, Object.keys(LOOKED_AT).join(', ')] as const,
  );
  return places.flatMap((place, at) => {
    if (isLookedAt[at]) return [];
    const contrast = contrasts[at];
    const needed = Number.parseFloat(doubts[at]?.any[0]?.data?.expectedContrastRatio ?? '4.5');
    if (contrast != null && contrast >= needed) return [];
    const known = contrast == null ? 'on no known ground' : `${contrast.toFixed(2)} to 1`;
    return [`color-contrast cannot be told by axe: ${known} (${place})`];
  });
}

/**
 * What axe finds with every rule of WCAG 2.2 A and AA and of good practice, one line for each kind with
 * the first place, and the words whose contrast nobody can tell. Without frames it
 * looks at the page alone: with them it also asks that landmarks differ from those inside of each frame.
 * Its rules read the same document everywhere, so one engine is asked; for the others the sum names it.
 */
export async function findBarriers(page: Page, iframes = true): Promise<readonly string[]> {
  const engine = test.info().project.use.browserName ?? 'chromium';
  if (engine !== 'chromium') {
    const description = `axe is not asked in ${engine}, whose page ends with a fault under it`;
    test.info().annotations.push({ type: 'left out', description });
    return [];
  }
  const options = { ...OPTIONS, iframes };
  // In the page itself, and without a description of each element that passes, in half the time.
  const { violations, incomplete } = await new AxeBuilder({ page, axeSource: AXE_SOURCE })
    .options(options)
    .setLegacyMode()
    .analyze();
  const doubts = incomplete.find(({ id }) => id === 'color-contrast')?.nodes ?? [];
  return [
    ...violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.target.join(' ')})`),
    ...(await findUnclear(page, doubts)),
  ];
}
