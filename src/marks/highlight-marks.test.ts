import { describe, expect, it } from 'vitest';
import { readIndex } from '../../tests/read-index.ts';
import { wordsOf } from '../i18n/words.ts';
import { linkedKeys } from '../selectors/linked-keys.ts';
import { selectFrame } from '../selectors/select-frame.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import { buildMarks } from './build-marks.ts';
import { withHighlights } from './highlight-marks.ts';

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
});
