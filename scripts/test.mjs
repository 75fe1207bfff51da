// `npm test`: unit, contract and figure tests, the build, and the end-to-end tests of what it built in Chromium.
// `npm run test:all`, before a change goes in: also the other engines, what asks everything of every screen and
// file, which takes long (the tests with the tag @sweep), ten times as many cases of fuzz, and what the opening costs.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, isBuilt } from './build.mjs';
import { ensureBrowser, ensureChineseFont } from './find-browser.mjs';
import { ENGINES, ensureEngine } from './find-engines.mjs';
import { ensureInstalled, ROOT, requireNode } from './install.mjs';
import { packageCommand, run } from './run.mjs';
import { commandStage, runStages } from './stages.mjs';

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
/** Cases of fuzz for each door where not everything is asked; tests/fuzz has its own number for all. */
const FEWER_CASES = { FUZZ_RUNS: '300' };
const REPORTS = join(ROOT, '.cache', 'reports');

/** Reads a report; null when the tool ended before it could write one. */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** A tool that ends badly without a failed test (a file that does not load) has failed once. */
function countAtLeastOne(failed, exitCode) {
  return failed === 0 && exitCode !== 0 ? 1 : failed;
}

/** What failed, by file and name: between the lines of all that passed nobody finds it. */
function failuresIn(report) {
  return (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => [
      message && `${name}\n${message}`,
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(
          ({ fullName, failureMessages }) => `${name}\n${fullName}\n${failureMessages.join('\n')}`,
        ),
    ])
    .filter(Boolean)
    .join('\n\n');
}

async function runVitest() {
  const file = join(REPORTS, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { exitCode, output } = await run(packageCommand('vitest'), ['run', ...reporters], {
    cwd: ROOT,
    env: values.all ? {} : FEWER_CASES,
  });
  const report = readReport(file);
  // A file that does not load has no tests of its own to fail.
  const brokenFiles = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = (report?.numFailedTests ?? 0) + brokenFiles;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: countAtLeastOne(failed, exitCode),
    note: skipped > 0 ? `${skipped} skipped` : '',
    output: failuresIn(report) || output,
  };
}

let isBuildGood = false;

async function runBuild() {
  isBuildGood = isBuilt();
  if (isBuildGood) return { passed: 1, failed: 0, note: 'it is there' };
  const { exitCode, output } = await build();
  isBuildGood = exitCode === 0;
  return { passed: isBuildGood ? 1 : 0, failed: isBuildGood ? 0 : 1, output };
}

/** All tests of a report, however deep their files and groups. */
function testsIn({ suites = [], specs = [] }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsIn)];
}

/** Why tests were left out, one line for each reason with the number of tests. */
function reasonsIn(report) {
  const counts = new Map();
  for (const { annotations } of report ? testsIn(report) : []) {
    const reasons = annotations.filter(({ type }) => type === 'skip' || type === 'left out');
    for (const { description = 'no reason given' } of reasons)
      counts.set(description, (counts.get(description) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => `  ${count} left out: ${reason}`);
}

async function runPlaywright(name, projects, env) {
  if (!isBuildGood) {
    return { passed: 0, failed: 1, output: 'The end-to-end tests need a build that works.' };
  }
  const file = join(REPORTS, `playwright-${name}.json`);
  const { exitCode, output } = await run(
    packageCommand('playwright'),
    [
      'test',
      '--reporter=list,json',
      ...projects.map((project) => `--project=${project}`),
      ...(values.all ? [] : ['--grep-invert=@sweep']),
    ],
    { cwd: ROOT, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
  );
  const report = readReport(file);
  const stats = report?.stats;
  const flaky = stats?.flaky ?? 0;
  const notes = [
    stats?.skipped ? `${stats.skipped} skipped` : '',
    flaky > 0 ? `${flaky} passed only at the second try` : '',
  ];
  return {
    passed: (stats?.expected ?? 0) + flaky,
    failed: countAtLeastOne(stats?.unexpected ?? 0, exitCode),
    note: notes.filter(Boolean).join(', '),
    remarks: reasonsIn(report),
    output,
  };
}

async function endToEndStage() {
  try {
    const { path, origin } = await ensureBrowser();
    await ensureChineseFont();
    return {
      name: `end-to-end in ${path}, ${origin}`,
      run: () => runPlaywright('chromium', ['figure', 'webgl'], { CHROMIUM_PATH: path }),
    };
  } catch (error) {
    return { name: 'end-to-end', run: () => ({ passed: 0, failed: 1, output: error.message }) };
  }
}

/** The core of the suite in another engine. One that is absent, and cannot be installed, is skipped by name. */
async function engineStage(engine) {
  const path = await ensureEngine(engine);
  if (path) {
    return {
      name: `end-to-end in ${path}`,
      run: () => runPlaywright(engine.name, [engine.name], { ATLAS_ENGINES: 'core' }),
    };
  }
  const install = `apt-get install ${engine.packages.join(' ')}`;
  const note = `${engine.title} skipped: not on this machine (${install})`;
  return { name: `end-to-end in ${engine.title}`, run: () => ({ passed: 0, failed: 0, note }) };
}

requireNode();
await ensureInstalled();
rmSync(REPORTS, { recursive: true, force: true }); // An old report must not speak for this run.
mkdirSync(REPORTS, { recursive: true });
// One after the other: apt-get runs once at a time.
const engineStages = [];
for (const engine of values.all ? ENGINES : []) engineStages.push(await engineStage(engine));
await runStages([
  { name: 'unit, contract and figures', run: runVitest },
  { name: 'build', run: runBuild },
  await endToEndStage(),
  ...engineStages,
  ...(values.all
    ? [commandStage('what the opening costs', process.execPath, [join('bench', 'counts.mjs')])]
    : []),
]);
