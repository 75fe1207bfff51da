import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { BASE_COLOURS } from '../marks/palettes.ts';
import { buildBasemapStyle, listBasePaints } from './basemap-style.ts';
import { EMPTY_COLLECTION, type Geography } from './map-topology.ts';

const NOWHERE: Geography = {
  world: EMPTY_COLLECTION,
  worldCoast: EMPTY_COLLECTION,
  provinces: EMPTY_COLLECTION,
  outline: EMPTY_COLLECTION,
  provinceBorders: EMPTY_COLLECTION,
  prefectureBorders: EMPTY_COLLECTION,
  dashes: EMPTY_COLLECTION,
  undefinedBorder: EMPTY_COLLECTION,
};

it('is valid by the style specification', () => {
  expect(validateStyleMin(buildBasemapStyle(BASE_COLOURS.light, NOWHERE))).toEqual([]);
});

it('names no URL, so that nothing is asked of another host', () => {
  expect(JSON.stringify(buildBasemapStyle(BASE_COLOURS.light, NOWHERE))).not.toMatch(
    /:\/\/|glyphs|sprite/,
  );
});

it.each(['light', 'dark'] as const)('a theme changes all that the %s style coloured', (theme) => {
  const style = buildBasemapStyle(BASE_COLOURS[theme], NOWHERE);
  for (const [layer, property, color] of listBasePaints(BASE_COLOURS[theme])) {
    const paint = style.layers.find(({ id }) => id === layer)?.paint;
    expect(paint, layer).toMatchObject({ [property]: color });
  }
});

it('keeps every islet of China at every zoom', () => {
  const { sources } = buildBasemapStyle(BASE_COLOURS.light, NOWHERE);
  for (const source of ['provinces', 'prefectures', 'counties', 'outline', 'dashes']) {
    expect(sources[source], source).toMatchObject({ tolerance: 0 });
  }
});
