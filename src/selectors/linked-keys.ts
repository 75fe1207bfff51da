import type { Belt, Zone } from '../domain/dataset.ts';
import type { DatasetIndex } from './index-dataset.ts';
import { provinceOfPlace } from './passes-filter.ts';

const KINDS = [
  'zone',
  'place',
  'province',
  'region',
  'batch',
  'category',
  'corridor',
  'country',
  'belt',
  'indicator',
  'year',
] as const;

/** Something that a person can point at in any of the linked views, by kind and id. */
export type LinkKey = `${(typeof KINDS)[number]}:${string}`;

/** A place and what it lies in. */
function placeKeys(index: DatasetIndex, id: string): LinkKey[] {
  const place = index.placeById.get(id);
  if (!place) return [];
  if (place.kind === 'country') return [`country:${id}`];
  const province = provinceOfPlace(place);
  const region = province === null ? undefined : index.regionOfProvince.get(province);
  return [
    `place:${id}`,
    ...(province === null ? [] : [`province:${province}` as const]),
    ...(region ? [`region:${region}` as const] : []),
  ];
}

function zoneKeys(index: DatasetIndex, zone: Zone): LinkKey[] {
  return [`zone:${zone.id}`, `batch:${zone.batch}`, ...placeKeys(index, zone.place)];
}

function beltKeys(index: DatasetIndex, belt: Belt): LinkKey[] {
  return [`belt:${belt.id}`, `category:${belt.category}`, ...placeKeys(index, belt.place)];
}

/** The zones and belts that a group holds, and the group itself, but not the groups that those are in. */
function memberKeys(index: DatasetIndex, kind: string, id: string): LinkKey[] {
  const { zones, belts, evaluations, regions } = index.dataset;
  const inRegion = (province: string | null) =>
    province !== null && index.regionOfProvince.get(province) === id;
  const zonesOf = (has: (zone: Zone) => boolean) =>
    zones.filter(has).map((zone): LinkKey => `zone:${zone.id}`);
  const beltsOf = (has: (belt: Belt) => boolean) =>
    belts.filter(has).flatMap((belt): LinkKey[] => [`belt:${belt.id}`, `place:${belt.place}`]);
  switch (kind) {
    case 'batch':
      return zonesOf((zone) => String(zone.batch) === id);
    case 'year':
      return evaluations
        .filter((row) => String(row.year) === id)
        .map((row): LinkKey => `zone:${row.zone}`);
    case 'province':
      return [
        ...zonesOf((zone) => zone.province === id),
        ...beltsOf((belt) => belt.province === id),
      ];
    case 'region':
      return [
        ...zonesOf((zone) => inRegion(zone.province)),
        ...beltsOf((belt) => inRegion(belt.province)),
        ...regions
          .filter((row) => row.region === id)
          .map((row): LinkKey => `province:${row.province}`),
      ];
    case 'category':
      return beltsOf((belt) => belt.category === id);
    default:
      return [];
  }
}

/** The key itself and everything in the other views that belongs to it or that it belongs to. */
export function linkedKeys(index: DatasetIndex, key: LinkKey): ReadonlySet<LinkKey> {
  const separator = key.indexOf(':');
  const [kind, id] = [key.slice(0, separator), key.slice(separator + 1)];
  const keys = new Set<LinkKey>([key]);
  const add = (more: readonly LinkKey[]) => {
    for (const linked of more) keys.add(linked);
  };
  const zone = kind === 'zone' ? index.zoneById.get(id) : undefined;
  const belt = kind === 'belt' ? index.dataset.belts.find((row) => row.id === id) : undefined;
  if (zone) add(zoneKeys(index, zone));
  else if (belt) add(beltKeys(index, belt));
  else if (kind === 'place') {
    add(placeKeys(index, id));
    add((index.zonesByPlace.get(id) ?? []).flatMap((row) => zoneKeys(index, row)));
    add((index.beltsByPlace.get(id) ?? []).flatMap((row) => beltKeys(index, row)));
  } else add(memberKeys(index, kind, id));
  return keys;
}
