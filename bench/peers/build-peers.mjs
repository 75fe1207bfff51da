// Builds the pages that the atlas is measured beside, all from the same provinces and zones.
import { cpSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import { build } from 'vite';
import { writeCorridors, writePoints } from './shared/generate-table.mjs';
import { drawPage } from './static-svg/draw-page.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** All but the floor, which has no script to bundle. */
const INTERACTIVE = ['echarts', 'd3-svg', 'd3-canvas', 'maplibre', 'maplibre-deck'];

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Ten metres are enough for a country; more digits would only make the other pages slower. */
function roundNumber(_key, value) {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

function readProvinces(site) {
  const topology = readJson(join(site, 'geodata', 'provinces.topo.json'));
  return feature(topology, topology.objects.provinces);
}

/** Bundled and minified like the atlas. */
async function buildPage(name, target, provincesText, zonesFile) {
  await build({
    root: join(HERE, name),
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: target,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  });
  writeFileSync(join(target, 'provinces.geojson'), provincesText);
  cpSync(zonesFile, join(target, 'zones.geojson'));
}

/** Builds each peer into a folder of its name in `target`; `site` is the built atlas. Answers the folders by name. */
export async function buildPeers(site, target) {
  const provinces = readProvinces(site);
  const provincesText = JSON.stringify(provinces, roundNumber);
  const zonesFile = join(site, 'data', 'zones.geojson');
  const names = [...INTERACTIVE, 'static-svg'];
  const folders = Object.fromEntries(names.map((name) => [name, join(target, name)]));
  for (const name of INTERACTIVE) await buildPage(name, folders[name], provincesText, zonesFile);
  mkdirSync(folders['static-svg'], { recursive: true });
  writeFileSync(
    join(folders['static-svg'], 'index.html'),
    drawPage(provinces, readJson(zonesFile)),
  );
  return folders;
}

/**
 * Lays tables beside each interactive page of `folders`, uncompressed: how they travel is not measured.
 *
 * @param counts such as `{ points: [1000, 1000000], corridors: [100] }`
 */
export function addTables(site, folders, counts) {
  const provinces = readProvinces(site);
  const writers = { points: writePoints, corridors: writeCorridors };
  const [first, ...others] = INTERACTIVE.map((name) => folders[name]);
  for (const [kind, write] of Object.entries(writers)) {
    for (const count of counts[kind]) {
      const name = `${kind}-${count}.csv`;
      write(join(first, name), count, provinces);
      for (const folder of others) linkSync(join(first, name), join(folder, name));
    }
  }
}
