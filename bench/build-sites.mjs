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
import { build, DIST } from '../scripts/build.mjs';
import { ROOT } from '../scripts/install.mjs';
import { buildPeers } from './peers/build-peers.mjs';

const SITES = join(ROOT, '.cache', 'bench');
const ALREADY_COMPRESSED = new Set(['.png', '.jpg', '.zip', '.woff2', '.br']);

function compress(directory) {
  for (const entry of readdirSync(directory, { recursive: true })) {
    const file = join(directory, entry);
    if (!statSync(file).isFile() || ALREADY_COMPRESSED.has(extname(file))) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
}

async function buildAtlas(target) {
  const { exitCode, output } = await build();
  if (exitCode !== 0) throw new Error(`${output}\nThe build of the atlas failed.`);
  cpSync(DIST, target, { recursive: true });
  return target;
}

/** Builds the atlas and its peers, with every file compressed beside it, and returns their folders by name. */
export async function buildSites() {
  rmSync(SITES, { recursive: true, force: true });
  mkdirSync(SITES, { recursive: true });
  const atlas = await buildAtlas(join(SITES, 'atlas'));
  const folders = { atlas, ...(await buildPeers(DIST, SITES)) };
  for (const folder of Object.values(folders)) compress(folder);
  return folders;
}
