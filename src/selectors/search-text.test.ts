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

describe('a text and a query', () => {
  const rank = (query: string, names: readonly string[], pinyin?: string) =>
    rankMatch(searchText(names, pinyin), query);

  it.each([
    ['nux', 2],
    ['nvx', 2],
    ['xie', 4],
    ['women', 2],
    ['shoes', 3],
    ['shoe', 3],
    ['hoes', 4],
    ['女', 2],
    ['鞋', 4],
    ['zz', null],
  ])('match for %s in women’s shoes as %s', (query, expected) => {
    expect(rank(query, ['女鞋', 'Women’s shoes'], 'nv xie')).toBe(expected);
  });

  it.each([
    ['bwb', 1],
    ['bw', 3],
    ['wb', 4],
    ['wenbei', 4],
    ['bb', null],
    ['flask', 3],
    ['vacuum–flask', 0],
  ])('match for %s in a vacuum flask as %s', (query, expected) => {
    expect(rank(query, ['保温杯', 'Vacuum–flask'], 'bao wen bei')).toBe(expected);
  });

  it('match by the better of name and pinyin', () => {
    expect(rank('xian', ['西安', 'The city of Xian'], 'xi an')).toBe(0);
    expect(rank('fu', ['福', 'Happiness (fu)'], 'fu')).toBe(0);
    expect(rank('ha', ['福', 'Happiness'], 'fu')).toBe(2);
  });

  it('match by either name, in whatever language, and without pinyin', () => {
    expect(rank('usa', ['美国', 'USA'])).toBe(0);
    expect(rank('美国', ['美国', 'USA'])).toBe(0);
    expect(rank('us', ['美国', 'USA'])).toBe(2);
    expect(rank('asean', ['东盟'])).toBeNull();
    expect(rank('盟', ['东盟'])).toBe(4);
  });

  it('match nothing where there is no name', () => {
    expect(rank('a', [])).toBeNull();
    expect(rank('a', ['—'])).toBeNull();
  });
});
