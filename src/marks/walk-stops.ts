import type { Place, Position } from '../domain/dataset.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { Selection } from '../view/view-state.ts';
import { countThings, groupMarks, LIST_GROUPS, type ListGroup, type Mark } from './list-marks.ts';
import type { Marks } from './marks.ts';

/** Something on the map that the keys come to. */
export interface Stop {
  /** Of the mark. */
  readonly id: string;
  readonly title: string;
  readonly target: Selection;
  /** Longitude and latitude. */
  readonly position: Position;
}

export interface StopGroup {
  readonly group: ListGroup;
  /** Of the things that the stops stand for. */
  readonly count: number;
  readonly stops: readonly Stop[];
}

function middleOf(places: readonly Place[]): Position | null {
  if (places.length === 0) return null;
  const sum = (axis: 'longitude' | 'latitude') =>
    places.reduce((total, place) => total + place[axis], 0);
  return [sum('longitude') / places.length, sum('latitude') / places.length];
}

/**
 * Where a mark is come to: a line half-way, since many begin or end at one place; a province at its
 * place, and a region in the middle of its provinces'.
 */
function positionOf(index: DatasetIndex, mark: Mark, { kind, id }: Selection): Position | null {
  if ('position' in mark) return mark.position;
  if ('path' in mark) return mark.path[Math.floor(mark.path.length / 2)] ?? null;
  const provinces = index.dataset.regions.filter((row) =>
    kind === 'region' ? row.region === id : row.province === id,
  );
  return middleOf(provinces.flatMap(({ province }) => index.placeById.get(province) ?? []));
}

/** What the keys walk through, in the groups of the list; each target once in its group. */
export function walkStops(marks: Marks, index: DatasetIndex): readonly StopGroup[] {
  const grouped = groupMarks(marks);
  return LIST_GROUPS.map((group) => {
    const stops = new Map<string, Stop>();
    for (const mark of grouped[group]) {
      const { id, title, target } = mark;
      if (!target) continue;
      const key = `${target.kind}:${target.id}`;
      const position = positionOf(index, mark, target);
      if (position && !stops.has(key)) stops.set(key, { id, title, target, position });
    }
    return { group, count: countThings(grouped[group]), stops: [...stops.values()] };
  }).filter(({ stops }) => stops.length > 0);
}
