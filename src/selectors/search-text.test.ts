import { describe, expect, it } from 'vitest';
import { rankMatch, searchText } from './search-text.ts';

const hangzhou = searchText(['杭州', 'Hangzhou'], 'hang zhou');
const women = searchText(['女鞋', 'Women’s shoes'], 'nv xie');

describe('rankMatch', () => {
  it.each([
    ['杭州', 0],
    ['HANGZHOU', 0],
    ['Hángzhōu', 0],
    ['hz', 1],
    ['hang', 2],
    ['杭', 2],
    ['h', 2],
    ['zhou', 4],
    ['州', 4],
    ['ngz', 4],
    ['a', null],
    ['zh w', null],
    ['', null],
  ])('ranks %s for Hangzhou as %s', (query, rank) => {
    expect(rankMatch(hangzhou, query)).toBe(rank);
  });

  it.each([
    ['nvxie', 0],
    ['nuxie', 0],
    ['nüxie', 0],
    ['nx', 1],
    ['shoes', 3],
    ['womens', 2],
  ])('ranks %s for women’s shoes as %d', (query, rank) => {
    expect(rankMatch(women, query)).toBe(rank);
  });
});
