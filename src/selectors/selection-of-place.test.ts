import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/small-index.ts';
import { selectionOfPlace } from './selection-of-place.ts';

describe('what to select to read about a place', () => {
  it.each([
    ['110100', { kind: 'zone', id: 'jia' }],
    // A province is read about as one even where it has a zone.
    ['130000', { kind: 'province', id: '130000' }],
    ['110181', { kind: 'belts', id: '110181' }],
    ['110199', { kind: 'place', id: '110199' }],
    ['valley', { kind: 'place', id: 'valley' }],
    ['osaka', { kind: 'place', id: 'osaka' }],
    ['JPN', { kind: 'country', id: 'JPN' }],
    ['delta', { kind: 'country', id: 'delta' }],
  ])('of %s is %j', (id, selection) => {
    const index = smallIndex();
    const place = index.placeById.get(id);
    if (!place) throw new Error(`no place ${id}`);
    expect(selectionOfPlace(index, place)).toEqual(selection);
  });
});
