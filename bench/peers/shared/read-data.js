import { DAY_MS } from './clock.js';
import { BATCH_COLOURS } from './picture.js';

async function fetchGood(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} cannot be read: ${response.status}`);
  return response;
}

export async function readProvinces() {
  const response = await fetchGood('./provinces.geojson');
  return response.json();
}

/** The zones: position as [longitude, latitude], the day of approval in days since 1970. */
export async function readZones() {
  const response = await fetchGood('./zones.geojson');
  const { features } = await response.json();
  return features.map(({ geometry, properties }) => ({
    id: properties.id,
    names: { en: properties.name_en, zh: properties.name_zh },
    position: geometry.coordinates,
    batch: properties.batch,
    day: Date.parse(properties.approved_on) / DAY_MS,
    colour: BATCH_COLOURS[properties.batch - 1],
  }));
}

/**
 * The numbers of some columns, row after row. For the bench's own tables alone: nothing is quoted.
 *
 * @param columns their names, in the order in which a row's numbers are wanted
 */
export async function readNumbers(url, columns) {
  const response = await fetchGood(url);
  const lines = (await response.text()).trimEnd().split('\n');
  const header = lines[0].split(',');
  const places = columns.map((column) => header.indexOf(column));
  const numbers = new Float64Array((lines.length - 1) * columns.length);
  let next = 0;
  for (let row = 1; row < lines.length; row += 1) {
    const cells = lines[row].split(',');
    for (const place of places) {
      numbers[next] = Number(cells[place]);
      next += 1;
    }
  }
  return numbers;
}
