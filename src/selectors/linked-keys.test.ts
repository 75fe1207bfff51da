import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/small-index.ts';
import { type LinkKey, linkedKeys } from './linked-keys.ts';

const linked = (key: LinkKey) => [...linkedKeys(smallIndex(), key)].toSorted();

describe('what lights up together', () => {
  it.each<[LinkKey, readonly LinkKey[]]>([
    ['zone:jia', ['batch:1', 'place:110100', 'province:110000', 'region:east', 'zone:jia']],
    // A zone that is a whole province; the province is in no region.
    ['zone:dao', ['batch:3', 'place:130000', 'province:130000', 'zone:dao']],
    ['belt:cups', ['belt:cups', 'category:cups', 'place:110181', 'province:110000', 'region:east']],
    ['belt:delta-cups', ['belt:delta-cups', 'category:cups', 'place:delta']],
  ])('with %s is what it lies in and belongs to', (key, keys) => {
    expect(linked(key)).toEqual(keys);
  });

  it('with a place are its zone and its belts', () => {
    expect(linked('place:110100')).toEqual([
      'batch:1',
      'belt:jia-toys',
      'category:toys',
      'place:110100',
      'province:110000',
      'region:east',
      'zone:jia',
    ]);
  });

  it('with a place that has neither is only where it lies', () => {
    expect(linked('place:110199')).toEqual(['place:110199', 'province:110000', 'region:east']);
    expect(linked('place:JPN')).toEqual(['country:JPN', 'place:JPN']);
  });

  it.each<[LinkKey, readonly LinkKey[]]>([
    ['batch:2', ['batch:2', 'zone:bing', 'zone:wu']],
    ['year:2021', ['year:2021', 'zone:bing', 'zone:jia']],
    ['province:120000', ['belt:wu-toys', 'place:120100', 'province:120000', 'zone:wu']],
    ['region:west', ['belt:wu-toys', 'place:120100', 'province:120000', 'region:west', 'zone:wu']],
    [
      'category:cups',
      ['belt:cups', 'belt:delta-cups', 'category:cups', 'place:110181', 'place:delta'],
    ],
  ])('with %s are its members, not the other groups that they are in', (key, keys) => {
    expect(linked(key)).toEqual(keys);
  });

  it.each<LinkKey>([
    'corridor:jia',
    'indicator:trade',
    'zone:atlantis',
    'belt:wu',
    'place:atlantis',
  ])('with %s is nothing else', (key) => {
    expect(linked(key)).toEqual([key]);
  });
});
