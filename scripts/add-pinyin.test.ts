import { describe, expect, it } from 'vitest';
import { addPinyin, pinyinOf } from './add-pinyin.ts';
import { readAuthored } from './read-authored.ts';

describe('pinyinOf', () => {
  it.each([
    ['重庆', 'chong qing'],
    ['厦门', 'xia men'],
    ['长沙', 'chang sha'],
    ['长春', 'chang chun'],
    ['六安', 'lu an'],
    ['蚌埠', 'beng bu'],
    ['台州', 'tai zhou'],
    ['东莞', 'dong guan'],
    ['莘县', 'shen xian'],
    ['漯河', 'luo he'],
    ['番禺', 'pan yu'],
    ['喀什', 'ka shi'],
    ['珲春', 'hun chun'],
    ['花都', 'hua du'],
    ['乐山', 'le shan'],
    ['单县', 'dan xian'],
    ['3C 电子', '3c dian zi'],
    ['郑州 TIR 跨境公路线', 'zheng zhou tir kua jing gong lu xian'],
  ])('reads %s as %s', (text, syllables) => {
    expect(pinyinOf(text)).toBe(syllables);
  });
});

const PINYIN_KINDS = new Set(['province', 'prefecture', 'county']);
/** Their English names are official spellings of other languages, or tell 陕西 from 山西. */
const OTHER_SPELLINGS = new Set([
  'Inner Mongolia',
  'Tibet',
  'Shaanxi',
  'Xinjiang',
  'Ningxia',
  'Hong Kong',
  'Macao',
  'Hohhot',
  'Ordos',
  'Harbin',
  'Lhasa',
  'Urumqi',
  'Kashgar',
  'Ili',
  'Kinmen',
]);
const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');

describe('addPinyin', () => {
  const dataset = addPinyin(readAuthored().dataset);

  it('agrees with the English name of every city and county that is spelt in pinyin', () => {
    const differing = dataset.places
      .filter((place) => PINYIN_KINDS.has(place.kind) && !OTHER_SPELLINGS.has(place.name_en))
      .filter((place) => letters(place.pinyin ?? '') !== letters(place.name_en))
      .map((place) => `${place.name_en}: ${place.pinyin}`);
    expect(differing).toEqual([]);
  });

  it('gives belts and corridors theirs', () => {
    expect(dataset.belts.find((row) => row.product_zh === '保温杯')?.pinyin).toBe('bao wen bei');
    expect(dataset.corridors.every((row) => (row.pinyin ?? '') !== '')).toBe(true);
  });
});
