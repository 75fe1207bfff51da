import { describe, expect, it } from 'vitest';
import { addPinyin } from '../../scripts/add-pinyin.ts';
import { readAuthored } from '../../scripts/read-authored.ts';
import { smallIndex } from '../../tests/small-index.ts';
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

describe('the order of what is found', () => {
  const found = (query: string, tables: Parameters<typeof smallIndex>[0]) =>
    search(
      buildSearchEntries(
        smallIndex({ zones: [], places: [], belts: [], corridors: [], ...tables }),
      ),
      query,
      9,
    ).map(({ kind, name }) => `${kind} ${name.name_zh}`);
  const place = (id: string, kind: string, name_zh: string) => ({
    id,
    kind,
    name_zh,
    name_en: id,
    parent: null,
  });
  const belt = (product_zh: string) => ({ place: 'x', product_zh, product_en: product_zh });
  const zone = (id: string, name_zh: string) => ({
    id,
    name_zh,
    name_en: id,
    place: 'x',
    batch: 1,
    approved_on: '2015-03-07',
  });

  it('is first how well it matches, whatever its kind', () => {
    const tables = { zones: [zone('z', '新金杯')], belts: [belt('金杯瓷'), belt('金杯')] };
    expect(found('金杯', tables)).toEqual(['belt 金杯', 'belt 金杯瓷', 'zone 新金杯']);
  });

  it('is then its kind, whatever its length', () => {
    const places = [
      place('c', 'country', '金'),
      place('t', 'town', '金'),
      place('p', 'province', '金'),
    ];
    const tables = { places, belts: [belt('金')], zones: [zone('z', '金')] };
    expect(found('金', tables)).toEqual([
      'zone 金',
      'province 金',
      'place 金',
      'belt 金',
      'country 金',
    ]);
    const longer = { places: [place('c', 'country', '金国')], zones: [zone('z', '金区很长')] };
    expect(found('金', longer)).toEqual(['zone 金区很长', 'country 金国']);
  });

  it('is last the shorter name', () => {
    const tables = { belts: [belt('金属制品'), belt('金币'), belt('金银器')] };
    expect(found('金', tables)).toEqual(['belt 金币', 'belt 金银器', 'belt 金属制品']);
  });
});
