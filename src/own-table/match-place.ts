import {
  type Gazetteer,
  type GazetteerUnit,
  normaliseCode,
  UNIT_LEVELS,
  type UnitLevel,
} from './gazetteer.ts';
import { shortChineseName, tidyName } from './place-names.ts';

export type PlaceMatch =
  | { readonly kind: 'found'; readonly unit: GazetteerUnit }
  /** Several units bear the name; a parent or a code would tell which. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly GazetteerUnit[] }
  | { readonly kind: 'unknown' };

const UNKNOWN: PlaceMatch = { kind: 'unknown' };

/** True when a unit lies in a province or prefecture, by their codes. */
export function isWithin(unit: GazetteerUnit, parent: GazetteerUnit): boolean {
  if (parent.level === 'province') return unit.id.startsWith(parent.id.slice(0, 2));
  return unit.id.startsWith(parent.level === 'prefecture' ? parent.id.slice(0, 4) : parent.id);
}

function namedBy(gazetteer: Gazetteer, name: string): readonly GazetteerUnit[] {
  const full = gazetteer.byFullName(name);
  return full.length > 0 ? full : gazetteer.byName(name);
}

/** A name that begins with those of its parents: 浙江省杭州市西湖区, 浙江杭州. */
function namedByPath(gazetteer: Gazetteer, name: string): readonly GazetteerUnit[] {
  for (let length = 2; length < name.length - 1; length += 1) {
    const parents = namedBy(gazetteer, name.slice(0, length)).filter(
      (unit) => unit.level !== 'county',
    );
    for (const parent of parents) {
      const rest = name.slice(length);
      const direct = namedBy(gazetteer, rest).filter(
        (unit) => unit !== parent && isWithin(unit, parent),
      );
      if (direct.length > 0) return direct;
      const deeper = namedByPath(gazetteer, rest).filter((unit) => isWithin(unit, parent));
      if (deeper.length > 0) return deeper;
    }
  }
  return [];
}

function decide(candidates: readonly GazetteerUnit[], level: UnitLevel | null): PlaceMatch {
  // Where nothing is known of the column, the larger place bears the name first.
  const highest = UNIT_LEVELS.find((each) => candidates.some((unit) => unit.level === each));
  const atLevel = candidates.filter((unit) => unit.level === (level ?? highest));
  const left = atLevel.length > 0 ? atLevel : candidates;
  const [first, ...others] = left;
  if (!first) return UNKNOWN;
  // A municipality is one place, whether it is taken for a province or for a prefecture.
  const isOne = others.every((unit) => unit.id === first.id);
  return isOne ? { kind: 'found', unit: first } : { kind: 'ambiguous', candidates: left };
}

/** The province or prefecture that a parent's cell names; of several the highest. */
export function matchParent(gazetteer: Gazetteer, cell: string): GazetteerUnit | null {
  const code = normaliseCode(cell);
  if (code) return gazetteer.byCode(code, 'province');
  const name = tidyName(cell);
  const found = name === '' ? [] : namedBy(gazetteer, name);
  return (
    found.find((unit) => unit.level === 'province') ??
    found.find((unit) => unit.level === 'prefecture') ??
    null
  );
}

/**
 * The unit that a cell names by its code, its Chinese name (whole, short, or behind its parents' names)
 * or its English one. `level` is the one that the column is thought to hold, and is preferred.
 */
export function matchPlace(
  gazetteer: Gazetteer,
  cell: string,
  parent: GazetteerUnit | null,
  level: UnitLevel | null,
): PlaceMatch {
  const code = normaliseCode(cell);
  if (code) {
    const unit = gazetteer.byCode(code, level);
    return unit ? { kind: 'found', unit } : UNKNOWN;
  }
  const name = tidyName(cell);
  if (name.length < 2) return UNKNOWN;
  const direct = namedBy(gazetteer, name);
  const named = direct.length > 0 ? direct : namedByPath(gazetteer, name);
  const inParent = parent ? named.filter((unit) => isWithin(unit, parent)) : named;
  // 朝阳区 with its level is no 朝阳市, though both are 朝阳 for short.
  const exact = inParent.filter((unit) => unit.nameZh === name);
  const bears =
    exact.length > 0 || name === shortChineseName(name) ? inParent : sameKind(inParent, name);
  return decide(exact.length > 0 ? exact : bears, level);
}

/** Where a name says a level (市, 县, 区), units of that level come first; old names still find theirs. */
function sameKind(units: readonly GazetteerUnit[], name: string): readonly GazetteerUnit[] {
  const same = units.filter((unit) => unit.nameZh.at(-1) === name.at(-1));
  return same.length > 0 ? same : units;
}
