import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { dayOf } from '../domain/period.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { indexDataset } from './index-dataset.ts';
import { revealChange } from './reveal.ts';
import { buildSearchEntries, search } from './search.ts';

const index = indexDataset(readAuthored().dataset, dayOf('2015-03-01'));
const entries = buildSearchEntries(index);

function reveal(query: string, change: Partial<ViewState> = {}): Partial<ViewState> {
  const entry = search(entries, query, 1)[0];
  if (!entry) throw new Error(`nothing is found for ${query}`);
  return revealChange(entry, { ...DEFAULT_VIEW, ...change });
}

describe('revealChange', () => {
  it('selects, and leaves layers that are on and the whole country as they are', () => {
    expect(reveal('Hangzhou')).toEqual({
      selection: { kind: 'zone', id: 'hangzhou' },
      layers: ['zones'],
      camera: null,
    });
  });

  it('switches the layer on, in the order of the layers', () => {
    expect(reveal('Yongkang', { layers: ['corridors', 'zones'] }).layers).toEqual([
      'zones',
      'belts',
      'corridors',
    ]);
  });

  it('moves a camera that looks elsewhere, and no other', () => {
    const near = { longitude: 120, latitude: 30, zoom: 7 };
    const far = { longitude: 87, latitude: 43, zoom: 7 };
    expect(reveal('Hangzhou', { camera: near }).camera).toBe(near);
    expect(reveal('Hangzhou', { camera: far }).camera).toMatchObject({ zoom: 6 });
  });

  it('goes abroad for a country, from far enough to see it whole', () => {
    const { camera } = reveal('United States');
    expect(camera?.zoom).toBe(3);
    expect(camera?.longitude).toBeLessThan(-60);
  });
});
