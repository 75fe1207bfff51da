import type { FeatureCollection, Geometry, Position } from 'geojson';

function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
    case 'MultiPoint':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}

/** Twice the signed area of a ring on the plane; positive when it turns to the left. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function checkRings(polygon: readonly (readonly Position[])[]): string[] {
  return polygon.flatMap((ring, index) => {
    const isRight = index === 0 ? turn(ring) > 0 : turn(ring) < 0;
    return isRight ? [] : ['a ring that turns the wrong way; expected the right-hand rule'];
  });
}

function checkLine(line: readonly Position[]): string[] {
  if (line.length < 2) return ['a line of one point; expected two or more'];
  const crosses = line.slice(1).some(([longitude = 0], index) => {
    return Math.abs(longitude - (line[index]?.[0] ?? 0)) > 180;
  });
  return crosses ? ['a line over the antimeridian; expected it cut there'] : [];
}

function checkGeometry(geometry: Geometry): string[] {
  const isOnGlobe = positionsOf(geometry).every(
    ([longitude, latitude, ...others]) =>
      others.length === 0 &&
      Number.isFinite(longitude) &&
      Number.isFinite(latitude) &&
      Math.abs(longitude ?? 0) <= 180 &&
      Math.abs(latitude ?? 0) <= 90,
  );
  const issues = isOnGlobe ? [] : ['a position outside the globe; expected longitude, latitude'];
  if (geometry.type === 'LineString') issues.push(...checkLine(geometry.coordinates));
  if (geometry.type === 'MultiLineString') issues.push(...geometry.coordinates.flatMap(checkLine));
  if (geometry.type === 'Polygon') issues.push(...checkRings(geometry.coordinates));
  if (geometry.type === 'MultiPolygon') issues.push(...geometry.coordinates.flatMap(checkRings));
  return issues;
}

/** What RFC 7946 forbids in a published map layer, and the columns that its properties lack. */
export function checkGeojson(
  file: string,
  layer: FeatureCollection,
  columns: readonly string[],
): string[] {
  const issues: string[] = [];
  if (layer.type !== 'FeatureCollection') issues.push(`${file}: expected a FeatureCollection`);
  if ('crs' in layer) issues.push(`${file}: a crs member; expected none (RFC 7946, 4)`);
  const expected = [...columns].sort().join();
  for (const { id, geometry, properties } of layer.features) {
    const where = `${file}, feature ${id}`;
    const found = Object.keys(properties ?? {})
      .sort()
      .join();
    if (found !== expected) issues.push(`${where}: properties ${found}; expected ${expected}`);
    issues.push(...checkGeometry(geometry).map((issue) => `${where}: ${issue}`));
  }
  return issues;
}
