import type { MarksRule } from '../domain/lesson.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { provinceOfPlace } from '../selectors/passes-filter.ts';
import type { Selection } from '../view/view-state.ts';
import { pickedKinds } from './pick-candidates.ts';

/** The places that a mark of the map stands for. */
function placesOf(index: DatasetIndex, { kind, id }: Selection): readonly string[] {
  if (kind === 'belts') return id.split('+');
  if (kind === 'zone') return [index.zoneById.get(id)?.place ?? id];
  return kind === 'corridor' || kind === 'region' ? [] : [id];
}

/** A sign for a hub stands for every corridor of which no other end is known there. */
function corridorsOf({ dataset }: DatasetIndex, id: string): readonly string[] {
  const own = dataset.corridors.find((row) => row.id === id);
  if (own?.to !== null) return [id];
  return dataset.corridors.flatMap((row) =>
    row.to === null && row.from === own.from ? row.id : [],
  );
}

/**
 * What is meant by a mark that was clicked, as link keys of the kinds that a rule asks for: the
 * province of a zone where provinces are asked for. Empty for a mark that is none of these; several
 * where one sign stands for several, of which the student has to say which.
 */
export function keysOfSelection(
  index: DatasetIndex,
  rule: MarksRule,
  selection: Selection,
): readonly string[] {
  const places = placesOf(index, selection);
  const provinces = places.flatMap((id) => provinceOfPlace(index.placeById.get(id)) ?? []);
  const keys = pickedKinds(index, rule).flatMap((kind): readonly string[] => {
    if (kind === selection.kind && kind !== 'corridor') return [`${kind}:${selection.id}`];
    switch (kind) {
      case 'zone':
        return places.flatMap((id) =>
          (index.zonesByPlace.get(id) ?? []).map((row) => `zone:${row.id}`),
        );
      case 'province':
        return provinces.map((id) => `province:${id}`);
      case 'region':
        return provinces.flatMap((id) => {
          const region = index.regionOfProvince.get(id);
          return region ? [`region:${region}`] : [];
        });
      case 'place': {
        const isKnown = (id: string) => rule.of !== 'belts' || index.beltsByPlace.has(id);
        return places.filter(isKnown).map((id) => `place:${id}`);
      }
      case 'corridor':
        return selection.kind === 'corridor'
          ? corridorsOf(index, selection.id).map((id) => `corridor:${id}`)
          : [];
      default:
        return [];
    }
  });
  return [...new Set(keys)];
}
