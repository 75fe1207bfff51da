import { readFileSync } from 'node:fs';
import { hcl, rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { REGION_IDS } from '../domain/dataset.ts';
import { CHART_INK, inkOn, regionColour } from './chart-ink.ts';

const tokens = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminanceOf(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b]
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

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

  it.each(THEMES)(
    'set regions off from the ground and from one another in the %s theme',
    (theme) => {
      const colours = REGION_IDS.map((region) => regionColour(region, theme));
      for (const colour of colours) {
        expect(contrastOf(colour, CHART_INK[theme].ground)).toBeGreaterThanOrEqual(3);
        expect(contrastOf(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5);
      }
      const shades = colours.map((colour) => hcl(colour));
      for (const [order, shade] of shades.entries()) {
        for (const other of shades.slice(order + 1)) {
          const turn = Math.abs(((shade.h - other.h + 540) % 360) - 180);
          expect(turn > 40 || Math.abs(shade.l - other.l) > 12).toBe(true);
        }
      }
    },
  );
});
