import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const MODULE = 'virtual:atlas-release';
const RESOLVED = `\0${MODULE}`;
const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');

/** The version of `package.json`, and the day that `CITATION.cff` gives it. */
export function readRelease(): { readonly version: string; readonly released: string } {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const released = /^date-released: (\d{4}-\d{2}-\d{2})$/m.exec(read('CITATION.cff'))?.[1];
  if (!released) throw new Error('CITATION.cff: expected a line "date-released: YYYY-MM-DD"');
  return { version, released };
}

/** Lets the app say its own version in a citation: `import { RELEASE } from 'virtual:atlas-release'`. */
export function atlasRelease(): Plugin {
  return {
    name: 'atlas-release',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load: (id) =>
      id === RESOLVED ? `export const RELEASE = ${JSON.stringify(readRelease())};` : null,
  };
}
