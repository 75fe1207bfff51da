import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { findUnaudited, type Locked } from './audited-check.ts';
import { findLicenceFaults } from './licence-check.ts';
import { writeSbom } from './sbom.ts';
import { shippedPackages } from './shipped-packages.ts';

const FILE = 'sbom.cdx.json';
const ROOT = resolve(import.meta.dirname, '..');
const readJson = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

type Lock = Readonly<Record<string, Locked>>;

function integritiesOf(locked: Lock): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(locked).flatMap(([path, { version, integrity }]) => {
      const name = path.split('node_modules/').at(-1);
      return name && integrity ? [[`${name}@${version}`, integrity] as const] : [];
    }),
  );
}

/** Lists what the site is made of, and fails the build on a licence or weaknesses that nobody looks at; last of all. */
export function sbom(): Plugin {
  let outDir = '';
  return {
    name: 'sbom',
    apply: 'build',
    configResolved: ({ root, build }) => {
      outDir = resolve(root, build.outDir);
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      handler: () => {
        const packages = shippedPackages();
        const locked = readJson('package-lock.json').packages as Lock;
        const faults = [...findLicenceFaults(packages), ...findUnaudited(packages, locked)];
        if (faults.length > 0) throw new Error(faults.join('\n'));
        const { name, version, license: licence } = readJson('package.json');
        writeFileSync(
          join(outDir, FILE),
          writeSbom({ name, version, licence }, packages, integritiesOf(locked)),
        );
      },
    },
  };
}
