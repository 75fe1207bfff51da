import type { Gazetteer, GazetteerUnit, UnitLevel } from './gazetteer.ts';
import { isWithin } from './match-place.ts';
import { isChinese, shortChineseName, shortEnglishName, tidyName } from './place-names.ts';

/** Edits (insert, leave out, change, swap neighbours) from one text to another; stops past `most`. */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Units whose names are like a cell that names none, the likest first; those of its level before others. */
export function nearestNames(
  gazetteer: Gazetteer,
  cell: string,
  parent: GazetteerUnit | null,
  level: UnitLevel | null,
  count = 3,
): readonly GazetteerUnit[] {
  const name = tidyName(cell);
  const chinese = isChinese(name);
  const short = chinese ? shortChineseName(name) : shortEnglishName(name);
  if (short.length < 2) return [];
  // A Chinese character says more than a letter.
  const most = Math.max(1, Math.floor(short.length / (chinese ? 2 : 3)));
  const found: { unit: GazetteerUnit; score: number }[] = [];
  gazetteer.units.forEach((unit, i) => {
    if (parent && !isWithin(unit, parent)) return;
    const other = gazetteer.shortNames[i]?.[chinese ? 0 : 1] ?? '';
    const distance = editDistance(short, other, most);
    const isContained = other.length > 1 && (short.includes(other) || other.includes(short));
    if (distance > most && !isContained) return;
    found.push({ unit, score: (isContained ? 0.5 : distance) + (unit.level === level ? 0 : 0.75) });
  });
  found.sort((a, b) => a.score - b.score || a.unit.id.localeCompare(b.unit.id));
  return found.slice(0, count).map(({ unit }) => unit);
}
