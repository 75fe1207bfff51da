import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { PREPARED_FILE } from '../src/loading/load-single-file.ts';
import { buildSingleFile } from './build-single-file.ts';

/** Prepares the atlas in one file with the site, for people to take away from there. */
export function singleFile(): Plugin {
  let outDir = '';
  return {
    name: 'single-file',
    apply: 'build',
    configResolved: ({ root, build }) => {
      outDir = resolve(root, build.outDir);
    },
    writeBundle: {
      sequential: true,
      handler: async () => {
        const path = join(outDir, PREPARED_FILE);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, await buildSingleFile());
      },
    },
  };
}
