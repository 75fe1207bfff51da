import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { buildScript } from './build-script.ts';

const CODE = 'virtual:worker-code:';
const START = fileOf('../src/export/single-file/start-inline-worker.ts');
const NEW_WORKER =
  /new Worker\(\s*new URL\(\s*'([^']+)'\s*,\s*import\.meta\.url\s*\)\s*,\s*\{[^}]*\}\s*\)/g;

function fileOf(path: string): string {
  return resolve(import.meta.dirname, path);
}

/** Lets a page without files of its own start its workers: their code goes along as text. */
export function inlineWorkers(workerPlugins: readonly Plugin[]): Plugin {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(CODE) ? `\0${id}` : null),
    load: async (id) => {
      if (!id.startsWith(`\0${CODE}`)) return null;
      const code = await buildScript(id.slice(CODE.length + 1), workerPlugins);
      return `export default ${JSON.stringify(code)};`;
    },
    transform(code, id) {
      const imports: string[] = [];
      const inlined = code.replaceAll(NEW_WORKER, (_, path: string) => {
        const entry = resolve(dirname(id), path);
        imports.push(`import workerCode${imports.length} from ${JSON.stringify(CODE + entry)};`);
        return `startInlineWorker(workerCode${imports.length - 1})`;
      });
      if (imports.length === 0) return null;
      const start = `import { startInlineWorker } from ${JSON.stringify(START)};`;
      return { code: [start, ...imports, inlined].join('\n'), map: null };
    },
  };
}
