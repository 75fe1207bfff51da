import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const FILES = ['LICENSE', 'NOTICE'];

/** Sends the licence and the notice of third parties along with the built site. */
export function notices(): Plugin {
  return {
    name: 'notices',
    apply: 'build',
    buildStart() {
      for (const fileName of FILES) {
        const path = fileURLToPath(new URL(`../${fileName}`, import.meta.url));
        this.emitFile({ type: 'asset', fileName: `${fileName}.txt`, source: readFileSync(path) });
      }
    },
  };
}
