import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../tests/own-table-fixtures.ts';
import type { UnitLevel } from './gazetteer.ts';
import { matchParent, matchPlace } from './match-place.ts';
import { editDistance, nearestNames } from './nearest-names.ts';
import { shortChineseName, shortEnglishName } from './place-names.ts';

const gazetteer = readGazetteer();

function find(cell: string, level: UnitLevel | null = null, parent = ''): string {
  const parentUnit = parent === '' ? null : matchParent(gazetteer, parent);
  const match = matchPlace(gazetteer, cell, parentUnit, level);
  if (match.kind === 'found') return match.unit.id;
  return match.kind === 'ambiguous' ? `${match.candidates.length} units` : 'unknown';
}

describe('matchPlace', () => {
  it.each<[string, UnitLevel | null, string]>([
    ['330100', null, '330100'],
    ['156330100', null, '330100'],
    ['33', null, '330000'],
    ['3301', null, '330100'],
    ['330106000000', null, '330106'],
    ['330100.0', null, '330100'],
    ['540422', null, '540481'],
    ['999999', null, 'unknown'],
    ['杭州市', null, '330100'],
    ['杭州', null, '330100'],
    [' 杭 州 ', null, '330100'],
    ['浙江', null, '330000'],
    ['内蒙古', null, '150000'],
    ['新疆维吾尔自治区', null, '650000'],
    ['新疆', null, '650000'],
    ['延边', 'prefecture', '222400'],
    ['延边州', 'prefecture', '222400'],
    ['湘西土家族苗族自治州', null, '433100'],
    ['吉林', 'province', '220000'],
    ['吉林', 'prefecture', '220200'],
    ['吉林市', null, '220200'],
    ['北京', 'prefecture', '110000'],
    ['朝阳市', null, '211300'],
    ['浙江省杭州市西湖区', null, '330106'],
    ['浙江杭州', null, '330100'],
    ['Hangzhou', null, '330100'],
    ['Hangzhou City', null, '330100'],
    ["Xi'an", null, '610100'],
    ['XIAN', 'prefecture', '610100'],
    ['Inner Mongolia', null, '150000'],
    ['Xinjiang Uygur Autonomous Region', null, '650000'],
    ['Guangdong Province', null, '440000'],
    ['Tibet', null, '540000'],
    ['Atlantis', null, 'unknown'],
    ['歙县', null, '341021'],
    ['', null, 'unknown'],
  ])('%j at level %s is %s', (cell, level, id) => {
    expect(find(cell, level)).toBe(id);
  });

  it('tells units of one name apart by their parent, and otherwise names them all', () => {
    expect(find('朝阳区', 'county')).toMatch(/units$/);
    expect(find('朝阳区', 'county', '北京市')).toBe('110105');
    expect(find('朝阳区', 'county', '长春')).toBe('220104');
    expect(find('鼓楼区', 'county', '南京')).toBe('320106');
    expect(find('朝阳区', 'county', '浙江省')).toBe('unknown');
  });
});

describe('nearestNames', () => {
  it('proposes what a misspelt name may have meant', () => {
    const first = (cell: string) => nearestNames(gazetteer, cell, null, 'prefecture')[0]?.id;
    expect(first('杭洲市')).toBe('330100');
    expect(first('Hangzou')).toBe('330100');
    expect(first('乌鲁木其')).toBe('650100');
    expect(nearestNames(gazetteer, 'qqqqqqqq', null, null)).toEqual([]);
  });

  it.each([
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s and %s are %d edits apart', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

describe('short names', () => {
  it.each([
    ['克孜勒苏柯尔克孜自治州', '克孜勒苏'],
    ['巴音郭楞蒙古自治州', '巴音郭楞'],
    ['海西蒙古族藏族自治州', '海西'],
    ['大兴安岭地区', '大兴安岭'],
    ['香港特别行政区', '香港'],
    ['神农架林区', '神农架'],
    ['泾县', '泾县'],
    ['市中区', '市中'],
  ])('%s is %s for short', (name, short) => {
    expect(shortChineseName(name)).toBe(short);
  });

  it.each([
    ['Hong Kong SAR', 'hongkong'],
    ['Yanbian Korean Autonomous Prefecture', 'yanbian'],
    ['Lüliang', 'luliang'],
    ['Shijiazhuang', 'shijiazhuang'],
  ])('%s is %s for short', (name, short) => {
    expect(shortEnglishName(name)).toBe(short);
  });
});
