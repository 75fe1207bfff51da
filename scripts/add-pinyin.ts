import { customPinyin, pinyin } from 'pinyin-pro';
import type { Dataset } from '../src/domain/dataset.ts';

/** Names that the dictionary reads by the commoner sound of a character. */
customPinyin({ 喀什: 'kā shí', 珲春: 'hún chūn', 花都: 'huā dū', 乐清: 'yuè qīng' });

/** Syllables without tones, split by spaces; a run of other letters and digits is one syllable. */
export function pinyinOf(text: string): string {
  const syllables = pinyin(text, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  return syllables
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The dataset with the pinyin that search needs. Runs in the build, so that no page carries the dictionary. */
export function addPinyin(dataset: Dataset): Dataset {
  return {
    ...dataset,
    places: dataset.places.map((row) => ({ ...row, pinyin: pinyinOf(row.name_zh) })),
    belts: dataset.belts.map((row) => ({ ...row, pinyin: pinyinOf(row.product_zh) })),
    corridors: dataset.corridors.map((row) => ({ ...row, pinyin: pinyinOf(row.name_zh) })),
  };
}
