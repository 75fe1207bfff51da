/** Peoples in the names of autonomous units, longest first so that none hides in another. */
const PEOPLES = [
  '维吾尔',
  '柯尔克孜',
  '乌孜别克',
  '哈萨克',
  '塔吉克',
  '塔塔尔',
  '俄罗斯',
  '鄂温克',
  '鄂伦春',
  '达斡尔',
  '蒙古',
  '壮族',
  '回族',
  '苗族',
  '彝族',
  '藏族',
  '侗族',
  '瑶族',
  '白族',
  '傣族',
  '傈僳族',
  '哈尼族',
  '土家族',
  '布依族',
  '朝鲜族',
  '景颇族',
  '羌族',
  '黎族',
  '满族',
  '畲族',
  '水族',
  '佤族',
  '拉祜族',
  '纳西族',
  '东乡族',
  '保安族',
  '撒拉族',
  '土族',
  '裕固族',
  '锡伯',
  '仫佬族',
  '毛南族',
  '仡佬族',
  '布朗族',
  '独龙族',
  '怒族',
  '普米族',
  '各族',
  '蒙古族',
  '达斡尔族',
].sort((a, b) => b.length - a.length);

const LEVEL_WORDS = [
  '特别行政区',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '林区',
  '新区',
  '省',
  '市',
  '盟',
  '州',
  '县',
  '区',
  '旗',
];

/** A name of one character says nothing without its level: 歙县 stays 歙县. */
const SHORTEST = 2;

function without(name: string, endings: readonly string[]): string {
  const ending = endings.find((word) => name.endsWith(word));
  const isLongEnough = ending && name.length - ending.length >= SHORTEST;
  return isLongEnough ? name.slice(0, -ending.length) : name;
}

/** A Chinese name without its level and the peoples named in it: 湘西土家族苗族自治州 is 湘西. */
export function shortChineseName(name: string): string {
  const bare = without(name, LEVEL_WORDS);
  if (bare === name || !name.includes('自治')) return bare;
  let short = bare;
  for (;;) {
    const next = without(short, PEOPLES);
    if (next === short) return short;
    short = next;
  }
}

const ENGLISH_PEOPLES =
  'and|bai|bouyei|buyei|dai|daur|dong|evenki|ewenki|gelao|hani|hui|jingpo|kazak|kazakh|kirgiz|korean|kyrgyz|lahu|li|lisu|manchu|miao|mongol|mongolian|mulao|naxi|nu|oroqen|qiang|salar|she|shui|tajik|tibetan|tu|tujia|uighur|uygur|uyghur|va|xibe|yao|yi|yugur|zhuang';

const ENGLISH_LEVELS = new RegExp(
  `(?:^| )(?:special administrative region|(?:(?:${ENGLISH_PEOPLES}) )*autonomous (?:region|prefecture|county|banner)|municipality|province|prefecture|city|county|district|league|banner|region|sar|shi|sheng|xian|qu)$`,
);

/** An English or pinyin name for comparing: small letters alone, without its level: `Xi’an City` is `xian`. */
export function shortEnglishName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const bare = plain.replace(ENGLISH_LEVELS, '').trim();
  return (bare === '' ? plain : bare).replaceAll(' ', '');
}

export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** No place has a longer name; to look for one in a long text would take seconds. */
const LONGEST_NAME = 100;

/** A name as it is written in a cell, without spaces, brackets and what stands in them; empty where it is too long for one. */
export function tidyName(cell: string): string {
  const text = cell.normalize('NFKC').trim();
  const bracket = /[)\]]$/.test(text) ? text.search(/[([]/) : -1;
  const bare = bracket < 0 ? text : text.slice(0, bracket).trimEnd();
  if (bare.length > LONGEST_NAME) return '';
  return isChinese(bare) ? bare.replace(/\s+/g, '') : bare;
}
