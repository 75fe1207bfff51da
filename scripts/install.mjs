import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [20, 19];

/** Ends the process with a sentence when this Node is too old for the build. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `The atlas needs Node ${OLDEST_NODE.join('.')} or newer and this is ${process.versions.node}. ` +
      'Install the current LTS version from nodejs.org and run the command again.',
  );
  process.exit(1);
}

/** Whether node_modules holds what package-lock.json asks for; npm keeps its own list of the former. */
export function isInstalled(directory) {
  const installedList = join(directory, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const wanted = JSON.parse(readFileSync(join(directory, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
  // Optional packages are the builds for other machines: npm leaves those out.
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs the packages of a folder when they are missing or not those of its lock file. */
export async function ensureInstalled(directory = ROOT) {
  if (isInstalled(directory)) return;
  console.log('Installing the packages (npm ci), which takes a minute the first time ...');
  const { exitCode, output } = await run('npm', ['ci', '--ignore-scripts'], { cwd: directory });
  if (exitCode === 0) return;
  console.error(output);
  console.error(
    'The packages could not be installed. Check the network (or the registry that npm is set ' +
      'to, "npm config get registry") and run the command again.',
  );
  process.exit(1);
}
