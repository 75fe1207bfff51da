import type { Selection } from '../view/view-state.ts';
import type { ArcMark, AreaMark, Marks, PointMark } from './marks.ts';

export const LIST_GROUPS = [
  'zones',
  'belts',
  'corridors',
  'hubs',
  'destinations',
  'areas',
  'provinces',
] as const;
export type ListGroup = (typeof LIST_GROUPS)[number];

export interface ListEntry {
  readonly title: string;
  readonly target: Selection;
}

export interface ListedGroup {
  readonly group: ListGroup;
  /** Of the things that the entries stand for. */
  readonly count: number;
  readonly entries: readonly ListEntry[];
}

export type Mark = PointMark | ArcMark | AreaMark;

/** How many things marks stand for: one may be that of many belts. Marks of one title are one thing. */
export function countThings(marks: readonly Mark[]): number {
  const counts = new Map<string, number>();
  for (const mark of marks) {
    if (mark.target) counts.set(mark.title, 'count' in mark ? (mark.count ?? 1) : 1);
  }
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** One entry for each title: rings repeat their zone's, and the gap's areas that of their region. */
function entriesOf(marks: readonly Mark[]): readonly ListEntry[] {
  const entries = new Map<string, ListEntry>();
  for (const { title, target } of marks) {
    if (target) entries.set(title, { title, target });
  }
  return [...entries.values()];
}

/** A zone's territory says what its point says; only land that tells something else is listed. */
function areasOf(marks: Marks): readonly AreaMark[] {
  const titles = new Set(marks.points.map((point) => point.title));
  return marks.areas.filter((area) => area.layer !== 'land' && !titles.has(area.title));
}

/** What can be pointed at, in the groups of the list. The land itself is the last of them. */
export function groupMarks(marks: Marks): Readonly<Record<ListGroup, readonly Mark[]>> {
  return {
    zones: marks.points.filter((point) => point.layer === 'zones'),
    belts: marks.points.filter((point) => point.layer === 'belts'),
    corridors: marks.arcs,
    hubs: marks.points.filter((point) => point.layer === 'hubs'),
    destinations: marks.points.filter((point) => point.layer === 'destinations'),
    areas: areasOf(marks),
    provinces: marks.areas.filter((area) => area.layer === 'land'),
  };
}

/** What the picture says, as titles and targets in groups; empty groups are left out. */
export function listMarks(marks: Marks): readonly ListedGroup[] {
  const grouped = groupMarks(marks);
  return LIST_GROUPS.map((group) => {
    const entries = entriesOf(grouped[group]);
    return { group, count: countThings(grouped[group]), entries };
  }).filter(({ entries }) => entries.length > 0);
}
