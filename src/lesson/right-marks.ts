import type { MarksRule } from '../domain/lesson.ts';
import { dayOf } from '../domain/period.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';

type RuleOf<Of extends MarksRule['of']> = Extract<MarksRule, { readonly of: Of }>;

/** A filter that is not there lets everything through. */
function passes<T>(allowed: readonly T[] | undefined, value: T | null): boolean {
  return allowed === undefined || (value !== null && allowed.includes(value));
}

function rightZones({ dataset, regionOfProvince }: DatasetIndex, rule: RuleOf<'zones'>) {
  return dataset.zones
    .filter(
      (zone) =>
        passes<number>(rule.batches, zone.batch) &&
        passes<string>(rule.regions, regionOfProvince.get(zone.province) ?? null) &&
        passes<string>(rule.provinces, zone.province) &&
        (rule.by === undefined || dayOf(zone.approved_on) <= dayOf(rule.by)),
    )
    .map((zone) => `zone:${zone.id}`);
}

function rightProvinces({ dataset }: DatasetIndex, { most, at, first }: RuleOf<'provinces'>) {
  const day = dayOf(at);
  const rows =
    most === 'belts'
      ? dataset.belts
      : dataset.zones.filter((zone) => dayOf(zone.approved_on) <= day);
  const counts = new Map<string, number>();
  for (const { province } of rows) {
    if (province !== null) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const ordered = [...counts.values()].sort((a, b) => b - a);
  const least = ordered[Math.min(first, ordered.length) - 1] ?? Number.POSITIVE_INFINITY;
  return [...counts].flatMap(([id, count]) => (count >= least ? [`province:${id}`] : []));
}

function rightBelts({ dataset }: DatasetIndex, rule: RuleOf<'belts'>) {
  return dataset.belts
    .filter(
      (belt) =>
        passes<string>(rule.stages, belt.stage) &&
        passes<string>(rule.categories, belt.category) &&
        passes<string>(rule.provinces, belt.province),
    )
    .map((belt) => `place:${belt.place}`);
}

function rightCorridors({ dataset }: DatasetIndex, rule: RuleOf<'corridors'>) {
  return dataset.corridors
    .filter((row) => passes<string>(rule.modes, row.mode) && passes<string>(rule.from, row.from))
    .map((row) => `corridor:${row.id}`);
}

/** A belt is picked by its place, as everywhere. */
function namedKeys({ dataset }: DatasetIndex, { keys }: RuleOf<'keys'>) {
  return keys.map((key) => {
    const belt = key.startsWith('belt:')
      ? dataset.belts.find((row) => `belt:${row.id}` === key)
      : undefined;
    return belt ? `place:${belt.place}` : key;
  });
}

/** The link keys of the marks that are right; belts as the places where they are. */
export function rightMarks(index: DatasetIndex, rule: MarksRule): readonly string[] {
  const find = () => {
    switch (rule.of) {
      case 'zones':
        return rightZones(index, rule);
      case 'provinces':
        return rightProvinces(index, rule);
      case 'belts':
        return rightBelts(index, rule);
      case 'corridors':
        return rightCorridors(index, rule);
      case 'keys':
        return namedKeys(index, rule);
    }
  };
  return [...new Set(find())];
}
