import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../scripts/install.mjs';

// One folder deep, as scripts/ is: what the bundle reads lies beside its folder.
const TARGET = join(ROOT, '.cache');

/** Bundles the selectors for Node and times each, in milliseconds. */
export async function timeAnalyses(turns) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, 'bench', 'analyses.ts'),
      outDir: TARGET,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'analyses.mjs' } },
    },
  });
  const { listAnalyses } = await import(pathToFileURL(join(TARGET, 'analyses.mjs')).href);
  const analyses = listAnalyses();
  const results = analyses.map(({ name }) => ({ name, times: [] }));
  const all = { name: 'all together', times: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    let sum = 0;
    for (const [order, { run }] of analyses.entries()) {
      const start = performance.now();
      run();
      const time = performance.now() - start;
      results[order].times.push(time);
      sum += time;
    }
    all.times.push(sum);
  }
  return [...results, all];
}
