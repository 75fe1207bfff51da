import type { Place } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { Frame } from '../selectors/select-frame.ts';
import type { ViewState } from '../view/view-state.ts';
import type { LabelMark } from './marks.ts';
import { INK_COLOURS } from './palettes.ts';

const PROVINCE_PRIORITY = 40;
const ZONE_PRIORITY = 20;
const ABROAD_PRIORITY = 30;
const SELECTED_PRIORITY = 100;

/** The zoom from which a zone's name is worth the room: the earlier the batch, the sooner. */
function zoneMinZoom(batch: number, topTierYears: number): number {
  if (topTierYears > 0) return 4.4;
  return 4.8 + batch * 0.15;
}

function labelOf(
  place: Place,
  view: ViewState,
  words: Words,
): Omit<LabelMark, 'id' | 'priority' | 'minZoom'> {
  const ink = INK_COLOURS[view.theme];
  return {
    position: [place.longitude, place.latitude],
    text: words.nameOf(place),
    sizePixels: 11,
    fill: ink.label,
    halo: ink.halo,
    besideRadiusPixels: 6,
  };
}

function zoneLabels(frame: Frame, view: ViewState, words: Words): LabelMark[] {
  return (frame.zones ?? []).map(({ zone, place, topTierYears }) => {
    const isSelected = view.selection?.kind === 'zone' && view.selection.id === zone.id;
    return {
      ...labelOf(place, view, words),
      id: `label-zone-${zone.id}`,
      priority: isSelected
        ? SELECTED_PRIORITY
        : ZONE_PRIORITY + topTierYears.length * 5 - zone.batch,
      minZoom: isSelected ? 0 : zoneMinZoom(zone.batch, topTierYears.length),
    };
  });
}

function placeLabels(places: readonly Place[], view: ViewState, words: Words): LabelMark[] {
  const unique = [...new Map(places.map((place) => [place.id, place])).values()];
  return unique.map((place) => ({
    ...labelOf(place, view, words),
    id: `label-place-${place.id}`,
    priority: ABROAD_PRIORITY,
    minZoom: place.kind === 'country' || place.kind === 'region' || place.kind === 'city' ? 0 : 4.6,
  }));
}

/** Names for what the frame shows; each renderer leaves out those that would overlap. */
export function labelMarks(
  frame: Frame,
  view: ViewState,
  provinces: readonly Place[],
  words: Words,
): LabelMark[] {
  const ends = (frame.corridors ?? []).flatMap(({ from, to }) => (to ? [from, to] : [from]));
  const destinations = (frame.destinations ?? []).map(({ place }) => place);
  const beltPlaces = (frame.belts ?? []).map(({ place }) => place);
  const named = placeLabels([...destinations, ...ends], view, words);
  const belts = placeLabels(beltPlaces, view, words).map((label) => ({
    ...label,
    id: `label-belts-${label.id}`,
    priority: ZONE_PRIORITY - 10,
    minZoom: 5.4,
  }));
  const provinceLabels = provinces.map((place) => ({
    ...labelOf(place, view, words),
    id: `label-province-${place.id}`,
    priority: PROVINCE_PRIORITY,
    minZoom: 3,
    besideRadiusPixels: 0,
  }));
  return [...zoneLabels(frame, view, words), ...named, ...belts, ...provinceLabels].sort(
    (a, b) => b.priority - a.priority,
  );
}
