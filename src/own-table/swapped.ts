/** China with its sea; no longitude of it is a latitude of it, so an exchange shows. */
const WEST = 73;
const EAST = 136;
const SOUTH = 3;
const NORTH = 54;

export function isInChina(longitude: number, latitude: number): boolean {
  return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
}

/** True for a pair that lies outside China as it stands, and inside the other way round. */
export function looksSwapped(longitude: number, latitude: number): boolean {
  return isInChina(latitude, longitude);
}

export function isPosition(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
