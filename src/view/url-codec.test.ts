import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BATCHES, MODES, REGION_IDS } from '../domain/dataset.ts';
import type { CategoryId } from '../domain/ids.ts';
import { isoDateOf } from '../domain/period.ts';
import { roundToRing } from './ring-code.ts';
import { decodeView, encodeView } from './url-codec.ts';
import {
  ANALYSIS_LAYERS,
  COMPARE_LAYOUTS,
  type Compare,
  DEFAULT_VIEW,
  DESK_TOOLS,
  GAP_METRICS,
  LAYERS,
  SELECTION_KINDS,
  SPEEDS,
  type ViewState,
} from './view-state.ts';

const date = fc.integer({ min: 16_000, max: 21_000 }).map(isoDateOf);
const subset = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/);
const layout = fc.constantFrom(...COMPARE_LAYOUTS);
const corner = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  .map(roundToRing);
const anyView: fc.Arbitrary<ViewState> = fc.record({
  date,
  rangeStart: fc.option(date),
  layers: fc.subarray([...LAYERS]),
  batches: fc.option(subset(BATCHES)),
  newestBatchOnly: fc.boolean(),
  zoneFill: fc.constantFrom('territory', 'count', 'none'),
  categories: fc.option(
    fc.uniqueArray(id as fc.Arbitrary<CategoryId>, { minLength: 1, maxLength: 5 }),
  ),
  modes: fc.option(subset(MODES)),
  regions: fc.option(subset(REGION_IDS)),
  gapMetric: fc.constantFrom(...GAP_METRICS),
  showDestinations: fc.boolean(),
  showSeries: fc.boolean(),
  selection: fc.option(fc.record({ kind: fc.constantFrom(...SELECTION_KINDS), id })),
  camera: fc.option(
    fc.record({
      longitude: fc
        .double({ min: -180, max: 180, noNaN: true })
        .map((x) => Number(x.toFixed(4)) + 0),
      latitude: fc.double({ min: -85, max: 85, noNaN: true }).map((x) => Number(x.toFixed(4)) + 0),
      zoom: fc.double({ min: 0, max: 14, noNaN: true }).map((x) => Number(x.toFixed(3)) + 0),
    }),
  ),
  projection: fc.constantFrom('auto', 'albers', 'mercator', 'globe'),
  renderer: fc.constantFrom('auto', 'figure', 'webgl'),
  language: fc.constantFrom('zh-CN', 'en'),
  theme: fc.constantFrom('light', 'dark'),
  speed: fc.constantFrom(...SPEEDS),
  atEnd: fc.constantFrom('stop', 'loop', 'bounce'),
  dwell: fc.boolean(),
  provinces: fc.option(
    fc.uniqueArray(fc.stringMatching(/^[1-9][0-9]{5}$/), { minLength: 1, maxLength: 34 }),
  ),
  tierYears: fc.option(fc.uniqueArray(fc.integer({ min: 2021, max: 2023 }), { minLength: 1 })),
  area: fc.option(fc.array(corner, { minLength: 3, maxLength: 64 })),
  desk: fc.option(
    fc.record({ tool: fc.constantFrom(...DESK_TOOLS), page: fc.stringMatching(/^[a-z-]{0,20}$/) }),
  ),
  compare: fc.option(
    fc.oneof(
      fc.record({ layout, what: fc.constant('date'), date }),
      fc.record({ layout, what: fc.constant('region'), region: fc.constantFrom(...REGION_IDS) }),
      fc.record({ layout, what: fc.constant('layers'), layers: fc.subarray([...LAYERS]) }),
    ) as fc.Arbitrary<Compare>,
  ),
  analysisLayer: fc.constantFrom(...ANALYSIS_LAYERS),
  story: fc.option(
    fc.record({
      id: fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
      scene: fc.integer({ min: 1, max: 200 }),
    }),
  ),
  lesson: fc.option(
    fc.record({
      id: fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
      step: fc.integer({ min: 1, max: 200 }),
    }),
  ),
});

describe('the link of a view', () => {
  it('opens every view as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, ignored: [] });
      }),
    );
  });

  it('says only what differs from the defaults, the language and the theme', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('v=1&lang=en&theme=light');
    expect(encodeView({ ...DEFAULT_VIEW, date: '2019-12-15', language: 'zh-CN' })).toBe(
      'v=1&date=2019-12-15&lang=zh-CN&theme=light',
    );
  });

  it('opens the atlas whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (garbage) => {
        expect(Object.keys(decodeView(garbage).view)).toEqual(Object.keys(DEFAULT_VIEW));
      }),
    );
  });

  it('keeps what it can read and names what it cannot', () => {
    const link = decodeView('date=2016-13-40&layers=belts&camera=3/100/0&colour=red');
    expect(link.view.layers).toEqual(['belts']);
    expect(link.view.date).toBe(DEFAULT_VIEW.date);
    expect(link.ignored).toEqual(['date=2016-13-40', 'camera=3/100/0', 'colour=red']);
  });

  it.each([
    '3/40',
    '3/40/116/0',
    '3//116',
    '3/ /116',
    '3/40/',
    '3/north/116',
    '3/40/181',
    '15/40/116',
  ])('takes "%s" for no camera', (text) => {
    expect(decodeView(`camera=${text}`)).toEqual({
      view: DEFAULT_VIEW,
      ignored: [`camera=${text}`],
    });
  });

  it('names what it cannot read in a few words', () => {
    const long = '9'.repeat(1000);
    expect(decodeView(`date=${long}&colour=${long}`).ignored).toEqual([
      `date=${'9'.repeat(60)}`,
      `colour=${'9'.repeat(53)}`,
    ]);
  });

  it('changes what it says in the view that it is opened over', () => {
    const over = { ...DEFAULT_VIEW, theme: 'dark', speed: 2 } as const;
    expect(decodeView('speed=4&dwell=x', over)).toEqual({
      view: { ...over, speed: 4 },
      ignored: ['dwell=x'],
    });
  });
});
