import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import type { Corridor, Dataset, Position } from '../src/domain/dataset.ts';
import { greatCircle } from './great-circle.ts';

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

/** Properties are the columns and their cells; a list is written as in its cell, `a;b`. */
function propertiesOf(row: object): GeoJsonProperties {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      Array.isArray(value) ? value.join(';') || null : value,
    ]),
  );
}

function featureOf(row: { readonly id: string }, geometry: Geometry): Feature {
  return { type: 'Feature', id: row.id, geometry, properties: propertiesOf(row) };
}

function pointFeatures(
  rows: readonly { readonly id: string; readonly place: string }[],
  positionOf: PositionOf,
): Feature[] {
  return rows.map((row) =>
    featureOf(row, { type: 'Point', coordinates: [...positionOf(row.place)] }),
  );
}

function corridorFeature(corridor: Corridor, positionOf: PositionOf): Feature {
  const from = positionOf(corridor.from);
  if (corridor.to === null) return featureOf(corridor, { type: 'Point', coordinates: [...from] });
  const stops = [from, ...corridor.via.map(positionOf), positionOf(corridor.to)];
  return featureOf(corridor, greatCircle(stops));
}

/** One feature a line, so that a change in the data is a change of one line of the file. */
function collectionText(name: string, features: readonly Feature[]): string {
  const frame: FeatureCollection & { name: string } = {
    type: 'FeatureCollection',
    name,
    features: [],
  };
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(frame).replace('[]', `[\n${lines}\n]`)}\n`;
}

/**
 * The map layers as GeoJSON texts (RFC 7946: WGS 84, no crs member): zones and belts as points at
 * their place, corridors as great-circle paths, or as points where no other end is named.
 */
export function geojsonOf(
  dataset: Dataset,
): Readonly<Record<'zones' | 'belts' | 'corridors', string>> {
  const positionOf = positionsOf(dataset);
  return {
    zones: collectionText('zones', pointFeatures(dataset.zones, positionOf)),
    belts: collectionText('belts', pointFeatures(dataset.belts, positionOf)),
    corridors: collectionText(
      'corridors',
      dataset.corridors.map((corridor) => corridorFeature(corridor, positionOf)),
    ),
  };
}
