import { shortChineseName, shortEnglishName } from './place-names.ts';

export const UNIT_LEVELS = ['province', 'prefecture', 'county'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** An administrative unit; its point is WGS 84. */
export interface GazetteerUnit {
  /** Six digits. A municipality is a province and a prefecture under one code. */
  readonly id: string;
  readonly level: UnitLevel;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly longitude: number;
  readonly latitude: number;
}

export interface Gazetteer {
  readonly units: readonly GazetteerUnit[];
  readonly byCode: (code: string, level: UnitLevel | null) => GazetteerUnit | null;
  /** By a name of any length in either language, already tidied. */
  readonly byName: (name: string) => readonly GazetteerUnit[];
  /** By the whole Chinese name. */
  readonly byFullName: (name: string) => readonly GazetteerUnit[];
  /** The short Chinese and English names of each unit, in the order of `units`. */
  readonly shortNames: readonly (readonly [zh: string, en: string])[];
}

/** Codes that became others; a table may be older than the map. */
const RENAMED: Readonly<Record<string, string>> = { '540422': '540481', '540530': '540581' };

/** Other English names of provinces. */
const ENGLISH_ALIASES: Readonly<Record<string, string>> = {
  neimongol: '150000',
  neimenggu: '150000',
  xizang: '540000',
  tibet: '540000',
  hongkong: '810000',
  xianggang: '810000',
  macao: '820000',
  macau: '820000',
  aomen: '820000',
  taiwan: '710000',
};

function addTo<V>(map: Map<string, V[]>, key: string, value: V): void {
  if (key === '') return;
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Codes as tables write them: with 156 in front, of two, four, nine or twelve digits; null if none. */
export function normaliseCode(cell: string): string | null {
  const digits = cell.normalize('NFKC').trim().replace(/\.0$/, '');
  if (!/^\d+$/.test(digits)) return null;
  const bare = /^156\d{6}$/.test(digits) ? digits.slice(3) : digits;
  if (bare.length === 2 || bare.length === 4) return bare.padEnd(6, '0');
  if (bare.length === 6) return bare;
  return bare.length === 9 || bare.length === 12 ? bare.slice(0, 6) : null;
}

/** The look-ups of all units; made once. */
export function createGazetteer(units: readonly GazetteerUnit[]): Gazetteer {
  const codes = new Map<string, GazetteerUnit[]>();
  const full = new Map<string, GazetteerUnit[]>();
  const names = new Map<string, GazetteerUnit[]>();
  const shortNames = units.map((unit) => {
    const short = [shortChineseName(unit.nameZh), shortEnglishName(unit.nameEn)] as const;
    addTo(codes, unit.id, unit);
    addTo(full, unit.nameZh, unit);
    for (const name of short) addTo(names, name, unit);
    return short;
  });
  for (const [name, id] of Object.entries(ENGLISH_ALIASES)) {
    for (const unit of codes.get(id) ?? []) addTo(names, name, unit);
  }
  return {
    units,
    shortNames,
    byCode: (code, level) => {
      const found = codes.get(RENAMED[code] ?? code) ?? [];
      return found.find((unit) => unit.level === level) ?? found[0] ?? null;
    },
    byFullName: (name) => full.get(name) ?? [],
    byName: (name) => [
      ...(names.get(shortChineseName(name)) ?? []),
      ...(/[a-z]/i.test(name) ? (names.get(shortEnglishName(name)) ?? []) : []),
    ],
  };
}
