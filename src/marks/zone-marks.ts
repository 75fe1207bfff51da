import type { Place } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { Frame, ZoneFact } from '../selectors/select-frame.ts';
import type { ViewState } from '../view/view-state.ts';
import type { AreaMark, PointMark, Unit } from './marks.ts';
import { batchColour, outlineOf } from './palettes.ts';
import { countScale } from './scales.ts';

/** The map unit whose shape is a place's territory. */
function unitOf(place: Place): Unit | null {
  if (place.kind === 'province') return { object: 'provinces', id: place.id };
  if (place.kind === 'prefecture') return { object: 'prefectures', id: place.id };
  return place.kind === 'county' ? { object: 'counties', id: place.id } : null;
}

function zoneTitle({ zone, topTierYears }: ZoneFact, words: Words): string {
  const { messages } = words;
  const title = messages.zones.title(
    words.nameOf(zone),
    zone.batch,
    words.formatDate(zone.approved_on),
  );
  if (topTierYears.length === 0) return title;
  return `${title} · ${messages.zones.topTier(words.formatList(topTierYears.map(String)))}`;
}

function territoryMarks(zones: readonly ZoneFact[], view: ViewState, words: Words): AreaMark[] {
  return zones.flatMap((fact) => {
    const unit = unitOf(fact.place);
    if (!unit) return [];
    return {
      id: `territory-${fact.zone.id}`,
      layer: 'zones',
      unit,
      fill: batchColour(fact.zone.batch, view.theme),
      opacity: 0.26,
      hatch: 'none',
      target: { kind: 'zone', id: fact.zone.id },
      title: zoneTitle(fact, words),
    };
  });
}

function countMarks(
  frame: Frame,
  view: ViewState,
  provinces: readonly Place[],
  words: Words,
): AreaMark[] {
  const fillOf = countScale(Math.max(0, ...frame.zoneCountByProvince.values()), view.theme);
  return provinces.flatMap((province) => {
    const count = frame.zoneCountByProvince.get(province.id) ?? 0;
    if (count === 0) return [];
    return {
      id: `count-${province.id}`,
      layer: 'zones',
      unit: { object: 'provinces', id: province.id },
      fill: fillOf(count),
      opacity: 1,
      hatch: 'none',
      target: { kind: 'province', id: province.id },
      title: words.messages.zones.provinceTitle(words.nameOf(province), count),
    };
  });
}

/**
 * The land that the zones layer fills: the zones' territory, or provinces by their count. While the
 * regional gap is shown it alone fills the land: two fills on one another mean neither.
 */
export function zoneAreaMarks(
  frame: Frame,
  view: ViewState,
  provinces: readonly Place[],
  words: Words,
): AreaMark[] {
  if (!frame.zones || frame.gap || view.zoneFill === 'none') return [];
  return view.zoneFill === 'count'
    ? countMarks(frame, view, provinces, words)
    : territoryMarks(frame.zones, view, words);
}

/** A point for each zone; a ring around it for each evaluation year in the top tier. */
export function zonePointMarks(frame: Frame, view: ViewState, words: Words): PointMark[] {
  return (frame.zones ?? []).flatMap((fact) => {
    const { zone, place, topTierYears } = fact;
    const fill = batchColour(zone.batch, view.theme);
    const isSelected = view.selection?.kind === 'zone' && view.selection.id === zone.id;
    const position = [place.longitude, place.latitude] as const;
    const title = zoneTitle(fact, words);
    const target = { kind: 'zone', id: zone.id } as const;
    const radiusPixels = isSelected ? 7 : 4.5;
    const rings: PointMark[] = topTierYears.map((year, ring) => ({
      id: `top-tier-${zone.id}-${year}`,
      layer: 'zones',
      position,
      offsetPixels: [0, 0],
      symbol: 'ring',
      radiusPixels: radiusPixels + 2 + ring * 2,
      fill: 'none',
      stroke: outlineOf(fill, view.theme),
      strokeWidthPixels: 0.9,
      opacity: 0.8,
      badge: null,
      isSelected: false,
      target,
      title,
    }));
    const point: PointMark = {
      id: `zone-${zone.id}`,
      layer: 'zones',
      position,
      offsetPixels: [0, 0],
      symbol: 'circle',
      radiusPixels,
      fill,
      stroke: outlineOf(fill, view.theme),
      strokeWidthPixels: isSelected ? 2.5 : 1,
      opacity: 1,
      badge: null,
      isSelected,
      target,
      title,
    };
    return [...rings, point];
  });
}
