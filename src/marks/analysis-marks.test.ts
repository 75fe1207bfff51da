import { describe, expect, it } from 'vitest';
import { readIndex } from '../../tests/read-index.ts';
import { wordsOf } from '../i18n/words.ts';
import { selectFrame } from '../selectors/select-frame.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { analysisMarks } from './analysis-marks.ts';

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
