import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A package of which something is in what people get. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its author wrote it, an SPDX expression. */
  readonly licence: string;
}

const folders = new Set<string>();

/**
 * The folder of the package that a module is of; null for our own. A library that brings parts of others within
 * itself answers for them.
 */
function folderOf(module: string): string | null {
  const path = module.replaceAll('\\', '/').replace(/^\0/, '');
  const folder = /^(.*)\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
  if (!folder) return null;
  return existsSync(`${folder[0]}/package.json`) ? folder[0] : folderOf(folder[1] ?? '');
}

/** Notes the packages of a build; for the site, and for each of the scripts that are built on their own. */
export function noteShipped(): Plugin {
  return {
    name: 'note-shipped',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [module, { code }] of Object.entries(part.modules)) {
          const folder = folderOf(module);
          // Of a library that is taken apart, only what is left of it counts.
          if (folder && code?.trim()) folders.add(folder);
        }
      }
    },
  };
}

/** All packages that the builds so far have noted, in the order of their names. */
export function shippedPackages(): readonly ShippedPackage[] {
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(
        readFileSync(`${folder}/package.json`, 'utf8'),
      ) as { name: string; version: string; license?: string };
      return { name, version, licence: license ?? '' };
    })
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}
