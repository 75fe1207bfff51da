import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { ALL_EYES, differenceTo, lightnessOf } from '../../tests/colour-vision.ts';
import { BASE_COLOURS } from '../marks/palettes.ts';
import { CLASS_COUNTS, RAMPS } from './own-settings.ts';
import { rampColours } from './ramps.ts';

const THEMES = ['light', 'dark'] as const;

describe.each(THEMES)('the ramps for a table of the reader in the %s theme', (theme) => {
  const { land, sea, world } = BASE_COLOURS[theme];

  it.each(RAMPS)('%s sets points and lines off from land and sea by 3', (ramp) => {
    for (const count of [1, ...CLASS_COUNTS]) {
      for (const [at, colour] of rampColours(ramp, count, theme, 'fine').entries()) {
        for (const ground of [land, sea, world]) {
          expect(
            wcagContrast(colour, ground),
            `class ${at} of ${count} on ${ground}`,
          ).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });

  it.each(RAMPS)(
    '%s keeps five neighbouring classes 4.5 apart (CIEDE2000), to all eyes',
    (ramp) => {
      for (const grain of ['areas', 'fine'] as const) {
        const colours = rampColours(ramp, 5, theme, grain);
        for (const [at, colour] of colours.slice(1).entries()) {
          for (const eyes of ALL_EYES) {
            const apart = differenceTo(eyes, colour, colours[at] ?? '');
            expect(apart, `${grain} ${at}, ${eyes}`).toBeGreaterThanOrEqual(4.5);
          }
        }
      }
    },
  );

  it.each(RAMPS.filter((ramp) => ramp !== 'diverging'))(
    '%s runs away from the land, so that it holds in greyscale',
    (ramp) => {
      for (const grain of ['areas', 'fine'] as const) {
        const away = rampColours(ramp, 5, theme, grain).map((colour) =>
          Math.abs(lightnessOf(colour) - lightnessOf(land)),
        );
        expect(away, grain).toEqual(away.toSorted((a, b) => a - b));
      }
    },
  );
});
