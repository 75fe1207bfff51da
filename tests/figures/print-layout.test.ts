import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTopology } from '../../scripts/read-topology.ts';
import { defaultPrintOptions } from '../../src/export/figure/print-options.ts';
import type { PrintLayout } from '../../src/figure/print/layout-print-figure.ts';
import { furnitureOf } from '../../src/figure/print/print-furniture-boxes.ts';
import { SMALLEST_TEXT_POINTS } from '../../src/figure/print/print-units.ts';
import {
  containsPoint,
  isInside,
  overlaps,
  type Rectangle,
} from '../../src/figure/print/rectangle.ts';
import { REQUIRED_PLACES } from '../../src/figure/print/required-places.ts';
import { decodeTopology } from '../../src/loading/decode-topology.ts';
import { DEFAULT_VIEW, LAYERS } from '../../src/view/view-state.ts';
import { printFigureOf, printSvgOf } from './print-figure-of.ts';

const { dashes, undefinedBorder } = decodeTopology(readTopology('china'), null);
const SHOWS = defaultPrintOptions(DEFAULT_VIEW).shows;

type Position = readonly [number, number];

function linesOf(shape: typeof dashes): Position[][] {
  if (shape.type === 'MultiLineString') return shape.coordinates as unknown as Position[][];
  throw new Error(`Expected lines and found ${shape.type}`);
}

/** Everything that has to be seen, by name. */
const REQUIRED = new Map<string, Position>([
  ...REQUIRED_PLACES.map(({ name, position }) => [name, position] as const),
  ...linesOf(dashes).flatMap((line, dash) =>
    line.map((at, point) => [`dash ${dash + 1}, point ${point + 1}`, at] as const),
  ),
  ...linesOf(undefinedBorder).flatMap((line, part) =>
    line.map((at, point) => [`undefined stretch ${part + 1}, point ${point + 1}`, at] as const),
  ),
]);

/** The required places that neither the map nor the inset shows free of furniture. */
function hiddenPlaces({ frame, map, inset, ...rest }: PrintLayout): readonly string[] {
  const furniture = furnitureOf({ frame, map, inset, ...rest });
  const isShown = (position: Position) => {
    const onMap = map.projection([...position]);
    const inInset = inset?.projection([...position]);
    const isOnMap =
      onMap !== null &&
      containsPoint(frame, onMap) &&
      !furniture.some((box) => containsPoint(box, onMap));
    return isOnMap || Boolean(inset && inInset && containsPoint(inset.map, inInset));
  };
  return [...REQUIRED].flatMap(([name, position]) => (isShown(position) ? [] : [name]));
}

const optionsArbitrary = fc.record({
  widthMm: fc.constantFrom(60, 85, 120, 175, 219, 220, 254, 600),
  projection: fc.constantFrom('albers' as const, 'mercator' as const),
  language: fc.constantFrom('en' as const, 'zh-CN' as const, 'both' as const),
  greyscale: fc.boolean(),
  extent: fc.constantFrom('country' as const, 'view' as const),
  shows: fc.record({
    title: fc.boolean(),
    subtitle: fc.boolean(),
    legend: fc.boolean(),
    labels: fc.boolean(),
    scaleBar: fc.boolean(),
    northArrow: fc.boolean(),
    graticule: fc.boolean(),
    link: fc.boolean(),
  }),
});
const viewArbitrary = fc.record({
  layers: fc.subarray([...LAYERS]),
  showDestinations: fc.boolean(),
  zoneFill: fc.constantFrom('territory' as const, 'count' as const),
  camera: fc.option(
    fc.record({
      longitude: fc.double({ min: 75, max: 133, noNaN: true }),
      latitude: fc.double({ min: 5, max: 52, noNaN: true }),
      zoom: fc.double({ min: 2, max: 9, noNaN: true }),
    }),
  ),
});

function boxesOf(layout: PrintLayout): readonly (readonly [string, Rectangle])[] {
  const legend = layout.legend?.groups.map((group) => [`legend ${group.id}`, group.box] as const);
  return [
    ['title', layout.title.box],
    ['subtitle', layout.subtitle.box],
    ['map', layout.frame],
    ['notes', layout.notes.box],
    ...(legend ?? []),
  ];
}

describe('the whole country on the print figure', () => {
  const all = [85, 175, 254, 60, 400].flatMap((widthMm) =>
    (['albers', 'mercator'] as const).flatMap((projection) =>
      (['en', 'zh-CN', 'both'] as const).map(
        (language) => [widthMm, projection, language] as const,
      ),
    ),
  );

  it('looks for ten dashes, one undefined stretch and ten islands', () => {
    expect(linesOf(dashes)).toHaveLength(10);
    expect(linesOf(undefinedBorder).length).toBeGreaterThan(0);
    expect(REQUIRED_PLACES).toHaveLength(10);
  });

  it.each(all)(
    'is in the frame or the inset, uncovered: %i mm, %s, %s',
    (widthMm, projection, language) => {
      const { layout } = printFigureOf(
        { layers: [...LAYERS] },
        {
          widthMm,
          projection,
          language,
          shows: { ...SHOWS, northArrow: true, graticule: true },
        },
      );
      expect(hiddenPlaces(layout)).toEqual([]);
    },
  );

  it('is in the inset wherever a camera looks', () => {
    fc.assert(
      fc.property(optionsArbitrary, viewArbitrary, (options, view) => {
        expect(hiddenPlaces(printFigureOf(view, options).layout)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps Taiwan, Diaoyu and Chiwei on the map itself, clear of the inset', () => {
    for (const widthMm of [60, 85, 175, 254, 600]) {
      const { layout } = printFigureOf({}, { widthMm, language: 'both' });
      for (const at of [
        [123.47, 25.74],
        [124.56, 25.92],
        [121, 23.8],
        [120.9, 21.95],
      ] as const) {
        const point = layout.map.projection([...at]);
        expect(point && containsPoint(layout.frame, point)).toBe(true);
        expect(point && layout.inset && containsPoint(layout.inset.frame, point)).toBe(false);
      }
    }
  });
});

describe('the layout', () => {
  it('keeps every part to itself and on the page', () => {
    fc.assert(
      fc.property(optionsArbitrary, viewArbitrary, (options, view) => {
        const { layout } = printFigureOf(view, options);
        const page = { x: 0, y: 0, width: layout.width, height: layout.height };
        const boxes = boxesOf(layout);
        for (const [place, [name, box]] of boxes.entries()) {
          expect(isInside(box, page), `${name} on the page`).toBe(true);
          for (const [other, otherBox] of boxes.slice(place + 1)) {
            expect(overlaps(box, otherBox), `${name} over ${other}`).toBe(false);
          }
        }
        const furniture = furnitureOf(layout);
        for (const [place, box] of furniture.entries()) {
          expect(isInside(box, layout.frame), 'furniture in the frame').toBe(true);
          for (const other of furniture.slice(place + 1)) {
            expect(overlaps(box, other), 'furniture over furniture').toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sets no text smaller than six points, and none wider than its column', () => {
    fc.assert(
      fc.property(optionsArbitrary, viewArbitrary, (options, view) => {
        const { layout } = printFigureOf(view, options);
        const lines = [
          ...layout.title.lines,
          ...layout.subtitle.lines,
          ...layout.notes.lines,
          ...(layout.inset?.label.lines ?? []),
          ...(layout.scaleBar?.note.lines ?? []),
          ...(layout.legend?.groups ?? []).flatMap(({ heading, entries }) => [
            ...heading,
            ...entries.flatMap((entry) => entry.lines),
          ]),
        ];
        for (const line of lines) expect(line.size).toBeGreaterThanOrEqual(SMALLEST_TEXT_POINTS);
      }),
      { numRuns: 30 },
    );
  });

  it('makes a slide as high as a screen of 16 to 9', () => {
    const { layout } = printFigureOf({}, { widthMm: 254 });
    expect(layout.width / layout.height).toBeCloseTo(16 / 9, 1);
  });

  const crowded = { layers: [...LAYERS], showDestinations: true };

  it('keeps a slide with every layer a slide', () => {
    for (const language of ['en', 'zh-CN', 'both'] as const) {
      const { layout } = printFigureOf(crowded, { widthMm: 254, language });
      expect(layout.height / layout.width).toBeLessThan(0.65);
      expect(layout.map.projection([120.9, 21.95])).not.toBeNull();
    }
  });

  it('fits a column with every layer on a page', () => {
    for (const [language, mostMm] of [
      ['en', 200],
      ['zh-CN', 190],
      ['both', 242],
    ] as const) {
      const { layout } = printFigureOf(crowded, { widthMm: 85, language });
      expect((layout.height / 72) * 25.4, language).toBeLessThan(mostMm);
    }
  });

  it('sets the legend in columns of one width, and no entry over another', () => {
    const { legend } = printFigureOf(crowded, { widthMm: 85, language: 'both' }).layout;
    const columns = new Set(legend?.groups.map(({ box }) => box.x.toFixed(2)));
    expect(columns.size).toBeGreaterThan(1);
    expect(new Set(legend?.groups.map(({ box }) => box.width.toFixed(2))).size).toBe(1);
    const boxes = (legend?.groups ?? []).flatMap(({ entries }) =>
      entries.map(({ entry, swatch }) => {
        // A ring is round and as wide as it is high.
        const reach = entry.swatch.kind === 'number' ? 4.8 : swatch.height / 2;
        const middle = swatch.y + swatch.height / 2;
        return { x: swatch.x, y: middle - reach, width: swatch.width, height: reach * 2 };
      }),
    );
    for (const [place, box] of boxes.entries()) {
      for (const other of boxes.slice(place + 1)) expect(overlaps(box, other)).toBe(false);
    }
  });

  it('draws no inset of the country where the map itself shows all of it', () => {
    const camera = { longitude: 105, latitude: 30, zoom: 1.2 };
    expect(printFigureOf({ camera }, { extent: 'view' }).layout.inset).toBeNull();
    const near = { longitude: 120, latitude: 30, zoom: 6 };
    expect(printFigureOf({ camera: near }, { extent: 'view' }).layout.inset).not.toBeNull();
  });

  it('draws no line thinner than a quarter of a point and no letter smaller than six', () => {
    for (const options of [{ widthMm: 60 }, { widthMm: 85, greyscale: true }, { widthMm: 254 }]) {
      const camera = { longitude: 120, latitude: 30, zoom: 6 };
      const svg = printSvgOf({ ...crowded, camera }, { ...options, extent: 'view' }, 'detailed');
      const sizesOf = (name: string) =>
        [...svg.matchAll(new RegExp(` ${name}="([\\d.]+)"`, 'g'))].map(([, value]) =>
          Number(value),
        );
      expect(Math.min(...sizesOf('stroke-width'))).toBeGreaterThanOrEqual(0.25);
      expect(Math.min(...sizesOf('font-size'))).toBeGreaterThanOrEqual(SMALLEST_TEXT_POINTS);
    }
  });
});
