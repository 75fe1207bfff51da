import { describe, expect, it } from 'vitest';
import { madeUpCorridor, madeUpIndex, madeUpPlace } from '../../tests/made-up-index.ts';
import { marksOf } from '../../tests/marks-of.ts';
import { readIndex } from '../../tests/read-index.ts';
import { wordsOf } from '../i18n/words.ts';
import { linkedKeys } from '../selectors/linked-keys.ts';
import { selectFrame } from '../selectors/select-frame.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import { buildMarks } from './build-marks.ts';
import { keysOfTarget, withHighlights } from './highlight-marks.ts';

const index = readIndex();
const view = { ...DEFAULT_VIEW, layers: ['zones', 'belts'] as const };
const marks = buildMarks(selectFrame(index, view), view, index, wordsOf('en'));
const light = (key: Parameters<typeof linkedKeys>[1]) =>
  withHighlights(marks, linkedKeys(index, key), DEFAULT_VIEW).highlights;

describe('what is pointed at elsewhere', () => {
  it('is ringed on the map: the 22 zones of the third batch and nothing else', () => {
    const { points, units, arcs } = light('batch:3');
    expect(points.filter((mark) => mark.layer === 'zones')).toHaveLength(22);
    expect([points.length, units.length, arcs.length]).toEqual([22, 0, 0]);
  });

  it('is outlined where it is a province, with its zones and belts', () => {
    const { points, units } = light('province:330000');
    expect(units).toEqual([{ object: 'provinces', id: '330000' }]);
    expect(points.some((mark) => mark.layer === 'belts')).toBe(true);
  });

  it('leaves the marks as they are when nothing is', () => {
    expect(withHighlights(marks, new Set(), DEFAULT_VIEW)).toBe(marks);
  });

  it('is the line of a corridor too, wider and no longer to be clicked', () => {
    const places = [madeUpPlace('a', 'port', null, [0, 0]), madeUpPlace('b', 'port', null, [9, 0])];
    const corridors = ['one', 'two'].map((id) => madeUpCorridor(id, 'sea', { from: 'a', to: 'b' }));
    const drawn = marksOf(madeUpIndex({ places, corridors }), { layers: ['corridors'] });
    const { arcs } = withHighlights(drawn, new Set(['corridor:two']), DEFAULT_VIEW).highlights;
    expect(arcs).toMatchObject([{ id: 'lit-corridor-two', target: null, isSelected: false }]);
    expect(arcs[0]?.widthPixels).toBeGreaterThan(drawn.arcs[1]?.widthPixels ?? 9);
  });

  it('is a mark of several places when one of them is meant', () => {
    const cluster = marks.points.find(({ id }) => id.includes('+'));
    const keys = keysOfTarget(cluster?.target ?? null);
    expect(`belts-${keys.map((key) => key.replace('place:', '')).join('+')}`).toBe(cluster?.id);
    const { points } = withHighlights(marks, new Set(keys.slice(-1)), DEFAULT_VIEW).highlights;
    expect(points.map(({ id }) => id)).toContain(`lit-${cluster?.id}`);
    const ring = points.find(({ id }) => id === `lit-${cluster?.id}`);
    expect(ring).toMatchObject({ symbol: 'ring', badge: null, isSelected: false, target: null });
    expect(ring?.radiusPixels).toBeGreaterThan(cluster?.radiusPixels ?? 99);
  });

  it('is never what stands for nothing', () => {
    expect(keysOfTarget(null)).toEqual([]);
  });

  it('lies over the area of the filter, which is there while nothing is pointed at', () => {
    const area = [
      [100, 30],
      [110, 30],
      [110, 40],
    ] as const;
    const { highlights } = withHighlights(marks, new Set(), { theme: 'dark', area });
    expect(highlights).toEqual({ stroke: '#ffffff', area, points: [], arcs: [], units: [] });
  });
});
