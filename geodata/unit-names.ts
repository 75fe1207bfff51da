import { readTable } from './read-table.ts';
import { romanise } from './romanise.ts';
import { readFullNames } from './source.ts';
import { XIONGAN } from './units.ts';

export interface UnitName {
  /** Official name with its kind of unit: 杭州市. */
  zh: string;
  /** The name alone, without its kind of unit: Hangzhou. */
  en: string;
}

const XIONGAN_ZH = '雄安新区';

/** English names by code: the tables' own, then those of unit-names.csv. */
function readEnglishNames(fullNames: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id = '', name_zh, name_en = '' } of readTable('unit-names.csv', ['why'])) {
    // The code alone would name another unit as readily: one digit is soon wrong.
    if (fullNames.get(id) !== name_zh) throw new Error(`unit-names.csv: ${id} is not ${name_zh}`);
    names.set(id, name_en);
  }
  for (const { id = '', name_en = '' } of readTable('../data/places.csv', ['id', 'name_en'])) {
    names.set(id, name_en);
  }
  for (const { province = '', name_en = '' } of readTable('../data/regions.csv', ['name_en'])) {
    names.set(province, name_en);
  }
  return names;
}

/** Both names of every unit, by code. Where no table has an English name, it is pinyin. */
export function readUnitNames(): Map<string, UnitName> {
  const fullNames = new Map([
    ...readFullNames(3),
    ...readFullNames(2),
    ...readFullNames(1),
    [XIONGAN, XIONGAN_ZH] as const,
  ]);
  const english = readEnglishNames(fullNames);
  return new Map(
    [...fullNames].map(([id, zh]) => [id, { zh, en: english.get(id) ?? romanise(zh) }]),
  );
}
