import { pinyin } from 'pinyin-pro';

/** Peoples as the names of autonomous units hold them, the longer names first. */
const PEOPLES =
  '达斡尔族|鄂温克族|鄂伦春族|柯尔克孜族?|哈萨克族?|塔吉克族?|蒙古族?|锡伯族?|朝鲜族|布依族|土家族|哈尼族|' +
  '拉祜族|布朗族|傈僳族|独龙族|纳西族|普米族|景颇族|仡佬族|仫佬族|毛南族|裕固族|保安族|东乡族|撒拉族|' +
  '满族|回族|藏族|彝族|苗族|侗族|瑶族|壮族|黎族|畲族|羌族|傣族|佤族|怒族|白族|水族|土族|各族';
const AUTONOMY = new RegExp(`(?<=.)(?:${PEOPLES})+(?:自治[州县旗]|区)$`);
const KIND = /(?<=.)(?:特别行政区|自治区|自治[州县旗]|地区|[省市县区旗盟])$/;

/** Characters that pinyin-pro misreads in names of places, and that have one reading in all of them. */
const READINGS = new Map([
  ['都', 'du'],
  ['什', 'shi'],
]);

/** The name without its kind of unit and the peoples it is named for: 白沙 of 白沙黎族自治县. */
export function stemOf(nameZh: string): string {
  const withoutPeoples = nameZh.replace(AUTONOMY, '');
  return withoutPeoples === nameZh ? nameZh.replace(KIND, '') : withoutPeoples;
}

/**
 * A Chinese place name in pinyin as one word without tones, with an apostrophe before a vowel
 * (Xi'an). A stem of one character keeps its kind, as in Caoxian for 曹县.
 */
export function romanise(nameZh: string): string {
  const stem = stemOf(nameZh);
  const name = stem.length > 1 ? stem : nameZh;
  const syllables = pinyin(nameZh, { toneType: 'none', type: 'array' }).slice(0, name.length);
  const word = syllables
    .map((syllable, index) => READINGS.get(name.charAt(index)) ?? syllable)
    .map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
