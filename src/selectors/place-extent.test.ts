import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/small-index.ts';
import { placesWithin } from './place-extent.ts';

describe('a place and what lies in it', () => {
  it.each([
    // Its county and its airport; not the county with a zone, the town, or a quay of another province.
    ['110100', ['110181', 'jia-airport']],
    ['120100', []],
    ['110181', []],
    ['jia-airport', []],
    ['120000', ['valley', '120100', 'jia-quay']],
    ['130000', []],
    ['JPN', []],
  ])('of %s is with it %j', (id, inside) => {
    const index = smallIndex();
    const place = index.placeById.get(id);
    if (!place) throw new Error(`no place ${id}`);
    expect(placesWithin(index, place).map((other) => other.id)).toEqual([id, ...inside]);
  });
});
