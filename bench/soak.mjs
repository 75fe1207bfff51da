// `npm --prefix bench run soak`: a day of kiosk play in minutes. Walks the clock with random acts between, loses
// WebGL contexts, and looks at what the page still holds. Writes SOAK.md and ends with 1 where something grew or
// failed or the run was too short; `-- --quick` walks a few hundred steps, judges and writes nothing; `-- --seed 7` takes
// other random acts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, DIST } from '../scripts/build.mjs';
import { ensureBrowser, NO_WEBGL_ARGS, SOFTWARE_WEBGL_ARGS } from '../scripts/find-browser.mjs';
import { ensureInstalled, requireNode } from '../scripts/install.mjs';
import { createSiteServer, listen } from '../scripts/site-server.mjs';
import { describeMachine } from './describe-machine.mjs';
import { formatSoakResults, judgeSoak, LEAST } from './soak-report.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/**
 * The engine keeps what it compiled: more each hour, up to some megabytes. Here each collection takes that, too, so that
 * what is left is what the page holds.
 */
const COLLECT_CODE = '--js-flags=--stress-flush-code';
const DRAWN_WITHIN_MS = 120_000;
/** By chance, before each loss of a context. */
const ACTS_PER_LOSS = 3;

requireNode();
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, seed: { type: 'string', default: '1' } },
});
const seed = Number(values.seed);
const size = values.quick
  ? { steps: 400, warmUp: 400, parts: 2, losses: 4 }
  : { ...LEAST, warmUp: 5_000, parts: 10 };
await ensureInstalled();
await ensureInstalled(HERE);
const { chromium } = await import('playwright-core');
const { installSoak } = await import('./soak-page.mjs');
const { measureHeld } = await import('./measure-held.mjs');

const built = await build();
if (built.exitCode !== 0) throw new Error(`${built.output}\nThe build failed.`);
const port = await listen(createSiteServer(DIST), 0, '127.0.0.1');
const { path } = await ensureBrowser();

async function openPage(args, viewport, search) {
  const browser = await chromium.launch({
    executablePath: path,
    args: [...args, COLLECT_CODE],
  });
  const page = await browser.newPage({ viewport, locale: 'en-US', serviceWorkers: 'block' });
  const errors = [];
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  page.on('crash', () => errors.push('the page crashed'));
  await page.addInitScript(installSoak);
  await page.goto(`http://127.0.0.1:${port}/${search}`);
  await page.locator('html[data-state="ready"]').waitFor();
  await page.evaluate((given) => window.soak.start(given), seed);
  return { browser, page, errors };
}

/** Most of the steps, drawn by the figure. */
async function soakFigure() {
  const search = '?v=1&lang=en&theme=light&renderer=figure&date=2024-12-31';
  const { browser, page, errors } = await openPage(
    NO_WEBGL_ARGS,
    { width: 1024, height: 640 },
    search,
  );
  const run = (steps) => page.evaluate((count) => window.soak.run(count), steps);
  await page.evaluate(() => window.soak.doAll());
  for (let left = size.warmUp; left > 0; left -= 100) await run(Math.min(left, 100));
  const held = [await measureHeld(page, search)];
  console.log(`after the warm-up: ${JSON.stringify(held[0])}`);
  let done;
  const startedMs = Date.now();
  for (let part = 0; part < size.parts; part += 1) {
    for (let left = size.steps / size.parts; left > 0; left -= 100)
      done = await run(Math.min(left, 100));
    held.push(await measureHeld(page, search));
    console.log(`${done.steps} steps: ${JSON.stringify(held.at(-1))}`);
  }
  await browser.close();
  const steps = done.steps - size.warmUp;
  return { held, counts: done.counts, steps, errors, tookMs: Date.now() - startedMs };
}

/** The losses, drawn by WebGL in software on a small picture. */
async function soakWebgl() {
  const search = '?v=1&lang=en&theme=light&renderer=webgl&date=2024-12-31';
  const { browser, page, errors } = await openPage(
    SOFTWARE_WEBGL_ARGS,
    { width: 640, height: 480 },
    search,
  );
  const drawn = () =>
    page.waitForFunction(() => window.soak.isDrawnByWebgl(), null, { timeout: DRAWN_WITHIN_MS });
  const held = [];
  let counts = {};
  let losses = 0;
  let restored = 0;
  const startedMs = Date.now();
  const show = (view) => page.evaluate((given) => window.soak.show(given), view);
  const loseOnce = async () => {
    counts = await page.evaluate((count) => window.soak.act(count), ACTS_PER_LOSS);
    await show(search);
    await drawn();
    await page.evaluate(() => window.soak.walk(2));
    const isLost = await page.evaluate(() => window.soak.lose());
    losses += isLost ? 1 : 0;
    await page.waitForFunction(() => !window.soak.isDrawnByWebgl());
    await page.evaluate(() => window.soak.walk(2));
    await drawn();
    restored += 1;
  };
  // What acts bring late is the same with both renderers, and here much sooner with the figure.
  await show(search.replace('webgl', 'figure'));
  await page.evaluate(() => window.soak.doAll());
  await show(search);
  await drawn();
  const rest = async () => {
    held.push(await measureHeld(page, search, drawn));
    console.log(`${losses} losses: ${JSON.stringify(held.at(-1))}`);
  };
  // What is made once (textures' pictures, shaders, workers) is there after a few.
  const warmUp = Math.ceil(size.losses / 20);
  for (let turn = 0; turn < warmUp; turn += 1) await loseOnce();
  await rest();
  [losses, restored] = [0, 0];
  for (let part = 0; part < size.parts; part += 1) {
    for (let turn = 0; turn < size.losses / size.parts; turn += 1) await loseOnce();
    await rest();
  }
  await browser.close();
  return { held, counts, losses, restored, errors, tookMs: Date.now() - startedMs };
}

const results = { seed, figure: await soakFigure(), webgl: await soakWebgl() };
const verdicts = values.quick ? null : judgeSoak(results);
const text = formatSoakResults(results, verdicts, describeMachine(path));
console.log(text);
if (!verdicts) process.exit(0);
writeFileSync(`${HERE}SOAK.md`, text);
process.exit(verdicts.every(({ holds }) => holds) ? 0 : 1);
