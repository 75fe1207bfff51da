import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { packageCommand, run } from './run.mjs';

export const DIST = join(ROOT, 'dist');

/** Folders whose files are not part of the site; anything else that is newer makes it stale. */
const NOT_BUILT_FROM = new Set([
  'node_modules',
  'dist',
  'tests',
  'bench',
  'docs',
  'test-results',
  'playwright-report',
]);

function newestChangeMs(directory) {
  let newest = 0;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || NOT_BUILT_FROM.has(entry.name)) continue;
    const path = join(directory, entry.name);
    // A folder changes when a file is taken out of it.
    newest = Math.max(newest, statSync(path).mtimeMs);
    if (entry.isDirectory()) newest = Math.max(newest, newestChangeMs(path));
  }
  return newest;
}

/** Whether dist is there and newer than all it is made from. */
export function isBuilt() {
  const page = join(DIST, 'index.html');
  return existsSync(page) && statSync(page).mtimeMs >= newestChangeMs(ROOT);
}

/** Builds the site into dist. */
export function build() {
  return run(packageCommand('vite'), ['build'], { cwd: ROOT });
}
