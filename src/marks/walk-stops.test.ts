import { describe, expect, it } from 'vitest';
import { madeUpCorridor } from '../../tests/made-up-index.ts';
import { marksOf } from '../../tests/marks-of.ts';
import { smallIndex } from '../../tests/small-index.ts';
import type { ViewState } from '../view/view-state.ts';
import { walkStops } from './walk-stops.ts';

const index = smallIndex({
  regions: [
    { province: '110000', region: 'east' },
    { province: '130000', region: 'east' },
    { province: '120000', region: 'west' },
    { province: '990000', region: 'west' },
    { province: 'delta', region: null },
  ],
  corridors: [
    { ...madeUpCorridor('line', 'air', { from: 'jia-airport', via: ['osaka'], to: 'JPN' }) },
  ],
});
const stopsOf = (change: Partial<ViewState>, group: string) =>
  walkStops(marksOf(index, change), index).find((each) => each.group === group)?.stops ?? [];

describe('what the keys walk through', () => {
  it('has a zone once, at its point, though rings and land are drawn for it too', () => {
    const stops = stopsOf({}, 'zones');
    expect(stops.map(({ target }) => target.id)).toEqual(['dao', 'bing', 'wu', 'jia']);
    expect(stops.at(-1)).toMatchObject({ id: 'top-tier-jia-2021', position: [120, 30] });
    expect(stopsOf({}, 'areas')).toEqual([]);
  });

  it('has a region once, in the middle of its provinces, and no land that stands for none', () => {
    expect(
      stopsOf({ layers: ['gap'] }, 'areas').map(({ target, position }) => [target, position]),
    ).toEqual([
      [{ kind: 'region', id: 'east' }, [121, 26]],
      [{ kind: 'region', id: 'west' }, [104, 30]],
    ]);
  });

  it('has provinces at their place, a corridor half-way', () => {
    const provinces = stopsOf({ layers: ['corridors'] }, 'provinces');
    expect(provinces.map(({ target: { id }, position }) => [id, position])).toEqual([
      ['110000', [120, 30]],
      ['130000', [122, 22]],
      ['120000', [104, 30]],
      ['delta', [120, 31]],
    ]);
    const [line] = stopsOf({ layers: ['corridors'] }, 'corridors');
    const path = marksOf(index, { layers: ['corridors'] }).arcs[0]?.path ?? [];
    expect(line?.position).toEqual(path[Math.floor(path.length / 2)]);
  });

  it('has the groups that hold something, and nothing of which nobody knows where it is', () => {
    const marks = marksOf(index, { layers: ['corridors'] });
    const groups = walkStops(marks, index).map(({ group }) => group);
    expect(groups).toEqual(['corridors', 'hubs', 'provinces']);
    const [area] = marks.areas;
    const lost = { ...marks, areas: [{ ...area, target: { kind: 'province', id: '980000' } }] };
    const rest = walkStops(lost as typeof marks, index);
    expect(rest.map(({ group }) => group)).toEqual(['corridors', 'hubs']);
  });
});
