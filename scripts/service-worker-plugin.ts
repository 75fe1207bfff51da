import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { buildScript } from './build-script.ts';
import { MAP_WORKER } from './map-library-plugin.ts';
import { listSiteFiles } from './site-files.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ENTRY = join(ROOT, 'src/offline/service-worker.ts');
const MAP = join(ROOT, 'src/map/map-view.ts').replaceAll('\\', '/');
const MODULE = 'virtual:site-files';

/** The chunks that a page without the WebGL map can ever ask for. */
function chunksWithoutMap(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const reached = new Set<string>();
  const walk = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || reached.has(file) || chunk.facadeModuleId === MAP) return;
    reached.add(file);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) walk(next);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk' || chunk.name === MAP_WORKER) continue;
    if (chunk.isEntry) walk(chunk.fileName);
  }
  return reached;
}

/** Writes the worker that keeps the site for when there is no network; last, since it knows every file. */
export function serviceWorker(): Plugin {
  let outDir = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: ({ root, build }) => {
      outDir = resolve(root, build.outDir);
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      handler: async (_, bundle) => {
        const needed = chunksWithoutMap(bundle);
        const isLate = (file: string) => bundle[file]?.type === 'chunk' && !needed.has(file);
        const files = listSiteFiles(outDir, isLate);
        const siteFiles: Plugin = {
          name: 'site-files',
          resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
          load: (id) =>
            id === `\0${MODULE}` ? `export const SITE_FILES = ${JSON.stringify(files)};` : null,
        };
        writeFileSync(join(outDir, 'service-worker.js'), await buildScript(ENTRY, [siteFiles]));
      },
    },
  };
}
