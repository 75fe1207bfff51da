import { describe, expect, it } from 'vitest';
import { addPinyin } from '../../scripts/add-pinyin.ts';
import { readAuthored } from '../../scripts/read-authored.ts';
import { smallIndex } from '../../tests/small-index.ts';
import { dayOf } from '../domain/period.ts';
import { indexDataset } from './index-dataset.ts';
import { buildSearchEntries, search } from './search.ts';

const index = indexDataset(addPinyin(readAuthored().dataset), dayOf('2015-03-01'));
const entriesOf = () => buildSearchEntries(index);
const find = (query: string, most = 12) =>
  search(entriesOf(), query, most).map(({ kind, name }) => `${kind} ${name.name_en}`);

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
    const found = search(entriesOf(), query, 12).filter((entry) => entry.kind === 'belt');
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
    const entries = entriesOf();
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
  });
});

describe('what can be found', () => {
  const listed = (tables: Parameters<typeof smallIndex>[0]) =>
    buildSearchEntries(
      smallIndex({ zones: [], places: [], belts: [], corridors: [], ...tables }),
    ).map(({ kind, name, selection, within, place }) => [
      `${kind} ${name.name_en}`,
      `${selection.kind} ${selection.id}`,
      within?.name_en ?? null,
      place?.id ?? null,
    ]);
  const { places, zones, belts, corridors } = smallIndex().dataset;

  it('is a zone with its province, unless it is that itself', () => {
    expect(listed({ zones, places }).slice(0, 4)).toEqual([
      ['zone dao zone', 'zone dao', null, '130000'],
      ['zone bing zone', 'zone bing', 'Dong', '110182'],
      ['zone wu zone', 'zone wu', 'Xi', '120100'],
      ['zone jia zone', 'zone jia', 'Dong', '110100'],
    ]);
    expect(listed({ zones }).map(([, , within, place]) => [within, place])).toEqual(
      zones.map(() => [null, null]),
    );
  });

  it('is a place by what is best read of it, but not the country, nor what is found as a zone', () => {
    expect(listed({ zones, places, belts }).slice(4, -4)).toEqual([
      ['country Japan', 'country JPN', null, 'JPN'],
      ['place Osaka', 'place osaka', null, 'osaka'],
      ['country Delta', 'country delta', null, 'delta'],
      ['place Valley', 'place valley', 'Xi', 'valley'],
      ['province Dong', 'province 110000', null, '110000'],
      ['province Xi', 'province 120000', null, '120000'],
      ['province Dao', 'province 130000', null, '130000'],
      ['place Yixian', 'belts 110181', 'Dong', '110181'],
      ['place Zhen', 'place 110199', 'Dong', '110199'],
      ['place Ding', 'place 110281', 'Dong', '110281'],
      ['place J', 'place jia-airport', 'Dong', 'jia-airport'],
      ['place East Port', 'place dong-port', 'Dong', 'dong-port'],
      ['place Q', 'place jia-quay', 'Xi', 'jia-quay'],
    ]);
    const lost = [{ id: 'x', kind: 'town', parent: '990000', name_zh: '某', name_en: 'X' }];
    expect(listed({ places: lost })).toEqual([['place X', 'place x', null, 'x']]);
  });

  it('is a product with its place, and a corridor where it begins', () => {
    expect(listed({ places, belts }).slice(-4)[0]).toEqual([
      'belt Goods',
      'belts 110181',
      'Yixian',
      '110181',
    ]);
    expect(listed({ places, corridors }).slice(-3)).toEqual([
      ['corridor flight line', 'corridor flight', null, 'jia-airport'],
      ['corridor train line', 'corridor train', null, '120100'],
      ['corridor jia line', 'corridor jia', null, '110100'],
    ]);
    expect(listed({ belts, corridors }).map(([, , within, place]) => within ?? place)).toEqual(
      [...belts, ...corridors].map(() => null),
    );
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
