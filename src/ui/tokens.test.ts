import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { BASE_COLOURS } from '../marks/palettes.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [plain = '', more = ''] = css.split('@media (prefers-contrast: more)');
const THEMES = ['light', 'dark'] as const;

/** A token's colour in a theme; where more contrast is asked for, the plain one unless it says otherwise. */
function tokenOf(name: string, theme: (typeof THEMES)[number], sheet: string): string {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`);
  const found = pair.exec(sheet) ?? pair.exec(plain);
  const colour = found?.[theme === 'light' ? 1 : 2];
  if (!colour) throw new Error(`No colour: --${name}`);
  return colour;
}

describe.each(THEMES)('the colours of the page in the %s theme', (theme) => {
  const { sea, land, world } = BASE_COLOURS[theme];

  it.each([
    ['as they are', plain, 3, 4.5],
    ['where more contrast is asked for', more, 4.5, 7],
  ] as const)(
    'set edges of controls, and words, off from every ground, %s',
    (_, sheet, edge, word) => {
      const panel = tokenOf('panel', theme, sheet);
      for (const ground of [panel, sea, land, world]) {
        for (const name of ['control-border', 'focus']) {
          expect(wcagContrast(tokenOf(name, theme, sheet), ground), name).toBeGreaterThanOrEqual(
            edge,
          );
        }
        for (const name of ['ink', 'ink-soft']) {
          expect(wcagContrast(tokenOf(name, theme, sheet), ground), name).toBeGreaterThanOrEqual(
            word,
          );
        }
      }
      for (const name of ['ink-faint', 'accent']) {
        expect(wcagContrast(tokenOf(name, theme, sheet), panel), name).toBeGreaterThanOrEqual(word);
      }
    },
  );

  it('has the sea of the map', () => {
    expect(tokenOf('sea', theme, plain)).toBe(sea);
  });
});
