import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { build, DIST } from '../scripts/build.mjs';
import { ROOT } from '../scripts/install.mjs';
import { packageCommand, run } from '../scripts/run.mjs';

const SITES = join(ROOT, '.cache', 'bench');
const ALREADY_COMPRESSED = new Set(['.png', '.jpg', '.zip', '.woff2', '.br']);

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function compress(directory) {
  for (const entry of readdirSync(directory, { recursive: true })) {
    const file = join(directory, entry);
    if (!statSync(file).isFile() || ALREADY_COMPRESSED.has(extname(file))) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
}

/** Ten metres are enough for a country; more digits would only make the other page slower. */
function roundNumber(_key, value) {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

function failUnlessGood({ exitCode, output }, what) {
  if (exitCode !== 0) throw new Error(`${output}\nThe build of ${what} failed.`);
}

async function buildAtlas(target) {
  failUnlessGood(await build(), 'the atlas');
  cpSync(DIST, target, { recursive: true });
}

/** The ECharts page, bundled and minified like the atlas, with the atlas's own provinces and zones. */
async function buildEchartsPage(target) {
  const args = ['build', join('bench', 'echarts-page'), '--outDir', target, '--base', './'];
  failUnlessGood(await run(packageCommand('vite'), args, { cwd: ROOT }), 'the ECharts page');
  const topology = readJson(join(DIST, 'geodata', 'provinces.topo.json'));
  const provinces = feature(topology, topology.objects.provinces);
  for (const province of provinces.features) province.properties.name = province.id; // ECharts asks for it.
  writeFileSync(join(target, 'provinces.geojson'), JSON.stringify(provinces, roundNumber));
  cpSync(join(DIST, 'data', 'zones.geojson'), join(target, 'zones.geojson'));
}

/** Builds both sites, with every file compressed beside it, and returns their folders. */
export async function buildSites() {
  rmSync(SITES, { recursive: true, force: true });
  mkdirSync(SITES, { recursive: true });
  const folders = { atlas: join(SITES, 'atlas'), echarts: join(SITES, 'echarts') };
  await buildAtlas(folders.atlas);
  await buildEchartsPage(folders.echarts);
  for (const folder of Object.values(folders)) compress(folder);
  return folders;
}
