import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

const LEFT_OUT = 'src/export/single-file/left-out.ts';
/** Modules of the site, and what the atlas in one file has in their place. */
const STAND_INS: Readonly<Record<string, string>> = {
  'src/loading/site.ts': 'src/export/single-file/embedded-site.ts',
  'src/map/webgl-support.ts': LEFT_OUT,
  'src/map/map-view.ts': LEFT_OUT,
  'src/offline/register-worker.ts': LEFT_OUT,
};

/** Resolves modules of the site to their stand-ins. */
export function standIns(): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.startsWith('.') || !importer) return null;
      const path = relative(ROOT, resolve(dirname(importer), source)).replaceAll('\\', '/');
      const standIn = STAND_INS[path];
      return standIn ? resolve(ROOT, standIn) : null;
    },
  };
}
