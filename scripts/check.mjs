// `npm run check`: everything that is known without running the atlas. Each check counts as one.
import { audit } from './audit.mjs';
import { build, isBuilt } from './build.mjs';
import { ensureInstalled, requireNode } from './install.mjs';
import { begun, commandStage, packageStage, runStages } from './stages.mjs';

requireNode();
await ensureInstalled();

const sizes = packageStage('size budgets', 'size-limit', []);
const builtSizes = {
  ...sizes,
  run: async () => {
    const built = isBuilt() ? null : await build();
    if (built && built.exitCode !== 0) return { passed: 0, failed: 1, output: built.output };
    return sizes.run();
  },
};

// As long as all the others together, and on one processor.
const geodata = begun(
  commandStage('geodata', 'npm', ['run', '--silent', 'geodata', '--', '--verify']),
);

await runStages([
  packageStage('types', 'tsc', ['--noEmit']),
  packageStage('lint', 'biome', ['ci', '--colors=off', '.']),
  packageStage('unused code', 'knip', []),
  builtSizes,
  commandStage('the same bytes from another folder', 'node', ['scripts/reproducible.mjs']),
  { name: 'known weaknesses', run: audit },
  geodata,
]);
