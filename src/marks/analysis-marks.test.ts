import { describe, expect, it } from 'vitest';
import {
  madeUpBelt,
  madeUpCorridor,
  madeUpIndex,
  madeUpPlace,
  madeUpProvince,
  madeUpZone,
} from '../../tests/made-up-index.ts';
import { readIndex } from '../../tests/read-index.ts';
import { wordsOf } from '../i18n/words.ts';
import { selectFrame } from '../selectors/select-frame.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { analysisMarks } from './analysis-marks.ts';
import { DASHED, SOLID } from './line-dashes.ts';
import { batchColour, INK_COLOURS } from './palettes.ts';

const index = readIndex();
const marksOf = (change: Partial<ViewState>) => {
  const view = { ...DEFAULT_VIEW, ...change };
  return analysisMarks(index, selectFrame(index, view), view, wordsOf(view.language));
};
const idsOf = (marks: readonly { readonly id: string }[]) => marks.map(({ id }) => id);

describe('marks of the analyses', () => {
  it('draws nothing unless asked, and nothing where there is nothing to compute', () => {
    const none = { areas: [], arcs: [], points: [], labels: [] };
    expect(marksOf({})).toEqual(none);
    expect(marksOf({ analysisLayer: 'gravity', date: '2015-03-06' })).toEqual(none);
    expect(marksOf({ analysisLayer: 'coverage', date: '2015-03-06' })).toEqual(none);
    expect(marksOf({ analysisLayer: 'reach', date: '2015-03-06' })).toEqual(none);
  });

  it('draws the path, a point a batch, and closed ellipses', () => {
    const { arcs, points, labels } = marksOf({ analysisLayer: 'gravity' });
    expect(idsOf(arcs)).toEqual(['analysis-ellipse-own', 'analysis-ellipse', 'analysis-path']);
    expect(points).toHaveLength(7);
    expect(labels.map(({ text }) => text)).toEqual(['Centre 2015', 'Centre 2022']);
    const outline = arcs[1]?.path ?? [];
    expect(outline.at(-1)).toEqual(outline[0]);
    expect(arcs[2]?.path.at(-1)?.[0]).toBeCloseTo(points.at(-1)?.position[0] ?? 0, 9);
  });

  it('after the first batch draws the centre alone', () => {
    const { arcs, points } = marksOf({ analysisLayer: 'gravity', date: '2015-03-07' });
    expect([arcs.length, points.length]).toEqual([0, 1]);
  });

  it('leads from each place outside every zone to the nearest, and says how far in either language', () => {
    const { arcs, points } = marksOf({ analysisLayer: 'coverage' });
    expect(arcs).toHaveLength(points.length);
    expect(points.every(({ target }) => target?.kind === 'belts')).toBe(true);
    const titles = points.map(({ title }) => title);
    expect(titles).toContain('Luyi: outside every zone, 149 km from that of Xuchang');
    const chinese = marksOf({ analysisLayer: 'coverage', language: 'zh-CN' }).points;
    expect(chinese.map(({ title }) => title)).toContain(
      '鹿邑：不在任何综试区内，距许昌综试区 149 公里',
    );
  });

  it('leads from zones to hubs, none of them onto itself', () => {
    const { arcs, points } = marksOf({ analysisLayer: 'reach' });
    expect(arcs.length).toBeGreaterThan(140);
    expect(arcs.every(({ id }) => id.startsWith('analysis-reach-'))).toBe(true);
    expect(idsOf(arcs)).not.toContain('analysis-reach-zhengzhou');
    expect(new Set(idsOf(points)).size).toBe(points.length);
  });
});

describe('marks of the analyses of a made-up country', () => {
  // On the equator: one zone at 0°, then one at 2° and one at 10°, then three at 20°, 21° and 22°.
  const ZONES = [
    ['a', 0, 1, '2015-03-07'],
    ['b', 2, 2, '2016-01-06'],
    ['c', 10, 2, '2016-01-06'],
    ['d', 20, 3, '2018-07-24'],
    ['e', 21, 3, '2018-07-24'],
    ['f', 22, 3, '2018-07-24'],
  ] as const;
  const made = madeUpIndex({
    regions: [madeUpProvince('910000', 'east')],
    places: [
      ...ZONES.map(([id, longitude], order) =>
        madeUpPlace(id, 'prefecture', '910000', [longitude, order % 2]),
      ),
      madeUpPlace('off', 'prefecture', '910000', [5, 0]),
      madeUpPlace('FRA', 'country', null, [60, 0]),
    ],
    zones: ZONES.map(([id, , batch, day]) => madeUpZone(id, id, '910000', batch, day)),
    belts: [
      madeUpBelt('1', 'off', '910000', 'cups'),
      madeUpBelt('2', 'off', '910000', 'toys'),
      madeUpBelt('3', 'a', '910000', 'cups'),
    ],
    corridors: [madeUpCorridor('train', 'rail', { from: 'b', to: 'FRA' })],
  });
  const drawn = (change: Partial<ViewState>) => {
    const view = { ...DEFAULT_VIEW, ...change };
    return analysisMarks(made, selectFrame(made, view), view, wordsOf('en'));
  };

  it('lead the path from centre to centre, the last one largest and both ends named', () => {
    const { arcs, points, labels } = drawn({ analysisLayer: 'gravity' });
    expect(points.map(({ id, radiusPixels }) => [id, radiusPixels])).toEqual([
      ['analysis-centre-1', 6],
      ['analysis-centre-2', 6],
      ['analysis-centre-3', 8],
    ]);
    expect(points.map(({ position: [x] }) => x)).toEqual(
      [0, 4, 12.5].map((x) => expect.closeTo(x, 1)),
    );
    expect(labels.map(({ text, position }) => [text, position])).toEqual([
      ['Centre 2015', points[0]?.position],
      ['Centre 2018', points[2]?.position],
    ]);
    const path = arcs.find(({ id }) => id === 'analysis-path')?.path ?? [];
    const longitudes = path.map(([x]) => x);
    expect(longitudes).toEqual([...longitudes].sort((a, b) => a - b));
    expect([longitudes[0], longitudes.at(-1)]).toEqual(
      [0, points[2]?.position[0] ?? 9].map((x) => expect.closeTo(x, 9)),
    );
  });

  it('have an ellipse where three zones are, and a second one where the batch has them', () => {
    const arcsBy = (date: string) => idsOf(drawn({ analysisLayer: 'gravity', date }).arcs);
    expect(arcsBy('2016-12-31')).toEqual(['analysis-ellipse', 'analysis-path']);
    expect(arcsBy('2018-12-31')).toEqual([
      'analysis-ellipse-own',
      'analysis-ellipse',
      'analysis-path',
    ]);
    const { arcs, labels } = drawn({ analysisLayer: 'gravity', date: '2015-12-31' });
    expect([arcs, labels.map(({ text }) => text)]).toEqual([[], ['Centre 2015']]);
    // Of the first batch alone both would be the same.
    expect(idsOf(drawn({ analysisLayer: 'gravity', batches: [3] }).arcs)).toEqual([
      'analysis-ellipse',
    ]);
  });

  it('have one line for all belts of a place outside, and the place to select', () => {
    const { arcs, points } = drawn({ analysisLayer: 'coverage' });
    expect(idsOf(arcs)).toEqual(['analysis-coverage-off']);
    expect([arcs[0]?.path[0], arcs[0]?.path.at(-1)]).toEqual([
      [5, 0],
      [expect.closeTo(2, 9), expect.closeTo(1, 9)],
    ]);
    expect(points.map(({ id, target, position }) => [id, target, position])).toEqual([
      ['analysis-uncovered-off', { kind: 'belts', id: 'off' }, [5, 0]],
    ]);
  });

  it('are none where no hub is left to lead to', () => {
    const { arcs, points } = drawn({ analysisLayer: 'reach', modes: ['sea'] });
    expect([arcs, points]).toEqual([[], []]);
  });

  it('have one diamond for the hub that all zones lead to, and no line from its own', () => {
    const { arcs, points } = drawn({ analysisLayer: 'reach' });
    expect(idsOf(arcs).sort()).toEqual(
      ['a', 'c', 'd', 'e', 'f'].map((id) => `analysis-reach-${id}`),
    );
    expect(points.map(({ id, symbol, position }) => [id, symbol, position])).toEqual([
      ['analysis-hub-b', 'diamond', [2, 1]],
    ]);
    const fromA = arcs.find(({ id }) => id === 'analysis-reach-a');
    expect(fromA?.title).toContain('249');
    expect([fromA?.path[0], fromA?.path.at(-1)]).toEqual([
      [0, 0],
      [expect.closeTo(2, 9), expect.closeTo(1, 9)],
    ]);
  });

  it('are told apart: by colour on the path, by dashes where nothing runs; none looks selected', () => {
    const { areas, arcs, points } = drawn({ analysisLayer: 'gravity' });
    expect(areas).toEqual([]);
    expect(arcs.map(({ id, dash }) => [id, dash])).toEqual([
      ['analysis-ellipse-own', DASHED],
      ['analysis-ellipse', SOLID],
      ['analysis-path', SOLID],
    ]);
    expect(arcs.map(({ stroke }) => stroke)).toEqual([
      batchColour(3, 'light'),
      INK_COLOURS.light.accent,
      INK_COLOURS.light.label,
    ]);
    expect(points.map(({ fill }) => fill)).toEqual(
      ([1, 2, 3] as const).map((batch) => batchColour(batch, 'light')),
    );
    for (const analysisLayer of ['coverage', 'reach'] as const) {
      const marks = drawn({ analysisLayer });
      for (const arc of marks.arcs) {
        expect(arc).toMatchObject({
          dash: DASHED,
          stroke: INK_COLOURS.light.accent,
          fadesOut: false,
        });
      }
      for (const mark of [...marks.arcs, ...marks.points]) expect(mark.isSelected).toBe(false);
      for (const mark of marks.points) expect(mark.offsetPixels).toEqual([0, 0]);
    }
  });
});
