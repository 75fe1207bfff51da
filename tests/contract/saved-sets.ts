import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** What a version of a form is called: in files and drafts, in the head of a table, in answers. */
const VERSION_FIELDS = ['version', 'schemaVersion', 'v'];

/** The versions of the forms in a value, by the path that leads to each. */
function versionsIn(value: unknown, path = ''): Record<string, unknown> {
  // A kept text, such as the answers to a lesson.
  if (path === '' && typeof value === 'string') return versionsIn(JSON.parse(value), 'text');
  if (typeof value !== 'object' || value === null) return {};
  const found = Object.entries(value).map(([key, part]) =>
    VERSION_FIELDS.includes(key)
      ? { [`${path}/${key}`]: part }
      : versionsIn(part, `${path}/${key}`),
  );
  return Object.assign({}, ...found);
}

function parseSaved(name: string, text: string): unknown {
  if (name.endsWith('.json')) return JSON.parse(text);
  if (!name.endsWith('-link.txt')) return null;
  const packed = text.slice(text.lastIndexOf('=') + 1);
  return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64url')).toString());
}

/** The versions that each file of one set says of itself, by its name; without any for a form that has none. */
export function savedVersions(folder: string): Record<string, Record<string, unknown>> {
  const names = readdirSync(folder).sort();
  const read = (name: string) => parseSaved(name, readFileSync(`${folder}/${name}`, 'utf8'));
  return Object.fromEntries(names.map((name) => [name, versionsIn(read(name))]));
}

/** The SHA-256 of each file of each set below a folder, by its path from there. */
export function digestSaved(folder: string): Record<string, string> {
  const paths = readdirSync(folder).flatMap((set) =>
    readdirSync(`${folder}/${set}`).map((name) => `${set}/${name}`),
  );
  const digest = (path: string) =>
    createHash('sha256')
      .update(readFileSync(`${folder}/${path}`))
      .digest('hex');
  return Object.fromEntries(paths.sort().map((path) => [path, digest(path)]));
}

/** The list beside the folder, in the form of `sha256sum`. */
const listOf = (folder: string) => `${folder}.sha256`;

/** The digests that the files had when they were saved. */
export function readDigests(folder: string): Record<string, string> {
  const lines = readFileSync(listOf(folder), 'utf8').trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split('  ').reverse()));
}

/** Adds those of a set that was just written; what the list says of the others stays. */
export function writeDigests(folder: string, set: string): void {
  const isOfSet = ([path]: [string, string]) => path.startsWith(`${set}/`);
  const all = [
    ...Object.entries(readDigests(folder)).filter((entry) => !isOfSet(entry)),
    ...Object.entries(digestSaved(folder)).filter(isOfSet),
  ];
  writeFileSync(listOf(folder), all.map(([path, hash]) => `${hash}  ${path}\n`).join(''));
}
