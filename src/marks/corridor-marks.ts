import { geoInterpolate } from 'd3';
import type { Position } from '../domain/dataset.ts';
import type { Day } from '../domain/period.ts';
import type { Words } from '../i18n/words.ts';
import type { CorridorFact, Frame } from '../selectors/select-frame.ts';
import type { ViewState } from '../view/view-state.ts';
import { greatCirclePath } from './great-circle-path.ts';
import { corridorDash } from './line-dashes.ts';
import type { ArcMark, GoodsMark, PointMark } from './marks.ts';
import { INK_COLOURS, modeColour, outlineOf } from './palettes.ts';

/** A shipment drawn on a corridor needs this many days of the clock from one end to the other. */
const TRAVEL_DAYS = 240;

function positionOf(place: { readonly longitude: number; readonly latitude: number }): Position {
  return [place.longitude, place.latitude];
}

function titleOf({ corridor }: CorridorFact, words: Words): string {
  const { mode, status, title } = words.messages.corridors;
  return title(words.nameOf(corridor), mode[corridor.mode], status[corridor.status]);
}

function isSelected(view: ViewState, id: string): boolean {
  return view.selection?.kind === 'corridor' && view.selection.id === id;
}

/** A line for each corridor of which a document names both ends. */
export function corridorArcMarks(frame: Frame, view: ViewState, words: Words): ArcMark[] {
  return (frame.corridors ?? []).flatMap((fact) => {
    const { corridor, from, to, via } = fact;
    if (!to) return [];
    const selected = isSelected(view, corridor.id);
    return {
      id: `corridor-${corridor.id}`,
      path: greatCirclePath([from, ...via, to].map(positionOf)),
      stroke: modeColour(corridor.mode, view.theme),
      widthPixels: selected ? 3.5 : 1.8,
      opacity: selected ? 1 : 0.75,
      dash: corridorDash(corridor),
      carriesGoods: corridor.status === 'operating',
      fadesOut: corridor.precision !== 'place',
      isSelected: selected,
      target: { kind: 'corridor', id: corridor.id },
      title: titleOf(fact, words),
    };
  });
}

/** A fraction between 0 and 1 that belongs to an id, so that shipments do not all start at once. */
function phaseOf(id: string): number {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) / 2 ** 32;
}

function pointAlong(path: readonly Position[], fraction: number): Position {
  const place = fraction * (path.length - 1);
  const from = path[Math.floor(place)] as Position;
  const to = path[Math.ceil(place)] as Position;
  return geoInterpolate([...from], [...to])(place - Math.floor(place));
}

/** Goods under way: where they are depends on the clock alone, so they move when it does and rest with it. */
export function goodsMarks(arcs: readonly ArcMark[], day: Day): GoodsMark[] {
  return arcs.flatMap((arc) => {
    if (!arc.carriesGoods) return [];
    const position = pointAlong(arc.path, (day / TRAVEL_DAYS + phaseOf(arc.id)) % 1);
    return { id: `goods-${arc.id}`, position, fill: arc.stroke, radiusPixels: 2.6 };
  });
}

/** A nation or a region is no spot on the map, unless it is all that the document names. */
function isSpot({ from, to }: CorridorFact): boolean {
  return to === null || (from.kind !== 'country' && from.kind !== 'region');
}

/** A point at each start that lies at a known place; a hub whose other end no document names stands alone. */
export function hubPointMarks(frame: Frame, view: ViewState, words: Words): PointMark[] {
  const hubs = new Map<string, PointMark>();
  for (const fact of frame.corridors ?? []) {
    const { corridor, from, to } = fact;
    const fill = modeColour(corridor.mode, view.theme);
    const selected = isSelected(view, corridor.id);
    if (!isSpot(fact)) continue;
    const known = hubs.get(from.id);
    if (known && (to || !selected)) continue;
    hubs.set(from.id, {
      id: `hub-${from.id}`,
      layer: 'hubs',
      position: positionOf(from),
      offsetPixels: [0, 0],
      symbol: 'diamond',
      radiusPixels: selected ? 6 : 4,
      fill,
      stroke: outlineOf(fill, view.theme),
      strokeWidthPixels: selected ? 2.5 : 1,
      opacity: 1,
      badge: null,
      isSelected: selected,
      target: { kind: 'corridor', id: corridor.id },
      title: `${words.nameOf(from)} · ${titleOf(fact, words)}`,
    });
  }
  return [...hubs.values()];
}

/** The top destinations, each with its rank in the year that the clock has reached. */
export function destinationPointMarks(frame: Frame, view: ViewState, words: Words): PointMark[] {
  return (frame.destinations ?? []).map(({ place, rank, observation }) => ({
    id: `destination-${place.id}`,
    layer: 'destinations',
    position: positionOf(place),
    offsetPixels: [0, 0],
    symbol: 'circle',
    radiusPixels: 9,
    fill: INK_COLOURS[view.theme].halo,
    stroke: INK_COLOURS[view.theme].accent,
    strokeWidthPixels: 2,
    opacity: 1,
    badge: String(rank),
    isSelected: view.selection?.kind === 'country' && view.selection.id === place.id,
    target: { kind: 'country', id: place.id },
    title: words.messages.corridors.destinationTitle(words.nameOf(place), rank, observation.period),
  }));
}
