import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { defaultPrintOptions } from '../../src/export/figure/print-options.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';
import { printFigureOf, printSvgOf } from './print-figure-of.ts';

const ALL_SHOWN = {
  ...defaultPrintOptions(DEFAULT_VIEW).shows,
  northArrow: true,
  graticule: true,
};

/** Long outlines by their fingerprint, one element a line: a snapshot stays small and still changes. */
function abridge(svg: string): string {
  return svg
    .replace(/ d="([^"]{240,})"/g, (_, path: string) => {
      const print = createHash('sha256').update(path).digest('hex').slice(0, 16);
      return ` data-outline="${path.length} characters, ${print}"`;
    })
    .replaceAll('><', '>\n<');
}

describe('the print figure', () => {
  it.each([
    ['zones-en-albers-85', { date: '2018-07-24' }, { widthMm: 85 }],
    [
      'zones-zh-mercator-175',
      { date: '2018-07-24', language: 'zh-CN' },
      { projection: 'mercator', shows: ALL_SHOWN },
    ],
    [
      'all-both-grey-175',
      { date: '2016-01-06', layers: ['zones', 'belts', 'corridors'], showDestinations: true },
      { greyscale: true, language: 'both', shows: ALL_SHOWN },
    ],
    ['gap-both-grey-85', { layers: ['gap'] }, { greyscale: true, language: 'both', widthMm: 85 }],
    ['count-zh-slide', { zoneFill: 'count', language: 'zh-CN' }, { widthMm: 254 }],
    [
      'camera-en-175',
      { camera: { longitude: 120, latitude: 30, zoom: 5.5 }, date: '2018-07-24' },
      { extent: 'view', shows: ALL_SHOWN },
    ],
  ] as const)('draws %s', async (name, view, options) => {
    await expect(abridge(printSvgOf(view, options))).toMatchFileSnapshot(
      `__snapshots__/print-${name}.svg.txt`,
    );
  });

  it.each([
    ['en', '31 Dec 2019, East: Pilot zones (29), Industrial belts (133).'],
    ['zh-CN', '2019年12月31日，东部：综试区（29）、产业带（133）。'],
  ] as const)('says what it shows to those who cannot see it, in %s', (language, sentence) => {
    const view = { language, date: '2019-12-31', regions: ['east'], layers: ['zones', 'belts'] };
    const { description } = printFigureOf(view as Partial<ViewState>, { language });
    expect(description).toContain(sentence);
  });

  it('gives the same bytes for the same view', () => {
    const view = { layers: ['zones', 'belts', 'corridors', 'gap'] } as const;
    expect(printSvgOf(view, { language: 'both' })).toBe(printSvgOf(view, { language: 'both' }));
  });

  it('has its size in millimetres, real text, and named groups for drawing programs', () => {
    const svg = printSvgOf({ layers: ['zones', 'belts', 'corridors'] }, { widthMm: 85 });
    expect(svg).toMatch(/<svg [^>]*width="85mm" height="[\d.]+mm"/);
    expect(svg).toMatch(/<text [^>]*>China’s cross-border e-commerce/);
    for (const group of ['areas-land', 'borders', 'corridors', 'belts', 'zones', 'labels']) {
      expect(svg).toMatch(
        new RegExp(`<g id="${group}" inkscape:groupmode="layer" inkscape:label="[^"]+"`),
      );
    }
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('needs no style sheet and no other file', () => {
    const svg = printSvgOf({ layers: ['zones', 'belts', 'corridors', 'gap'] });
    expect(svg).not.toMatch(/ style=| class=|<style|<image|href=|vector-effect/);
  });

  it('says that the map is schematic, whose borders it has, the projection and its parameters', () => {
    const text = printSvgOf({}, { language: 'both' }).replace(/<[^>]*>/g, ' ');
    expect(text).toContain('Schematic map');
    expect(text).toContain('示意图');
    expect(text).toContain('Tianditu');
    expect(text).toContain('天地图');
    expect(text.replace(/\s+/g, ' ')).toMatch(
      /standard parallels 25°N and\s47°N, central meridian 105°E/,
    );
  });

  it('says what is filtered out, and names the documents of what it shows', () => {
    const textOf = (svg: string) => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    const filtered = textOf(printSvgOf({ regions: ['east'], batches: [1, 2] }));
    expect(filtered).toContain('A part of the data: filtered by batch, region.');
    expect(textOf(printSvgOf())).not.toContain('A part of the data');
    expect(textOf(printSvgOf({ layers: ['gap'] }))).toContain('How new quality productive forces');
    expect(textOf(printSvgOf())).not.toContain('How new quality productive forces');
  });

  it('takes own words for a title, and gives an empty figure of words where none is wanted', () => {
    expect(printSvgOf({}, { title: 'Figure 3 <b>&' })).toContain('>Figure 3 &lt;b&gt;&amp;</text>');
    const { shows } = defaultPrintOptions(DEFAULT_VIEW);
    const bare = printSvgOf({}, { shows: { ...shows, title: false, subtitle: false } });
    expect(bare).not.toContain('id="title"');
  });

  it('names Taiwan wherever it names provinces', () => {
    const unnamed = [['zones'], ['gap']].flatMap((layers) =>
      [85, 120, 175, 254].flatMap((widthMm) =>
        (['albers', 'mercator'] as const).flatMap((projection) =>
          (['en', 'zh-CN', 'both'] as const).flatMap((language) => {
            const view = { layers: layers as ViewState['layers'] };
            const svg = printSvgOf(view, { widthMm, projection, language });
            const name = language === 'en' ? 'Taiwan' : '台湾';
            return svg.includes(`>${name}</text>`)
              ? []
              : [`${layers} ${widthMm} ${projection} ${language}`];
          }),
        ),
      ),
    );
    expect(unnamed).toEqual([]);
  });

  it('draws no north arrow in Albers, where north differs from place to place', () => {
    expect(printSvgOf({}, { shows: ALL_SHOWN })).not.toContain('id="north-arrow"');
    expect(printSvgOf({}, { shows: ALL_SHOWN, projection: 'mercator' })).toContain(
      'id="north-arrow"',
    );
  });

  it('has no colour where it is to be printed in grey', () => {
    const svg = printSvgOf(
      { layers: ['zones', 'belts', 'corridors', 'gap'], showDestinations: true },
      { greyscale: true },
    );
    const colours = [...svg.matchAll(/(?:fill|stroke)="#([0-9a-f]{6})"/g)].map(
      ([, hex = '']) => hex,
    );
    expect(colours.length).toBeGreaterThan(100);
    for (const hex of new Set(colours)) {
      expect([hex.slice(0, 2), hex.slice(2, 4)], hex).toEqual([hex.slice(2, 4), hex.slice(4, 6)]);
    }
  });

  it('gives each batch a symbol of its own without colour', () => {
    const svg = printSvgOf({}, { greyscale: true });
    const legend = svg.slice(svg.indexOf('id="legend-zones"'), svg.indexOf('id="legend-top-tier"'));
    const symbols = [...legend.matchAll(/<path transform="[^"]*" d="([^"]+)"/g)].map(([, d]) => d);
    expect(symbols).toHaveLength(7);
    expect(new Set(symbols).size).toBe(7);
    expect(new Set(legend.match(/url\(#pattern-[\w-]+\)/g)).size).toBe(6);
  });
});
