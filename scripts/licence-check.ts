import type { ShippedPackage } from './shipped-packages.ts';

/** Licences that ask for no more than their text, which `licences.md` brings along. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
]);

/** Others, for one package each; NOTICE says what they ask for. */
const ALLOWED_FOR: ReadonlyMap<string, string> = new Map([
  // Its own files stay under it; they are taken along unchanged, and their source is public.
  ['mediabunny', 'MPL-2.0'],
]);

/** Whether an SPDX expression can be met: of an OR one part, of an AND all. */
function isAllowed(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, '');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  return bare.split(' AND ').every((licence) => ALLOWED.has(licence.trim()));
}

/** The packages whose licence nobody has looked at, each as one sentence. */
export function findLicenceFaults(packages: readonly ShippedPackage[]): readonly string[] {
  return packages
    .filter(({ name, licence }) => ALLOWED_FOR.get(name) !== licence && !isAllowed(licence))
    .map(({ name, version, licence }) => {
      return `${name} ${version} is shipped under "${licence}", which scripts/licence-check.ts does not list.`;
    });
}
