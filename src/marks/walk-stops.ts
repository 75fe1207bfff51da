import type { Position } from '../domain/dataset.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { Selection } from '../view/view-state.ts';
import { groupMarks, LIST_GROUPS, type ListGroup } from './list-marks.ts';
import type { ArcMark, AreaMark, Marks, PointMark } from './marks.ts';

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
  readonly stops: readonly Stop[];
}

function middleOf(positions: readonly Position[]): Position | null {
  if (positions.length === 0) return null;
  const sum = (axis: 0 | 1) => positions.reduce((total, at) => total + at[axis], 0);
  return [sum(0) / positions.length, sum(1) / positions.length];
}

function provincePositions(index: DatasetIndex, ids: readonly string[]): readonly Position[] {
  return ids.flatMap((id) => {
    const place = index.placeById.get(id);
    return place ? [[place.longitude, place.latitude] as const] : [];
  });
}

/** Where a mark is come to: a line half-way, since many begin or end at one place. */
function positionOf(index: DatasetIndex, mark: PointMark | ArcMark | AreaMark): Position | null {
  if ('position' in mark) return mark.position;
  if ('path' in mark) return mark.path[Math.floor(mark.path.length / 2)] ?? null;
  const { target } = mark;
  if (target?.kind === 'province') return provincePositions(index, [target.id])[0] ?? null;
  if (target?.kind !== 'region') return null;
  const provinces = [...index.regionOfProvince].filter(([, region]) => region === target.id);
  return middleOf(
    provincePositions(
      index,
      provinces.map(([id]) => id),
    ),
  );
}

/** What the keys walk through, in the groups of the list; each target once in its group. */
export function walkStops(marks: Marks, index: DatasetIndex): readonly StopGroup[] {
  const grouped = groupMarks(marks);
  return LIST_GROUPS.map((group) => {
    const stops = new Map<string, Stop>();
    for (const mark of grouped[group]) {
      const { id, title, target } = mark;
      const key = target && `${target.kind}:${target.id}`;
      const position = key && !stops.has(key) ? positionOf(index, mark) : null;
      if (key && position) stops.set(key, { id, title, target, position });
    }
    return { group, stops: [...stops.values()] };
  }).filter(({ stops }) => stops.length > 0);
}
