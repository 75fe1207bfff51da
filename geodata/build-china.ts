import type { Feature } from 'geojson';
import mapshaper from 'mapshaper';
import { readPlaceIds } from './place-ids.ts';
import { readLines, readUnits, type Unit } from './source.ts';
import type { AtlasTopology } from './topology.ts';
import { readNamedCounties, readPrefectures } from './units.ts';

/** Share of the removable points that stay. */
const RETAINED = '20%';
/** A picture 900 pixels wide has 6 km to a pixel. */
const RETAINED_IN_FIRST_PICTURE = '10%';
/** Steps along each axis of the bounding box, which is 62 degrees wide: one step is 60 m. */
const QUANTIZATION = 1e5;
/**
 * One step is 50 m. At 60 m a patch of 焉耆 that is 34 m across is gone, and at some steps a strip of
 * desert between two borders crosses itself: after a change here, the build says so.
 */
const QUANTIZATION_OF_COUNTIES = 1.27e5;

/**
 * Units that keep every point: simplification to a tenth deletes 钓鱼岛, 赤尾屿 and 东沙. Hainan with
 * all islands of the South China Sea, Taiwan, Hong Kong, Macao by their first digits; Dongsha
 * belongs to 陆丰 in 汕尾 in 广东.
 */
const FULL_DETAIL = /^(46|71|81|82|4415|440000)/;

function toFile(features: readonly Feature[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** Units in the order of their codes, and nothing about a unit but its code. */
function tidy(topology: AtlasTopology): AtlasTopology {
  for (const { geometries } of Object.values(topology.objects)) {
    for (const geometry of geometries) delete geometry.properties;
    geometries.sort((a, b) => String(a.id).localeCompare(String(b.id), 'en', { numeric: true }));
  }
  return topology;
}

/**
 * One topology of the layers, whose common borders are common arcs. All polygons are simplified as
 * one layer, because mapshaper takes a rule for each unit from a single layer; of two rules for one
 * border the gentler holds. Lines that are nobody's border keep all their points.
 */
async function simplify(
  layers: Record<string, readonly Feature[]>,
  polygons: readonly Unit[],
  retained: string,
  quantization = QUANTIZATION,
): Promise<AtlasTopology> {
  const input = Object.fromEntries(
    Object.entries({ ...layers, simplified: polygons }).map(([name, features]) => [
      `${name}.json`,
      toFile(features),
    ]),
  );
  const output = await mapshaper.applyCommands(
    [
      `-i ${Object.keys(input).join(' ')} combine-files`,
      // Every island a feature of its own, because keep-shapes saves only the largest of a feature.
      '-explode target=simplified',
      `-simplify weighted keep-shapes variable target=simplified`,
      `percentage='${FULL_DETAIL}.test(this.properties.id) ? "100%" : "${retained}"'`,
      `-o china.json format=topojson id-field=id quantization=${quantization} target=${Object.keys(layers)}`,
    ].join(' '),
    input,
  );
  return tidy(JSON.parse(String(output['china.json'])));
}

/** Provinces, prefectures and the named counties with both kinds of line. */
export async function buildChina(): Promise<AtlasTopology> {
  const { dashes, undefinedStretch } = readLines();
  const prefectures = await readPrefectures();
  const counties = readNamedCounties(readPlaceIds(), prefectures);
  return simplify(
    { provinces: readUnits(1), prefectures, counties, dashes, undefined: undefinedStretch },
    [...prefectures, ...counties],
    RETAINED,
  );
}

/** Steps of no length, which points that fall on one point of the grid leave behind. */
function dropEmptySteps(topology: AtlasTopology): AtlasTopology {
  topology.arcs = topology.arcs.map((arc) => {
    const steps = arc.filter(([dx, dy], index) => index === 0 || dx !== 0 || dy !== 0);
    return steps.length > 1 ? steps : arc;
  });
  return topology;
}

/**
 * Every unit of the county level, in a run of its own: the same rule leaves nearly the same points
 * on the prefectures' borders as in the run for the map; not quite, for more borders end on them.
 */
export async function buildCounties(): Promise<AtlasTopology> {
  const counties = readUnits(3);
  return dropEmptySteps(await simplify({ counties }, counties, RETAINED, QUANTIZATION_OF_COUNTIES));
}

/** Provinces and lines alone, for the picture that stands before anything else is loaded. */
export function buildProvinces(): Promise<AtlasTopology> {
  const { dashes, undefinedStretch } = readLines();
  const provinces = readUnits(1);
  const layers = { provinces, dashes, undefined: undefinedStretch };
  return simplify(layers, provinces, RETAINED_IN_FIRST_PICTURE);
}
