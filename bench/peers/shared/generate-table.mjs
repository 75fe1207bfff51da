// Tables of any length for the pages' `?points=N` and `?corridors=N`, the same ones at every run.
import { writeFileSync } from 'node:fs';

const SEED = 1;

/** A seeded generator (Park and Miller) of numbers from 0 to 1. */
function createRandom() {
  let state = SEED;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The bounding box of a ring: west, south, east, north. */
function boxOf(ring) {
  const longitudes = ring.map(([longitude]) => longitude);
  const latitudes = ring.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

/** Of each province the box of its longest outline: without islands far out at sea. */
function landBoxes(provinces) {
  return provinces.features.map(({ geometry: { type, coordinates } }) => {
    const outlines =
      type === 'Polygon' ? [coordinates[0]] : coordinates.map(([outline]) => outline);
    return boxOf(outlines.reduce((most, ring) => (ring.length > most.length ? ring : most)));
  });
}

/** Draws positions, each `longitude,latitude`, in the box of a province that is drawn, too. */
function createPositions(provinces, random) {
  const boxes = landBoxes(provinces);
  return () => {
    const [west, south, east, north] = boxes[Math.floor(random() * boxes.length)];
    const longitude = west + random() * (east - west);
    const latitude = south + random() * (north - south);
    return `${longitude.toFixed(5)},${latitude.toFixed(5)}`;
  };
}

/** Writes `name,longitude,latitude,value`. */
export function writePoints(file, count, provinces) {
  const random = createRandom();
  const nextPosition = createPositions(provinces, random);
  const lines = ['name,longitude,latitude,value'];
  for (let row = 1; row <= count; row += 1) {
    lines.push(`Point ${row},${nextPosition()},${(random() * 1000).toFixed(2)}`);
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}

/** Writes `from_longitude,from_latitude,to_longitude,to_latitude,value`. */
export function writeCorridors(file, count, provinces) {
  const random = createRandom();
  const nextPosition = createPositions(provinces, random);
  const lines = ['from_longitude,from_latitude,to_longitude,to_latitude,value'];
  for (let row = 1; row <= count; row += 1) {
    lines.push(`${nextPosition()},${nextPosition()},${(random() * 1000).toFixed(2)}`);
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
}
