import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { ALL_EYES, differenceTo, lightnessOf } from '../../tests/colour-vision.ts';
import { REGION_IDS } from '../domain/dataset.ts';
import { CHART_INK, inkOn, regionColour } from './chart-ink.ts';

const tokens = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;

describe('the colours of a chart', () => {
  it.each([
    ['text', 'ink'],
    ['soft', 'ink-soft'],
    ['rule', 'panel-border'],
    ['ground', 'panel'],
    ['accent', 'accent'],
  ] as const)('are those of the page: %s is --%s', (name, token) => {
    const pair = `light-dark(${CHART_INK.light[name]}, ${CHART_INK.dark[name]})`;
    expect(tokens).toContain(`--${token}: ${pair};`);
  });

  describe.each(THEMES)('of regions in the %s theme', (theme) => {
    const colours = REGION_IDS.map((region) => regionColour(region, theme));
    const pairs = colours.flatMap((colour, at) =>
      colours.slice(at + 1).map((other) => [colour, other] as const),
    );

    it('stand out from the ground by 3, and what is written on them by 4.5', () => {
      for (const colour of colours) {
        expect(wcagContrast(colour, CHART_INK[theme].ground)).toBeGreaterThanOrEqual(3);
        expect(wcagContrast(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5);
      }
    });

    it.each(ALL_EYES)('are 15 apart (CIEDE2000), to %s', (eyes) => {
      for (const [a, b] of pairs) expect(differenceTo(eyes, a, b)).toBeGreaterThanOrEqual(15);
    });

    it('are 9 apart in lightness, which greyscale leaves', () => {
      for (const [a, b] of pairs) {
        expect(Math.abs(lightnessOf(a) - lightnessOf(b))).toBeGreaterThanOrEqual(9);
      }
    });
  });
});
