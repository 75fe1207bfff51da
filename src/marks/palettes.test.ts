import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { ALL_EYES, differenceTo, lightnessOf } from '../../tests/colour-vision.ts';
import { BATCHES, type CategoryLabel, FAMILIES, MODES } from '../domain/dataset.ts';
import {
  BASE_COLOURS,
  batchColour,
  categoryColour,
  FAMILY_SYMBOLS,
  INK_COLOURS,
  modeColour,
  outlineOf,
} from './palettes.ts';

const THEMES = ['light', 'dark'] as const;

describe.each(THEMES)('the colours of the %s theme', (theme) => {
  const batches = BATCHES.map((batch) => batchColour(batch, theme));
  const { land, sea, coast, dashes, undefinedBorder, note } = BASE_COLOURS[theme];

  it.each(ALL_EYES)('keep neighbouring batches 7 apart and modes 9 (CIEDE2000), to %s', (eyes) => {
    for (const [order, batch] of batches.slice(1).entries()) {
      expect(differenceTo(eyes, batch, batches[order] ?? '')).toBeGreaterThanOrEqual(7);
    }
    for (const mode of MODES) {
      for (const other of MODES.slice(MODES.indexOf(mode) + 1)) {
        expect(
          differenceTo(eyes, modeColour(mode, theme), modeColour(other, theme)),
          `${mode}, ${other}`,
        ).toBeGreaterThanOrEqual(9);
      }
    }
  });

  it('keep the order of the batches in greyscale, each 6 lighter than the one before', () => {
    for (const [order, batch] of batches.slice(1).entries()) {
      expect(lightnessOf(batch) - lightnessOf(batches[order] ?? '')).toBeGreaterThanOrEqual(6);
    }
  });

  it('set marks off from the map by 3, and its words by 4.5', () => {
    for (const batch of batches) {
      expect(wcagContrast(outlineOf(batch, theme), land)).toBeGreaterThanOrEqual(3);
    }
    for (const mode of MODES) {
      for (const ground of [land, sea]) {
        expect(wcagContrast(modeColour(mode, theme), ground), mode).toBeGreaterThanOrEqual(3);
      }
    }
    for (const line of [coast, dashes, undefinedBorder]) {
      expect(wcagContrast(line, land)).toBeGreaterThanOrEqual(3);
    }
    expect(wcagContrast(dashes, sea)).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(note, sea)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(INK_COLOURS[theme].label, INK_COLOURS[theme].halo)).toBeGreaterThanOrEqual(
      4.5,
    );
  });
});

// Colours of six families cannot all be far apart to everybody; their symbols are.
it('gives each family of belts a symbol of its own', () => {
  expect(new Set(FAMILIES.map((family) => FAMILY_SYMBOLS[family])).size).toBe(FAMILIES.length);
});

describe('the colour of a category', () => {
  const category = (id: string, family: string) => ({ id, family }) as unknown as CategoryLabel;
  const [cups, lamps, beds] = ['cups', 'lamps', 'beds'].map((id) => category(id, 'home'));
  const toys = category('toys', 'leisure');
  const all = [cups, toys, lamps, beds] as CategoryLabel[];
  const colours = all.map((one) => categoryColour(one, all, 'light'));

  it('is its family’s hue, the lighter the later it comes in its family', () => {
    const [first, , second, third] = colours.map(lightnessOf);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(third).toBeGreaterThan(second ?? 0);
  });

  it('is the hue itself for one that is alone, or in the middle', () => {
    expect(colours[1]).toBe('#8a7a1d');
    expect(colours[2]).toBe('#3b8a4b');
  });
});

describe('an outline', () => {
  it('is darker than its mark on a light map, lighter on a dark one', () => {
    for (const colour of ['#ffffff', '#777777', '#222222']) {
      const lightness = lightnessOf(colour);
      expect(lightnessOf(outlineOf(colour, 'light'))).toBeLessThanOrEqual(
        Math.min(lightness, 37.5),
      );
      expect(lightnessOf(outlineOf(colour, 'dark'))).toBeGreaterThan(Math.max(lightness - 1, 73));
    }
  });
});
