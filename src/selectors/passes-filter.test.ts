import { describe, expect, it } from 'vitest';
import { readIndex } from '../../tests/read-index.ts';
import type { Position } from '../domain/dataset.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { selectBeltPlaces, selectCorridors, selectZones } from './select-frame.ts';

const index = readIndex();
const through = (change: Partial<ViewState>) => ({ ...DEFAULT_VIEW, ...change });
/** Round Shanghai, southern Jiangsu and northern Zhejiang. */
const DELTA: readonly Position[] = [
  [119, 29.8],
  [122.5, 29.8],
  [122.5, 32.2],
  [119, 32.2],
];

describe('the filters by place', () => {
  it('let through what lies in the area', () => {
    const zones = selectZones(index, through({ area: DELTA })).map(({ zone }) => zone.id);
    expect(zones).toContain('shanghai');
    expect(zones).toContain('hangzhou');
    expect(zones).not.toContain('wenzhou');
  });

  it('let a corridor through with any of its stops', () => {
    const corridors = selectCorridors(index, through({ area: DELTA }));
    expect(corridors.length).toBeGreaterThan(0);
    expect(corridors.length).toBeLessThan(index.dataset.corridors.length);
  });

  it('hold together: a province outside the region leaves nothing', () => {
    const view = through({ provinces: ['330000'], regions: ['west'] });
    expect(selectZones(index, view)).toEqual([]);
    expect(selectBeltPlaces(index, view)).toEqual([]);
  });

  it('let through the zones that were in the top tier of a chosen year', () => {
    const zones = selectZones(index, through({ tierYears: [2021] }));
    expect(zones).toHaveLength(10);
    expect(selectZones(index, through({ tierYears: [2021], date: '2020-12-31' }))).toEqual([]);
  });
});
