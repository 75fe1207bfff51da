import { describe, expect, it } from 'vitest';
import { madeUpCorridor } from '../../tests/made-up-index.ts';
import { marksOf } from '../../tests/marks-of.ts';
import { smallIndex } from '../../tests/small-index.ts';
import type { ViewState } from '../view/view-state.ts';

const index = smallIndex();
const labelsOf = (change: Partial<ViewState> = {}) => marksOf(index, change).labels;
const labelOf = (id: string, change: Partial<ViewState> = {}) =>
  labelsOf(change).find((label) => label.id === id);

describe('names on the map', () => {
  it('give way in this order: provinces last, before them zones of early batches', () => {
    expect(labelsOf({ date: '2020-12-31' }).map(({ id }) => id)).toEqual([
      'label-province-110000',
      'label-province-120000',
      'label-province-130000',
      'label-zone-jia',
      'label-zone-bing',
      'label-zone-wu',
      'label-zone-dao',
    ]);
  });

  it('show a zone’s place the sooner the earlier its batch, and sooner still after a top tier', () => {
    const zoomOf = (id: string) => labelOf(`label-zone-${id}`)?.minZoom ?? 0;
    expect(zoomOf('dao')).toBeGreaterThan(zoomOf('bing'));
    expect(zoomOf('bing')).toBeGreaterThan(zoomOf('wu'));
    expect(zoomOf('wu')).toBe(zoomOf('jia'));
    expect([zoomOf('bing'), zoomOf('dao')]).toEqual(
      [5.1, 5.25].map((zoom) => expect.closeTo(zoom, 9)),
    );
    const priorityOf = (id: string) => labelOf(`label-zone-${id}`)?.priority ?? 0;
    expect(priorityOf('wu')).toBeGreaterThan(priorityOf('bing'));
    const evaluations = [{ zone: 'dao', year: 2021, tier: 1, order: 1 }];
    const ids = marksOf(smallIndex({ evaluations })).labels.map(({ id }) => id);
    expect(ids.indexOf('label-zone-dao')).toBeLessThan(ids.indexOf('label-zone-jia'));
    expect(labelOf('label-zone-bing')).toMatchObject({ text: 'Bing', position: [121, 31] });
  });

  it('keep that of the selected zone at every zoom, before all others', () => {
    const [first, second] = labelsOf({ selection: { kind: 'zone', id: 'wu' } });
    expect(first).toMatchObject({ id: 'label-zone-wu', minZoom: 0 });
    expect(second?.id).toBe('label-province-110000');
    const [other] = labelsOf({ selection: { kind: 'corridor', id: 'wu' } });
    expect(other?.id).toBe('label-province-110000');
  });

  it('are those of belts only close by, and none of what is not shown', () => {
    const ids = labelsOf({ layers: ['belts'] }).map(({ id }) => id);
    expect(ids).toContain('label-belts-label-place-110181');
    expect(ids.filter((id) => id.startsWith('label-zone'))).toEqual([]);
    expect(labelOf('label-belts-label-place-110181', { layers: ['belts'] })?.minZoom).toBe(5.4);
    expect(labelsOf({ layers: ['belts', 'zones'] }).at(-1)?.id).toContain('label-belts');
    expect(labelsOf({ layers: ['gap'] })).toHaveLength(3);
  });

  it('stand beside points, and in the middle of provinces', () => {
    expect(labelOf('label-province-120000')?.besideRadiusPixels).toBe(0);
    expect(labelOf('label-zone-wu')?.besideRadiusPixels).toBeGreaterThan(0);
  });

  it('name each end of a corridor and each destination once, far ones at every zoom', () => {
    const corridors = [
      madeUpCorridor('1', 'air', { from: 'jia-airport', to: 'JPN' }),
      madeUpCorridor('2', 'air', { from: 'jia-airport', to: 'osaka' }),
      madeUpCorridor('3', 'sea', { from: 'dong-port', to: 'delta' }),
      madeUpCorridor('4', 'sea', { from: 'dong-port', to: null }),
    ];
    const { labels } = marksOf(smallIndex({ corridors }), {
      layers: ['corridors'],
      showDestinations: true,
    });
    const places = labels.filter(({ id }) => id.startsWith('label-place'));
    expect(places.map(({ text, minZoom }) => [text, minZoom])).toEqual([
      ['Japan', 0],
      ['Osaka', 0],
      ['J', 4.6],
      ['East Port', 4.6],
      ['Delta', 0],
    ]);
  });
});
