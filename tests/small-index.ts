import type { Dataset, TableName } from '../src/domain/dataset.ts';
import { dayOf } from '../src/domain/period.ts';
import { indexDataset, type WholeIndex } from '../src/selectors/index-dataset.ts';

/** Rows with the fields that a selector reads; those that only the screen shows are left out. */
export type SmallTables = { readonly [Table in TableName]?: readonly object[] };

const named = (name_zh: string, name_en: string) => ({ name_zh, name_en });
const at = (longitude: number, latitude: number) => ({ longitude, latitude });

const PLACES = [
  { id: 'CHN', kind: 'country', parent: null, ...named('中国', 'China'), ...at(105, 35) },
  { id: 'JPN', kind: 'country', parent: null, ...named('日本', 'Japan'), ...at(138, 36) },
  { id: 'osaka', kind: 'city', parent: null, ...named('大阪', 'Osaka'), ...at(135, 35) },
  { id: 'delta', kind: 'region', parent: null, ...named('三角洲', 'Delta'), ...at(120, 31) },
  { id: 'valley', kind: 'region', parent: '120000', ...named('谷地', 'Valley'), ...at(104, 31) },
  { id: '110000', kind: 'province', parent: null, ...named('东省', 'Dong'), ...at(120, 30) },
  { id: '120000', kind: 'province', parent: null, ...named('西省', 'Xi'), ...at(104, 30) },
  { id: '130000', kind: 'province', parent: null, ...named('岛省', 'Dao'), ...at(122, 22) },
  { id: '110100', kind: 'prefecture', parent: '110000', ...named('甲州', 'Jia'), ...at(120, 30) },
  { id: '110181', kind: 'county', parent: '110000', ...named('乙县', 'Yixian'), ...at(120, 31) },
  { id: '110182', kind: 'county', parent: '110000', ...named('丙县', 'Bing'), ...at(121, 31) },
  { id: '110199', kind: 'town', parent: '110000', ...named('甲州镇', 'Zhen'), ...at(121, 30) },
  { id: '110281', kind: 'county', parent: '110000', ...named('丁县', 'Ding'), ...at(122, 30) },
  { id: '120100', kind: 'prefecture', parent: '120000', ...named('戊州', 'Wu'), ...at(104, 30) },
  {
    id: 'jia-airport',
    kind: 'airport',
    parent: '110000',
    ...named('甲州机场', 'J'),
    ...at(120, 30),
  },
  {
    id: 'dong-port',
    kind: 'port',
    parent: '110000',
    ...named('东港', 'East Port'),
    ...at(122, 30),
  },
  { id: 'jia-quay', kind: 'port', parent: '120000', ...named('甲州码头', 'Q'), ...at(104, 30) },
];

const REGIONS = [
  { province: '110000', region: 'east' },
  { province: '120000', region: 'west' },
  { province: '130000', region: null },
];

/** The newest stands first, so that an order by date is one that somebody made. */
const ZONES = [
  { id: 'dao', place: '130000', province: '130000', batch: 3, approved_on: '2018-07-24' },
  { id: 'bing', place: '110182', province: '110000', batch: 2, approved_on: '2016-01-15' },
  { id: 'wu', place: '120100', province: '120000', batch: 2, approved_on: '2016-01-15' },
  { id: 'jia', place: '110100', province: '110000', batch: 1, approved_on: '2015-03-07' },
].map((zone) => ({ ...zone, ...named(`${zone.id}区`, `${zone.id} zone`) }));

const EVALUATIONS = [
  { zone: 'jia', year: 2021, tier: 1, order: 1 },
  { zone: 'bing', year: 2021, tier: 2, order: 2 },
  { zone: 'jia', year: 2022, tier: 2, order: 2 },
  { zone: 'wu', year: 2022, tier: 1, order: 1 },
];

const CATEGORIES = [
  { id: 'cups', ...named('杯', 'Cups'), family: 'home' },
  { id: 'toys', ...named('玩具', 'Toys'), family: 'leisure' },
];

/** The belt `cups` has the id of its category: a key says which of the two is meant. */
const BELTS = [
  { id: 'cups', place: '110181', province: '110000', category: 'cups', listed_province: null },
  {
    id: 'jia-toys',
    place: '110100',
    province: '110000',
    category: 'toys',
    listed_province: '110000',
  },
  {
    id: 'wu-toys',
    place: '120100',
    province: '120000',
    category: 'toys',
    listed_province: '110000',
  },
  { id: 'delta-cups', place: 'delta', province: null, category: 'cups', listed_province: null },
].map((belt) => ({ ...belt, product_zh: '货', product_en: 'Goods' }));

/** The corridor `jia` has the id of a zone. */
const CORRIDORS = [
  { id: 'flight', mode: 'air', from: 'jia-airport', via: ['osaka'], to: 'JPN', since: '2020-06' },
  { id: 'train', mode: 'rail', from: '120100', via: [], to: 'JPN', since: '2019' },
  { id: 'jia', mode: 'rail', from: '110100', via: [], to: null, since: null },
].map((corridor) => ({ ...corridor, ...named(`${corridor.id}线`, `${corridor.id} line`) }));

const INDICATORS = [
  { id: 'trade', subject: 'nation' },
  { id: 'gap-trade-share', subject: 'region' },
  { id: 'export-destination-rank', subject: 'country' },
  { id: 'city-trade', subject: 'city' },
];

const figure = (indicator: string, subject: string, period: string, value: number) => ({
  indicator,
  subject,
  period,
  value,
  qualifier: 'exact',
  source: 'report',
});

const OBSERVATIONS = [
  figure('trade', 'CHN', '2018', 9),
  figure('trade', 'CHN', '2019', 10),
  { ...figure('trade', 'CHN', '2030', 30), qualifier: 'target' },
  { ...figure('trade', 'CHN', '2029', 29), qualifier: 'forecast' },
  figure('gap-trade-share', 'east', '2021', 80),
  figure('gap-trade-share', 'central-west', '2021', 20),
  figure('export-destination-rank', 'osaka', '2022', 2),
  figure('export-destination-rank', 'JPN', '2022', 1),
  figure('export-destination-rank', 'JPN', '2020', 3),
  figure('city-trade', '110100', '2023-Q4', 5),
];

const NOTES = [
  { id: 'on-zone', about: ['wu'] },
  { id: 'on-belt', about: ['cups'] },
  { id: 'on-line', about: ['flight'] },
  { id: 'on-country-and-wu', about: ['CHN', 'trade', '120100'] },
  { id: 'on-indicator', about: ['city-trade'] },
];

const CASES = [
  { id: 'jia-case', place: '110100' },
  { id: 'wu-case', place: '120100' },
];

/** A made-up country of three provinces, small enough to be counted by hand; any table may be another. */
export function smallIndex(tables: SmallTables = {}): WholeIndex {
  const dataset = {
    sources: [{ id: 'report' }],
    places: PLACES,
    regions: REGIONS,
    zones: ZONES,
    evaluations: EVALUATIONS,
    categories: CATEGORIES,
    belts: BELTS,
    corridors: CORRIDORS,
    indicators: INDICATORS,
    observations: OBSERVATIONS,
    notes: NOTES,
    cases: CASES,
    ...tables,
  };
  return indexDataset(dataset as unknown as Dataset, dayOf('2015-03-01'));
}
