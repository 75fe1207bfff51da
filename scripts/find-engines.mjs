// Finds the other browser engines for the tests, as the machine's packages bring them, or installs those
// packages where it may. A machine without one still tests in Chromium, and says what it left out.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canUseApt, installByApt, works } from './find-browser.mjs';

const PATH_FOLDERS = (process.env.PATH ?? '').split(delimiter).filter(Boolean);

function findCommand(name) {
  return PATH_FOLDERS.map((folder) => join(folder, name)).find(existsSync) ?? null;
}

function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  const names = named ? [named] : ['firefox-esr', 'firefox'].map(findCommand).filter(Boolean);
  return names.find(works) ?? null;
}

/** WebKitGTK's test browser stands in a folder of its library. */
function findWebkit() {
  if (!findCommand('WebKitWebDriver') || !findCommand('Xvfb')) return null;
  const named = process.env.WEBKIT_PATH;
  const folders = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/lib',
    '/usr/libexec',
  ];
  const paths = named
    ? [named]
    : folders.flatMap((folder) =>
        ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((library) =>
          join(folder, library, 'MiniBrowser'),
        ),
      );
  return paths.find(existsSync) ?? null;
}

/** Each engine besides Chromium: how it is found, and the packages of Debian and Ubuntu that bring it. */
export const ENGINES = [
  { name: 'firefox', title: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
  { name: 'webkit', title: 'WebKit', find: findWebkit, packages: ['webkit2gtk-driver', 'xvfb'] },
];

/** The path of an engine's browser, which may be installed for it; null where there is none. */
export async function ensureEngine({ title, find, packages }) {
  const found = find();
  if (found || process.platform !== 'linux' || !canUseApt()) return found;
  console.log(`No ${title} found: installing ${packages.join(' and ')} by apt-get ...`);
  await installByApt(packages);
  return find();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const engine of ENGINES) {
    const path = await ensureEngine(engine);
    const advice = `not on this machine (as root: apt-get install ${engine.packages.join(' ')})`;
    console.log(`${engine.title}: ${path ?? advice}`);
  }
}
