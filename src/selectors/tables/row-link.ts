import type { Dataset, Place, TableName } from '../../domain/dataset.ts';
import type { Selection } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import type { LinkKey } from '../linked-keys.ts';
import { provinceOfPlace } from '../passes-filter.ts';
import { selectionOfPlace } from '../selection-of-place.ts';

/** How a row hangs together with the map. */
export interface RowLink {
  /** What lights up with the row; null for what is nowhere else. */
  readonly key: LinkKey | null;
  /** What to select to read about it. */
  readonly selection: Selection | null;
  /** Where the map looks for it. */
  readonly place: Place | null;
  /** Ids of the places that it is about. */
  readonly places: readonly string[];
}

const NOWHERE: RowLink = { key: null, selection: null, place: null, places: [] };

function placeKey(place: Place): LinkKey {
  const isGroup = place.kind === 'province' || place.kind === 'country';
  return `${isGroup ? (place.kind as 'province' | 'country') : 'place'}:${place.id}`;
}

function placeLink(index: DatasetIndex, id: string): RowLink {
  const place = index.placeById.get(id);
  if (!place) return NOWHERE;
  return {
    key: placeKey(place),
    selection: selectionOfPlace(index, place),
    place,
    places: [id],
  };
}

type Links = { readonly [Table in TableName]: (row: Dataset[Table][number]) => RowLink };

function linksOf(index: DatasetIndex): Links {
  const zoneLink = (id: string): RowLink => {
    const zone = index.zoneById.get(id);
    if (!zone) return NOWHERE;
    const selection = { kind: 'zone', id } as const;
    return { ...placeLink(index, zone.place), key: `zone:${id}`, selection };
  };
  return {
    sources: () => NOWHERE,
    places: (row) => placeLink(index, row.id),
    regions: (row) => placeLink(index, row.province),
    zones: (row) => zoneLink(row.id),
    evaluations: (row) => zoneLink(row.zone),
    categories: (row) => ({ ...NOWHERE, key: `category:${row.id}` }),
    belts: (row) => ({
      ...placeLink(index, row.place),
      key: `belt:${row.id}`,
      selection: { kind: 'belts', id: row.place },
    }),
    corridors: (row) => ({
      key: `corridor:${row.id}`,
      selection: { kind: 'corridor', id: row.id },
      place: index.placeById.get(row.from) ?? null,
      places: [row.from, ...row.via, ...(row.to === null ? [] : [row.to])],
    }),
    indicators: (row) => ({ ...NOWHERE, key: `indicator:${row.id}` }),
    observations: (row) =>
      row.subject === 'east'
        ? { ...NOWHERE, key: 'region:east', selection: { kind: 'region', id: 'east' } }
        : placeLink(index, row.subject),
    notes: (row) => {
      const places = row.about.filter((id) => index.placeById.has(id));
      // A note on the whole country says something of another of its places first.
      const told = places.find((id) => id !== 'CHN');
      return told === undefined ? NOWHERE : { ...placeLink(index, told), places };
    },
    cases: (row) => placeLink(index, row.place),
  };
}

/** What the rows of a table share with the map: what each lights, what it selects, and where it is. */
export function rowLinks<Table extends TableName>(
  index: DatasetIndex,
  table: Table,
): (row: Dataset[Table][number]) => RowLink {
  return linksOf(index)[table];
}

/** The places that a selection stands for, with the provinces of a region. */
function placesOfSelection(index: DatasetIndex, { kind, id }: Selection): readonly string[] {
  switch (kind) {
    case 'zone':
      return [index.zoneById.get(id)?.place ?? ''];
    case 'region':
      return index.dataset.regions.filter((row) => row.region === id).map((row) => row.province);
    default:
      // No corridor has the id of a place.
      return id.split('+');
  }
}

function isSame(a: Selection | null, b: Selection): boolean {
  return a !== null && a.kind === b.kind && a.id === b.id;
}

/** How near a row is to what is selected: 2 is the very thing, 1 is at its place or in it, 0 is neither. */
export function rowNearness(index: DatasetIndex, selection: Selection | null) {
  if (!selection) return () => 0 as const;
  const places = new Set(placesOfSelection(index, selection));
  const holdsPlaces = selection.kind === 'province' || selection.kind === 'region';
  return (link: RowLink): 0 | 1 | 2 => {
    if (isSame(link.selection, selection)) return 2;
    if (link.places.some((id) => places.has(id))) return 1;
    if (!holdsPlaces) return 0;
    const isWithin = link.places.some((id) =>
      places.has(provinceOfPlace(index.placeById.get(id)) ?? ''),
    );
    return isWithin ? 1 : 0;
  };
}
