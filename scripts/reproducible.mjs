// `npm run reproducible`: builds the site once more, in another folder and another time zone, and compares it with dist.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { build, DIST, isBuilt } from './build.mjs';
import { ensureInstalled, ROOT, requireNode } from './install.mjs';
import { packageCommand, run } from './run.mjs';

const MOST_SHOWN = 10;

/** The same packages under another path, without another copy of them where the disk allows it. */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

/** What a checkout holds, with what is not committed yet. */
function copySources(to) {
  const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  for (const file of listed.split('\0').filter(Boolean)) {
    if (!existsSync(join(ROOT, file))) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(to, file));
  }
}

function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      relative(folder, file).replaceAll(sep, '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function differencesOf(first, second) {
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  return names.filter((name) => first.get(name) !== second.get(name));
}

async function buildOrEnd(work) {
  const { exitCode, output } = await work;
  if (exitCode === 0) return;
  console.error(output);
  process.exit(1);
}

requireNode();
await ensureInstalled();
if (!isBuilt()) await buildOrEnd(build());
const elsewhere = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'another place, 另一处');
try {
  copySources(elsewhere);
  linkTree(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'C' };
  await buildOrEnd(run(packageCommand('vite'), ['build'], { cwd: elsewhere, env }));
  const [first, second] = [hashesOf(DIST), hashesOf(join(elsewhere, 'dist'))];
  const differences = differencesOf(first, second);
  if (differences.length === 0) console.log(`${first.size} files, the same bytes in both builds.`);
  else {
    console.error(`${differences.length} files differ between two builds of the same sources:`);
    for (const name of differences.slice(0, MOST_SHOWN)) console.error(`  ${name}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(dirname(elsewhere), { recursive: true, force: true });
}
