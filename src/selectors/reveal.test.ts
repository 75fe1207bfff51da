import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { smallIndex } from '../../tests/small-index.ts';
import { dayOf } from '../domain/period.ts';
import { type Camera, DEFAULT_VIEW, type Selection, type ViewState } from '../view/view-state.ts';
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

describe('what is revealed of a made-up country', () => {
  const show = (placeId: string | null, change: Partial<ViewState>, kind: Selection['kind']) => {
    const place = placeId === null ? null : (smallIndex().placeById.get(placeId) ?? null);
    const view = { ...DEFAULT_VIEW, ...change };
    return revealChange({ selection: { kind, id: placeId ?? 'east' }, place }, view);
  };
  const cameraTo = (placeId: string | null, camera: Camera | null) =>
    show(placeId, { camera }, 'place').camera;
  const away = { longitude: -60, latitude: 0, zoom: 7 };

  it('leaves the camera where it is for what is at no place', () => {
    expect(cameraTo(null, away)).toBe(away);
    expect(cameraTo(null, null)).toBeNull();
  });

  it('is looked at from near in the country and from afar abroad', () => {
    expect(cameraTo('110100', away)).toEqual({ longitude: 120, latitude: 30, zoom: 6 });
    expect(cameraTo('110000', away)?.zoom).toBe(6);
    expect(cameraTo('valley', away)?.zoom).toBe(6);
    expect(cameraTo('osaka', away)).toEqual({ longitude: 135, latitude: 35, zoom: 3 });
    expect(cameraTo('JPN', away)?.zoom).toBe(3);
  });

  it('is on the whole country’s picture unless it is abroad', () => {
    expect(cameraTo('110000', null)).toBeNull();
    expect(cameraTo('osaka', null)?.zoom).toBe(3);
  });

  it.each([
    // At zoom 7 a screen shows 1.6 degrees to either side and 1.2 up and down.
    [{ longitude: 121.6, latitude: 30, zoom: 7 }, true],
    [{ longitude: 121.7, latitude: 30, zoom: 7 }, false],
    [{ longitude: 120, latitude: 31.1, zoom: 7 }, true],
    [{ longitude: 120, latitude: 31.2, zoom: 7 }, false],
    [{ longitude: 120, latitude: 28.8, zoom: 7 }, false],
    [{ longitude: 87, latitude: 30.1, zoom: 7 }, false],
    [{ longitude: 121.7, latitude: 30, zoom: 6 }, true],
  ])('is seen by the camera %j: %s', (camera, isSeen) => {
    expect(cameraTo('110100', camera) === camera).toBe(isSeen);
  });

  it('is seen across the antimeridian', () => {
    const camera = { longitude: 179.5, latitude: 0, zoom: 7 };
    const place = { ...smallIndex().dataset.places[0], longitude: -179.8, latitude: 0 };
    const selection = { kind: 'place', id: 'islet' } as const;
    const view = { ...DEFAULT_VIEW, camera };
    expect(revealChange({ selection, place: place as never }, view).camera).toBe(camera);
  });

  it('leaves layers as they stand where the one of it is on, or it has none', () => {
    const layers = ['corridors', 'zones'] as const;
    expect(show('110100', { layers }, 'zone').layers).toBe(layers);
    expect(show('110100', { layers }, 'place').layers).toBe(layers);
    expect(show('JPN', { layers: ['belts'] }, 'country').layers).toEqual(['belts', 'corridors']);
    expect(show(null, { layers: [] }, 'region').layers).toEqual(['gap']);
    expect(show('110000', { layers: [] }, 'province').layers).toEqual(['zones']);
  });
});
