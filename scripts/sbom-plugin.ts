import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { findLicenceFaults } from './licence-check.ts';
import { writeSbom } from './sbom.ts';
import { shippedPackages } from './shipped-packages.ts';

const FILE = 'sbom.cdx.json';
const ROOT = resolve(import.meta.dirname, '..');
const readJson = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
}

function readIntegrities(): ReadonlyMap<string, string> {
  const packages = readJson('package-lock.json').packages as Readonly<Record<string, Locked>>;
  return new Map(
    Object.entries(packages).flatMap(([path, { version, integrity }]) => {
      const name = path.split('node_modules/').at(-1);
      return name && integrity ? [[`${name}@${version}`, integrity] as const] : [];
    }),
  );
}

/** Lists what the site is made of, and fails the build on a licence that nobody has looked at; last of all. */
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
        const faults = findLicenceFaults(packages);
        if (faults.length > 0) throw new Error(faults.join('\n'));
        const { name, version, license: licence } = readJson('package.json');
        writeFileSync(
          join(outDir, FILE),
          writeSbom({ name, version, licence }, packages, readIntegrities()),
        );
      },
    },
  };
}
