import type { Belt, CategoryLabel, Position } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { BeltPlaceFact, Frame } from '../selectors/select-frame.ts';
import type { ViewState } from '../view/view-state.ts';
import type { PointMark } from './marks.ts';
import { categoryColour, FAMILY_SYMBOLS, outlineOf } from './palettes.ts';
import { beltRadiusPixels } from './scales.ts';

/** Marks nearer than this on the screen become one with a count. */
const CLUSTER_PIXELS = 20;
const TILE_PIXELS = 512;

/** Web Mercator pixels at a zoom; distances in them are what the screen shows. */
function toPixels([longitude, latitude]: Position, zoom: number): readonly [number, number] {
  const size = TILE_PIXELS * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [
    ((longitude + 180) / 360) * size,
    (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size,
  ];
}

function positionOf(fact: BeltPlaceFact): Position {
  return [fact.place.longitude, fact.place.latitude];
}

/**
 * Groups places that would touch at this zoom. The place with the most belts leads its group, so the
 * result does not depend on the order of the table.
 */
export function clusterBeltPlaces(
  facts: readonly BeltPlaceFact[],
  zoom: number,
): readonly (readonly BeltPlaceFact[])[] {
  const ordered = [...facts].sort(
    (a, b) => b.belts.length - a.belts.length || (a.place.id < b.place.id ? -1 : 1),
  );
  const clusters: { readonly at: readonly [number, number]; readonly members: BeltPlaceFact[] }[] =
    [];
  for (const fact of ordered) {
    const [x, y] = toPixels(positionOf(fact), zoom);
    const near = clusters.find(({ at }) => Math.hypot(at[0] - x, at[1] - y) < CLUSTER_PIXELS);
    if (near) near.members.push(fact);
    else clusters.push({ at: [x, y], members: [fact] });
  }
  return clusters.map(({ members }) => members);
}

/** The category that most of the belts have; of equals the one that comes first. */
function commonestCategory(belts: readonly Belt[], index: DatasetIndex): CategoryLabel | undefined {
  const countOf = ({ category: id }: Belt) => belts.filter((belt) => belt.category === id).length;
  const one = belts.reduce((best, next) => (countOf(next) > countOf(best) ? next : best));
  return index.categoryById.get(one.category);
}

function clusterTitle(
  members: readonly BeltPlaceFact[],
  belts: readonly Belt[],
  words: Words,
): string {
  const names = members.map(({ place }) => words.nameOf(place));
  if (members.length > 1) {
    return words.messages.belts.clusterTitle(belts.length, words.formatList(names));
  }
  const products = words.formatList(
    belts.map((belt) => words.pick(belt.product_zh, belt.product_en)),
  );
  return words.messages.belts.title(names[0] ?? '', products);
}

/** Where a place also has a zone, its belts stand beside the zone's point. */
function offsetFor(
  fact: BeltPlaceFact,
  frame: Frame,
  index: DatasetIndex,
): readonly [number, number] {
  const hasZone = frame.zones !== null && index.zonesByPlace.has(fact.place.id);
  return hasZone ? [11, 0] : [0, 0];
}

/** One mark a place, or one for several that would touch; its shape and colour are those of the commonest category. */
export function beltPointMarks(
  frame: Frame,
  view: ViewState,
  index: DatasetIndex,
  zoom: number,
  words: Words,
): PointMark[] {
  if (!frame.belts) return [];
  return clusterBeltPlaces(frame.belts, zoom).map((members) => {
    const lead = members[0] as BeltPlaceFact;
    const belts = members.flatMap((member) => member.belts);
    const category = commonestCategory(belts, index);
    const fill = category
      ? categoryColour(category, index.dataset.categories, view.theme)
      : outlineOf('#888888', view.theme);
    const id = members
      .map(({ place }) => place.id)
      .sort()
      .join('+');
    const isSelected = view.selection?.kind === 'belts' && view.selection.id === id;
    return {
      id: `belts-${id}`,
      layer: 'belts',
      position: positionOf(lead),
      offsetPixels: offsetFor(lead, frame, index),
      symbol: FAMILY_SYMBOLS[category?.family ?? 'general'],
      radiusPixels: beltRadiusPixels(belts.length),
      fill,
      stroke: outlineOf(fill, view.theme),
      strokeWidthPixels: isSelected ? 2.5 : 1,
      opacity: 1,
      badge: belts.length > 1 ? String(belts.length) : null,
      count: belts.length,
      isSelected,
      target: { kind: 'belts', id },
      title: clusterTitle(members, belts, words),
    };
  });
}
