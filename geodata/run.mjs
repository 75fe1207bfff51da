// `npm run geodata`: builds public/geodata/ anew. `-- --verify` writes nothing and fails when the
// committed files are not what the build writes, or do not hold what a map of China has to show.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, isInstalled, requireNode } from '../scripts/install.mjs';

const GEODATA = fileURLToPath(new URL('.', import.meta.url));

requireNode();
// These packages weigh some 185 MB, so they have a folder of their own and come only when asked for.
if (!isInstalled(GEODATA)) console.log('The map data have packages of their own, in geodata/.');
await ensureInstalled(GEODATA);

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(GEODATA, 'build.ts'), ...process.argv.slice(2)],
  { cwd: GEODATA, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
