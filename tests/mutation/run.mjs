// `npm run mutation -- domain view`: changes the code of these parts (all where none is named) in small
// ways, runs the tests that reach each change, and lists the changes that no test notices in RESULTS.md.
// What is known from the last run is not tried again unless the code or its tests have changed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT, requireNode } from '../../scripts/install.mjs';
import { PARTS } from './parts.mjs';
import { formatResults } from './report.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = join(ROOT, '.cache', 'mutation');

requireNode();
const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.find((part) => !Object.hasOwn(PARTS, part));
if (unknown) {
  console.error(`There is no part "${unknown}": ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}
await ensureInstalled();
await ensureInstalled(HERE);
mkdirSync(CACHE, { recursive: true });
const { Stryker } = await import('@stryker-mutator/core');

const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);
for (const part of parts) {
  console.log(`== ${part}`);
  const { mutate, tests } = PARTS[part];
  process.env.MUTATION_TESTS = tests?.join(',') ?? '';
  await new Stryker({
    packageManager: 'npm',
    plugins: [join(HERE, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts' },
    dryRunTimeoutMinutes: 20,
    coverageAnalysis: 'perTest',
    ignoreStatic: !tests,
    // The words of an error's sentence are for people to judge; no setting tells them from other texts.
    mutator: { excludedMutations: ['StringLiteral'] },
    mutate: [...mutate, '!src/**/*.test.ts'],
    ignorePatterns: ['bench', 'dist', 'docs', 'test-results', '.cache', 'tests/e2e'],
    // There is none to rewrite for the copy: Vite strips the types, and TypeScript 7 has no such interface.
    tsconfigFile: 'none',
    concurrency: 2,
    timeoutMS: 20_000,
    incremental: true,
    incrementalFile: join(CACHE, `${part}-known.json`),
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: join(CACHE, `${part}.json`) },
    tempDirName: join(CACHE, 'copies'),
    allowEmpty: true,
  }).runMutationTest();
}

const reports = Object.keys(PARTS).flatMap((part) => {
  const file = join(CACHE, `${part}.json`);
  return existsSync(file) ? [{ part, files: JSON.parse(readFileSync(file, 'utf8')).files }] : [];
});
const reasons = JSON.parse(readFileSync(join(HERE, 'reasons.json'), 'utf8'));
const { text, isEnough, unexplained } = formatResults(reports, reasons);
writeFileSync(join(HERE, 'RESULTS.md'), text);
console.log(text.slice(0, text.indexOf('## ')));
for (const file of unexplained) console.error(`reasons.json says nothing of ${file}.`);
process.exitCode = isEnough && unexplained.length === 0 ? 0 : 1;
