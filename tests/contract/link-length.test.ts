import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BATCHES, MODES, type Position, REGION_IDS } from '../../src/domain/dataset.ts';
import { isoDateOf } from '../../src/domain/period.ts';
import { MOST_CORNERS, roundToRing } from '../../src/view/ring-code.ts';
import { decodeView, encodeView } from '../../src/view/url-codec.ts';
import {
  ANALYSIS_LAYERS,
  COMPARE_LAYOUTS,
  DESK_TOOLS,
  GAP_METRICS,
  LAYERS,
  SELECTION_KINDS,
  SPEEDS,
  type ViewState,
} from '../../src/view/view-state.ts';
import { readIndex } from '../read-index.ts';

/** What mail programs, chats and word processors still take for one link. */
const MOST_CHARACTERS = 2000;
/** Longer than the address of any page that the atlas was put under so far. */
const ADDRESS =
  'https://atlas.example-institute.example.org/research/cross-border-e-commerce/atlas/';

const { dataset } = readIndex();
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
const categoryIds = dataset.categories.map((row) => row.id);
const provinces = dataset.regions.map((row) => row.province as string);
const years = [...new Set(dataset.evaluations.map((row) => row.year))];
const beltPlaces = [...new Set(dataset.belts.map((row) => row.place as string))];
const longest = (texts: readonly string[]) =>
  texts.reduce((found, text) => (text.length > found.length ? text : found), '');

const date = fc.integer({ min: 16_000, max: 21_000 }).map(isoDateOf);
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const corner = fc.tuple(degrees(180), degrees(90)).map((at): Position => roundToRing(at));
/** A mark on the map may stand for the belts of several places. */
const belts = fc
  .subarray(beltPlaces, { minLength: 1, maxLength: 57 })
  .map((places) => ({ kind: 'belts' as const, id: places.join('+').slice(0, 401) }));
const selection = fc.oneof(
  belts,
  fc.record({
    kind: fc.constantFrom(...SELECTION_KINDS),
    id: fc.constantFrom(longest(idsOf(dataset.corridors)), longest(idsOf(dataset.zones))),
  }),
);
const compare = fc.oneof(
  fc.record({
    layout: fc.constantFrom(...COMPARE_LAYOUTS),
    what: fc.constant('date' as const),
    date,
  }),
  fc.record({
    layout: fc.constantFrom(...COMPARE_LAYOUTS),
    what: fc.constant('layers' as const),
    layers: fc.subarray([...LAYERS]),
  }),
);

/** Views as wide as people can make them; nothing is left at its default by rule. */
const anyView: fc.Arbitrary<ViewState> = (
  fc.record({
    date,
    rangeStart: fc.option(date),
    layers: fc.subarray([...LAYERS]),
    batches: fc.option(some(BATCHES)),
    newestBatchOnly: fc.boolean(),
    zoneFill: fc.constantFrom('territory', 'count', 'none'),
    categories: fc.option(some(categoryIds)),
    modes: fc.option(some(MODES)),
    regions: fc.option(some(REGION_IDS)),
    provinces: fc.option(some(provinces)),
    tierYears: fc.option(some(years)),
    area: fc.option(fc.array(corner, { minLength: 3, maxLength: MOST_CORNERS, size: 'max' })),
    gapMetric: fc.constantFrom(...GAP_METRICS),
    showDestinations: fc.boolean(),
    showSeries: fc.boolean(),
    selection: fc.option(selection),
    camera: fc.option(
      fc.record({
        longitude: degrees(180),
        latitude: degrees(85),
        zoom: fc.double({ min: 0, max: 14, noNaN: true }),
      }),
    ),
    projection: fc.constantFrom('auto', 'albers', 'mercator', 'globe'),
    renderer: fc.constantFrom('auto', 'figure', 'webgl'),
    language: fc.constantFrom('zh-CN', 'en'),
    theme: fc.constantFrom('light', 'dark'),
    speed: fc.constantFrom(...SPEEDS),
    atEnd: fc.constantFrom('stop', 'loop', 'bounce'),
    dwell: fc.boolean(),
    desk: fc.option(
      fc.record({
        tool: fc.constantFrom(...DESK_TOOLS),
        page: fc.stringMatching(/^[a-z0-9-]{0,60}$/),
      }),
    ),
    compare: fc.option(compare),
    analysisLayer: fc.constantFrom(...ANALYSIS_LAYERS),
    story: fc.option(
      fc.record({
        id: fc.stringMatching(/^[a-z][a-z-]{0,60}$/),
        scene: fc.integer({ min: 1, max: 200 }),
      }),
    ),
    lesson: fc.option(
      fc.record({
        id: fc.stringMatching(/^[a-z][a-z-]{0,60}$/),
        step: fc.integer({ min: 1, max: 200 }),
      }),
    ),
  }) as fc.Arbitrary<ViewState>
).map((view) => (view.lesson ? { ...view, story: null } : view));

const lengthOf = (view: ViewState) => new URL(`?${encodeView(view)}`, ADDRESS).href.length;

describe('the link of any view', () => {
  it(`has at most ${MOST_CHARACTERS} characters`, () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(lengthOf(view)).toBeLessThanOrEqual(MOST_CHARACTERS);
      }),
      { numRuns: 500 },
    );
  });

  it('has as few when everything is as long as it can be', () => {
    const corners = Array.from({ length: MOST_CORNERS }, (_, at): Position => {
      return at % 2 === 0 ? [-179.99, -89.99] : [179.99, 89.99];
    });
    const view: ViewState = {
      date: '2024-12-31',
      rangeStart: '2015-03-07',
      layers: LAYERS,
      batches: BATCHES.slice(1),
      newestBatchOnly: true,
      zoneFill: 'territory',
      categories: categoryIds,
      modes: MODES,
      regions: REGION_IDS,
      provinces,
      tierYears: years,
      area: corners,
      gapMetric: 'gap-technology-penetration',
      showDestinations: true,
      showSeries: true,
      selection: { kind: 'belts', id: beltPlaces.join('+').slice(0, 401) },
      camera: {
        longitude: -123.4567890123456,
        latitude: -12.34567890123456,
        zoom: 12.345678901234,
      },
      projection: 'mercator',
      renderer: 'figure',
      language: 'zh-CN',
      theme: 'light',
      speed: 0.25,
      atEnd: 'bounce',
      dwell: false,
      desk: { tool: 'own-data', page: 'a'.repeat(60) },
      compare: { layout: 'swipe', what: 'layers', layers: LAYERS },
      analysisLayer: 'coverage',
      story: { id: 'x'.repeat(61), scene: 200 },
      lesson: null,
    };
    // A story or a lesson stands beside the map, never both.
    const lesson = { ...view, story: null, lesson: { id: 'x'.repeat(61), step: 101 } };
    for (const one of [view, lesson]) {
      expect(lengthOf(one)).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(decodeView(encodeView(one)).ignored).toEqual([]);
    }
  });
});
