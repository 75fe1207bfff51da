// Finds a Chromium for the tests, or gets one by the means that the machine has. Called alone, it
// says which one it is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './install.mjs';
import { packageCommand, run } from './run.mjs';

/** No request of the browser's own, and no sandbox: containers have no namespaces for one. */
const QUIET_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** WebGL by the processor; the page itself is put together without it, as on a machine with no graphics card. */
export const SOFTWARE_WEBGL_ARGS = [
  ...QUIET_ARGS,
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
];

export const NO_WEBGL_ARGS = [...QUIET_ARGS, '--disable-gpu', '--disable-3d-apis'];

const INSTALL_LIMIT_MS = 10 * 60_000;
const FONT_PACKAGE = 'fonts-noto-cjk';
/** Older systems have the second alone. */
const BROWSER_PACKAGES = ['chromium-headless-shell', 'chromium'];

function windowsCandidates() {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
  return roots.flatMap((root) => [
    join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(root, 'Chromium', 'Application', 'chrome.exe'),
    join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]);
}

function macCandidates() {
  return ['', process.env.HOME ?? ''].flatMap((root) =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
      join(root || '/', 'Applications', `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );
}

function linuxCandidates() {
  // The first has no window of its own to draw, which takes a second of processor for each page of a test.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function systemCandidates() {
  if (process.platform === 'win32') return windowsCandidates();
  if (process.platform === 'darwin') return macCandidates();
  return linuxCandidates();
}

/** A file of that name can be a stub that only says what to install, or lack a library. */
export function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // There, --version opens a window.
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return ''; // The packages are not installed, or Playwright has none for this machine.
  }
}

/** Returns `{ path, origin }` of a Chromium that is there already, or null. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (works(named)) return { path: named, origin: 'named by CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH names ${named}, which does not run: correct or unset it.`);
  }
  const system = systemCandidates().find(works);
  if (system) return { path: system, origin: 'installed on this machine' };
  const own = await playwrightsOwn();
  return own && works(own) ? { path: own, origin: "Playwright's own" } : null;
}

export function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

export async function installByApt(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const limits = { env, timeoutMs: INSTALL_LIMIT_MS };
  await run('apt-get', ['update'], limits);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return run('apt-get', install, limits);
}

function adviceFor(platform) {
  if (platform === 'darwin') return 'brew install --cask chromium';
  if (platform === 'win32') return 'winget install Google.Chrome';
  return `as root: apt-get install ${BROWSER_PACKAGES[0]} ${FONT_PACKAGE}`;
}

/** Finds a Chromium or installs one; throws an error whose message says what a person can do. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No Chromium found: asking Playwright to download one ...');
  await run(packageCommand('playwright'), ['install', 'chromium'], {
    cwd: ROOT,
    timeoutMs: INSTALL_LIMIT_MS,
  });
  let installed = await findBrowser();
  if (!installed && canUseApt()) {
    for (const name of BROWSER_PACKAGES) {
      console.log(`That did not work: installing ${name} and ${FONT_PACKAGE} by apt-get ...`);
      await installByApt([name, FONT_PACKAGE]);
      installed = await findBrowser();
      if (installed) break;
    }
  }
  if (installed) return installed;
  throw new Error(
    `No Chromium was found and none could be installed. Install one (${adviceFor(process.platform)}), ` +
      'or name one in the environment variable CHROMIUM_PATH.',
  );
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true; // macOS and Windows come with one.
  return Boolean(spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim());
}

/** Pictures without a Chinese font show boxes; tests pass all the same, so this only warns. */
export async function ensureChineseFont() {
  if (hasChineseFont()) return;
  if (canUseApt()) {
    console.log(`No Chinese font found: installing ${FONT_PACKAGE} by apt-get ...`);
    await installByApt(['fontconfig', FONT_PACKAGE]);
  }
  if (!hasChineseFont()) {
    console.log('No Chinese font is installed: Chinese will be boxes in pictures of the page.');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const browser = await ensureBrowser();
    await ensureChineseFont();
    console.log(`${browser.path} (${browser.origin})`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
