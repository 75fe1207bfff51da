import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import type { Corridor, Dataset, Position } from '../../domain/dataset.ts';
import { greatCircle } from './great-circle.ts';
import { cellsOf, columnsOfTable } from './table-cells.ts';

type PositionOf = (place: string) => Position;

function positionsOf(dataset: Dataset): PositionOf {
  const positions = new Map<string, Position>(
    dataset.places.map((place) => [place.id, [place.longitude, place.latitude]]),
  );
  return (place) => {
    const position = positions.get(place);
    if (!position) throw new RangeError(`data/places.csv has no place "${place}"`);
    return position;
  };
}

/** The tables that are map layers too. */
export const MAP_LAYERS = ['zones', 'belts', 'corridors'] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** Properties are the columns and their cells; a list is written as in its cell, `a;b`. */
function propertiesOf(layer: MapLayer, row: object): GeoJsonProperties {
  const cells = cellsOf(layer, row);
  return Object.fromEntries(
    columnsOfTable(layer).map((column, at) => {
      const cell = cells[at];
      return [column, Array.isArray(cell) ? cell.join(';') || null : cell];
    }),
  );
}

function featureOf(layer: MapLayer, row: { readonly id: string }, geometry: Geometry): Feature {
  return { type: 'Feature', id: row.id, geometry, properties: propertiesOf(layer, row) };
}

function pointFeatures(
  layer: MapLayer,
  rows: readonly { readonly id: string; readonly place: string }[],
  positionOf: PositionOf,
): Feature[] {
  return rows.map((row) =>
    featureOf(layer, row, { type: 'Point', coordinates: [...positionOf(row.place)] }),
  );
}

function corridorFeature(corridor: Corridor, positionOf: PositionOf): Feature {
  const from = positionOf(corridor.from);
  if (corridor.to === null) {
    return featureOf('corridors', corridor, { type: 'Point', coordinates: [...from] });
  }
  const stops = [from, ...corridor.via.map(positionOf), positionOf(corridor.to)];
  return featureOf('corridors', corridor, greatCircle(stops));
}

/** One feature a line, so that a change in the data is a change of one line of the file. */
function collectionText(name: string, features: readonly Feature[]): string {
  const frame: FeatureCollection & { name: string } = {
    type: 'FeatureCollection',
    name,
    features: [],
  };
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  // A replacement is a function, for a text may hold `$&`.
  return `${JSON.stringify(frame).replace('[]', () => `[\n${lines}\n]`)}\n`;
}

/**
 * The map layers as GeoJSON texts (RFC 7946: WGS 84, no crs member): zones and belts as points at
 * their place, corridors as great-circle paths, or as points where no other end is named.
 */
export function geojsonOf(dataset: Dataset): Readonly<Record<MapLayer, string>> {
  const positionOf = positionsOf(dataset);
  return {
    zones: collectionText('zones', pointFeatures('zones', dataset.zones, positionOf)),
    belts: collectionText('belts', pointFeatures('belts', dataset.belts, positionOf)),
    corridors: collectionText(
      'corridors',
      dataset.corridors.map((corridor) => corridorFeature(corridor, positionOf)),
    ),
  };
}
