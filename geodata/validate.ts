import { brotliCompressSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { UnitTable } from './build-units.ts';
import { findKnots } from './knots.ts';
import { readUnits } from './source.ts';
import { findStandardMapGaps } from './standard-map.ts';
import type { AtlasTopology } from './topology.ts';
import { findOverlaps, findUnitProblems, findUnsharedArcs } from './topology-checks.ts';
import { findUnitTableProblems } from './unit-table-checks.ts';
import { readNamedCounties, readPrefectures } from './units.ts';

export type FileName =
  | 'china.topo.json'
  | 'provinces.topo.json'
  | 'world.topo.json'
  | 'counties.topo.json'
  | 'units.json';
export type Files = Readonly<Record<FileName, string>>;

/** Brotli as a server sends it, in kilobytes of 1,000 bytes. */
export const BUDGETS_KB: Readonly<Record<FileName, number>> = {
  'china.topo.json': 110,
  'provinces.topo.json': 50,
  'world.topo.json': 60,
  'counties.topo.json': 260,
  'units.json': 70,
};

const PROVINCES = 34;
/** The source's 394, and Xiong'an. */
const PREFECTURES = 395;
const COUNTIES = 2891;

export function brotliKb(text: string): number {
  return brotliCompressSync(text).length / 1000;
}

/** What both files that draw China have to hold. */
function findChinaProblems(topology: AtlasTopology): string[] {
  return [
    ...findStandardMapGaps(topology),
    ...findUnitProblems(topology, 'provinces', readUnits(1)),
    ...findOverlaps(topology, 'provinces'),
    ...findUnsharedArcs(topology, 'undefined', 'provinces'),
  ];
}

async function findSmallerUnitProblems(
  china: AtlasTopology,
  placeIds: ReadonlySet<string>,
): Promise<string[]> {
  const prefectures = await readPrefectures();
  return [
    ...findUnitProblems(china, 'prefectures', prefectures),
    ...findUnitProblems(china, 'counties', readNamedCounties(placeIds, prefectures)),
    ...findOverlaps(china, 'prefectures'),
    ...findOverlaps(china, 'counties'),
    ...findUnsharedArcs(china, 'provinces', 'prefectures'),
  ];
}

function findWorldProblems(world: AtlasTopology): string[] {
  const objects = Object.keys(world.objects);
  const { land } = world.objects;
  const shareOfGlobe = land ? geoArea(feature(world, land)) / (4 * Math.PI) : 0;
  return [
    ...(objects.join() === 'land' ? [] : [`it holds ${objects}, not land alone`]),
    ...(shareOfGlobe > 0.28 && shareOfGlobe < 0.3 ? [] : [`land covers ${shareOfGlobe}`]),
  ];
}

function findCountProblems(
  topology: AtlasTopology,
  counts: Readonly<Record<string, number>>,
): string[] {
  return Object.entries(counts).flatMap(([object, expected]) => {
    const count = topology.objects[object]?.geometries.length;
    return count === expected ? [] : [`${count} ${object} instead of ${expected}`];
  });
}

function findCountyProblems(counties: AtlasTopology): string[] {
  const source = readUnits(3);
  return [
    ...findCountProblems(counties, { counties: COUNTIES }),
    ...findUnitProblems(counties, 'counties', source),
    ...findOverlaps(counties, 'counties'),
    ...findKnots(counties, 'counties', source),
  ];
}

function findSizeProblems(files: Files): string[] {
  const names = Object.keys(BUDGETS_KB) as FileName[];
  return names
    .filter((name) => brotliKb(files[name]) > BUDGETS_KB[name])
    .map((name) => `${name} is ${brotliKb(files[name])} KB, more than ${BUDGETS_KB[name]}`);
}

/** Everything that is wrong with the files, a sentence each; an empty list is a pass. */
export async function validate(files: Files, placeIds: ReadonlySet<string>): Promise<string[]> {
  const china: AtlasTopology = JSON.parse(files['china.topo.json']);
  const firstPicture: AtlasTopology = JSON.parse(files['provinces.topo.json']);
  const world: AtlasTopology = JSON.parse(files['world.topo.json']);
  const counties: AtlasTopology = JSON.parse(files['counties.topo.json']);
  const units: UnitTable = JSON.parse(files['units.json']);
  const named = (name: string, problems: readonly string[]) =>
    problems.map((problem) => `${name}: ${problem}`);
  return [
    ...named('china', findChinaProblems(china)),
    ...named('china', findCountProblems(china, { provinces: PROVINCES, prefectures: PREFECTURES })),
    ...named('china', await findSmallerUnitProblems(china, placeIds)),
    ...named('provinces', findChinaProblems(firstPicture)),
    ...named('world', findWorldProblems(world)),
    ...named('counties', findCountyProblems(counties)),
    ...named('units', findUnitTableProblems(units, china, counties)),
    ...findSizeProblems(files),
  ];
}
