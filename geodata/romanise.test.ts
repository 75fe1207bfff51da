import { describe, expect, it } from 'vitest';
import { romanise, stemOf } from './romanise.ts';

describe('stemOf', () => {
  it.each([
    ['杭州市', '杭州'],
    ['白沙黎族自治县', '白沙'],
    ['黔西南布依族苗族自治州', '黔西南'],
    ['察布查尔锡伯自治县', '察布查尔'],
    ['瀍河回族区', '瀍河'],
    ['回民区', '回民'],
    ['津市市', '津市'],
    ['大兴安岭地区', '大兴安岭'],
    ['香港特别行政区', '香港'],
  ])('of %s is %s', (nameZh, stem) => {
    expect(stemOf(nameZh)).toBe(stem);
  });
});

describe('romanise', () => {
  it.each([
    ['西安市', "Xi'an"],
    ['东阿县', "Dong'e"],
    ['曹县', 'Caoxian'],
    ['芒市', 'Mangshi'],
    ['吕梁市', 'Lüliang'],
    ['江都区', 'Jiangdu'],
  ])('writes %s as %s', (nameZh, nameEn) => {
    expect(romanise(nameZh)).toBe(nameEn);
  });
});
