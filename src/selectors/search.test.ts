import { describe, expect, it } from 'vitest';
import { addPinyin } from '../../scripts/add-pinyin.ts';
import { readAuthored } from '../../scripts/read-authored.ts';
import { dayOf } from '../domain/period.ts';
import { indexDataset } from './index-dataset.ts';
import { buildSearchEntries, search } from './search.ts';

const index = indexDataset(addPinyin(readAuthored().dataset), dayOf('2015-03-01'));
const entries = buildSearchEntries(index);
const find = (query: string, most = 12) =>
  search(entries, query, most).map(({ kind, name }) => `${kind} ${name.name_en}`);

describe('search', () => {
  it.each([
    ['杭州', 'zone Hangzhou'],
    ['Hangzhou', 'zone Hangzhou'],
    ['hangzhou', 'zone Hangzhou'],
    ['hang zhou', 'zone Hangzhou'],
    ['xian', "zone Xi'an"],
    ['Xi’an', "zone Xi'an"],
    ['chongqing', 'zone Chongqing'],
    ['cq', 'zone Chongqing'],
    ['beng', 'zone Bengbu'],
    ['kashi', 'zone Kashgar'],
    ['浙江', 'province Zhejiang'],
    ['zj', 'zone Zhanjiang'],
    ['永康', 'place Yongkang'],
    ['美国', 'country United States'],
    ['meiguo', 'country United States'],
    ['ASEAN', 'country ASEAN'],
  ])('finds %s first as %s', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  it('finds every city whose initials are typed', () => {
    expect(find('hz', 20)).toEqual(
      expect.arrayContaining(['zone Hangzhou', 'zone Huizhou', 'zone Huzhou']),
    );
  });

  it.each([
    ['保温杯', 'Yongkang'],
    ['bwb', 'Yongkang'],
    ['baowenbei', 'Yongkang'],
    ['pearls', 'Zhuji'],
  ])('finds the product %s with its place', (query, place) => {
    const found = search(entries, query, 12).filter((entry) => entry.kind === 'belt');
    expect(found.map((entry) => entry.within?.name_en)).toContain(place);
  });

  it('finds corridors by name in both languages and by pinyin', () => {
    const corridor = 'corridor Hefei–Amsterdam air freight';
    expect(find('Amsterdam')).toContain(corridor);
    expect(find('阿姆斯特丹')).toContain(corridor);
    expect(find('amusitedan')).toContain(corridor);
  });

  it('puts exact before beginning before inside, and a zone before its province', () => {
    const shanghai = find('上海');
    expect(shanghai.slice(0, 2)).toEqual(['zone Shanghai', 'province Shanghai']);
    expect(find('州', 3).every((hit) => hit.startsWith('zone'))).toBe(true);
  });

  it('finds nothing for nothing, for blanks and signs, and for what is not there', () => {
    expect([find(''), find('  '), find('***'), find('zzzz')]).toEqual([[], [], [], []]);
  });

  it('gives every entry an id of its own', () => {
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
  });
});
