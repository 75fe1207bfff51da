import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const LIST = 'releases.json';
/** The host's own switch (docs/hosting.md): once it is there, no release changes it. */
const HOSTS_OWN = 'offline.json';
/** What makes visitors notice a new version; it comes when all that it names is there. */
const LAST = ['index.html', 'service-worker.js'];

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

function copy(from, to, file) {
  mkdirSync(dirname(join(to, file)), { recursive: true });
  copyFileSync(join(from, file), join(to, file));
}

/** The files in which a version's path and the build are not alike, each with what is wrong. */
function differencesOf(from, path) {
  const built = listFiles(from);
  const kept = new Set(listFiles(path));
  const wrong = built.flatMap((file) => {
    if (!kept.delete(file)) return [`${file} is missing there`];
    if (file === HOSTS_OWN) return [];
    const isSame = readFileSync(join(from, file)).equals(readFileSync(join(path, file)));
    return isSame ? [] : [`${file} differs`];
  });
  return [...wrong, ...[...kept].map((file) => `${file} is not in the build`)];
}

/** Writes a version's own path, whole or not at all; false where it is there already, byte for byte. */
function keepVersion(from, path, version) {
  if (existsSync(path)) {
    const wrong = differencesOf(from, path);
    if (wrong.length === 0) return false;
    const shown = wrong.slice(0, 5).map((line) => `  ${line}`);
    const rest = wrong.length > 5 ? `  and ${wrong.length - 5} more` : null;
    throw new Error(
      [
        `${path} holds version ${version} already, and this build is another. A version's path never changes: raise "version" in package.json and "date-released" in CITATION.cff, and build again.`,
        ...shown,
        ...(rest ? [rest] : []),
      ].join('\n'),
    );
  }
  const unfinished = `${path}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  for (const file of listFiles(from)) copy(from, unfinished, file);
  renameSync(unfinished, path);
  return true;
}

const partsOf = (version) => version.split('+')[0].split(/[-.]/);

/** Newest first, as semantic versions go: 1.0.0 before 1.0.0-rc.1 before 0.10.0 before 0.9.0. */
export function compareVersions(a, b) {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one, other] = [left[at], right[at]];
    if (one === other) continue;
    // A release comes after what led to it; among numbers the larger one is newer.
    if (one === undefined) return at >= 3 ? -1 : 1;
    if (other === undefined) return at >= 3 ? 1 : -1;
    const isNumber = /^\d+$/.test(one) && /^\d+$/.test(other);
    if (isNumber && Number(one) !== Number(other)) return Number(other) - Number(one);
    if (!isNumber) return one < other ? 1 : -1;
  }
  return 0;
}

function readList(into) {
  const file = join(into, LIST);
  if (!existsSync(file)) return [];
  try {
    const { releases } = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(releases)) return releases;
  } catch {
    // Said below, as for any other content that is not a list.
  }
  throw new Error(`${file}: expected { "releases": [ ... ] }; mend it or put it aside first`);
}

/**
 * Publishes a build: at `into`, where the newest version is, and at `into/v/VERSION/`, where this one
 * stays. Deletes nothing. Throws a sentence, before it has changed anything, where the version is
 * there with other content, or the list of releases cannot be read.
 */
export function publishRelease({ from, into, version, released }) {
  if (!/^\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/.test(version)) {
    throw new Error(`expected a version such as 1.2.0, not "${version}"`);
  }
  if (!existsSync(join(from, 'index.html'))) throw new Error(`${from}: there is no built site`);
  const root = resolve(into);
  if (`${root}${sep}`.startsWith(`${resolve(from)}${sep}`)) {
    throw new Error(`${root} lies in the build itself; releases need a folder of their own`);
  }
  const known = readList(root);
  const path = `v/${version}/`;
  const isNew = keepVersion(from, join(root, 'v', version), version);
  const entry = { version, released, path };
  const releases = [...known.filter((one) => one.version !== version), entry].sort((a, b) =>
    compareVersions(a.version, b.version),
  );
  const isNewest = releases[0].version === version;
  if (isNewest) {
    const files = listFiles(from).filter(
      (file) => file !== LIST && !(file === HOSTS_OWN && existsSync(join(root, file))),
    );
    for (const file of files.filter((name) => !LAST.includes(name))) copy(from, root, file);
    for (const file of LAST.filter((name) => files.includes(name))) copy(from, root, file);
  }
  const text = `${JSON.stringify({ releases }, null, 2)}\n`;
  writeFileSync(join(root, LIST), text);
  return { path, isNew, isNewest, releases };
}
