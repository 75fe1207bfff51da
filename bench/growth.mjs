// `npm --prefix bench run growth`: tables of 1,000 to 1,000,000 points and of 100 to 100,000 corridors, brought to the atlas and drawn by its peers, and
// how a drag follows the hand then. Writes GROWTH.md; `-- --rounds 1 --most 10000 --only corridors` is a quick look and writes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser, NO_WEBGL_ARGS, SOFTWARE_WEBGL_ARGS } from '../scripts/find-browser.mjs';
import { ensureInstalled, requireNode } from '../scripts/install.mjs';
import { createSiteServer, listen } from '../scripts/site-server.mjs';
import { describeMachine } from './describe-machine.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 3;
const COUNTS = {
  points: [1_000, 10_000, 100_000, 1_000_000],
  corridors: [100, 1_000, 10_000, 100_000],
};
const PAN_MS = 3000;
const LONGEST_WAIT_MS = 180_000;
const ATLAS_VIEW = '?lang=en&desk=own-data&renderer=figure&date=2024-12-31';

/** How many points and corridors each draws within some seconds. A drag begins at `grip`, over its map. */
const PAGES = [
  {
    name: 'atlas',
    title: 'atlas',
    args: NO_WEBGL_ARGS,
    most: { points: 1_000_000, corridors: 100_000 },
    grip: { x: 420, y: 330 },
  },
  {
    name: 'echarts',
    title: 'ECharts 6 geo',
    args: NO_WEBGL_ARGS,
    most: { points: 100_000, corridors: 100_000 },
  },
  {
    name: 'd3-svg',
    title: 'd3, SVG',
    args: NO_WEBGL_ARGS,
    most: { points: 10_000, corridors: 10_000 },
  },
  {
    name: 'd3-canvas',
    title: 'd3, canvas',
    args: NO_WEBGL_ARGS,
    most: { points: 1_000_000, corridors: 100_000 },
  },
  {
    name: 'maplibre-deck',
    title: 'MapLibre and deck.gl',
    args: SOFTWARE_WEBGL_ARGS,
    most: { points: 1_000_000, corridors: 100_000 },
  },
];

requireNode();
const { values } = parseArgs({
  options: { rounds: { type: 'string' }, most: { type: 'string' }, only: { type: 'string' } },
});
const rounds = Number(values.rounds ?? ROUNDS);
const most = Number(values.most ?? Number.POSITIVE_INFINITY);
const counts = Object.fromEntries(
  Object.entries(COUNTS).map(([kind, all]) => [
    kind,
    all.filter((count) => count <= most && kind === (values.only ?? kind)),
  ]),
);
await ensureInstalled();
await ensureInstalled(HERE);
const { buildSites } = await import('./build-sites.mjs');
const { addTables } = await import('./peers/build-peers.mjs');
const { measurePan } = await import('./measure-acts.mjs');
const { READY } = await import('./measure-opening.mjs');
const { readProcesses, usedBetween } = await import('./processes.mjs');
const { quantile } = await import('./statistics.mjs');
const { withPage } = await import('./with-page.mjs');

const folders = await buildSites();
addTables(folders.atlas, folders, counts);
const { path } = await ensureBrowser();

/** Opens the atlas, hands it the table and waits until it is drawn; answers how long that took, in ms. */
async function bringToAtlas(page, address, kind, count) {
  await page.goto(address + ATLAS_VIEW);
  await page.locator('.own-drop').waitFor();
  await page.evaluate(() => {
    window.longTaskMs = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longTaskMs = Math.max(window.longTaskMs, duration);
    }).observe({ type: 'longtask' });
  });
  const startMs = performance.now();
  const table = join(folders['d3-canvas'], `${kind}-${count}.csv`);
  await page.locator('.own-data input[type="file"]').setInputFiles(table);
  await page.locator('.own-points[data-drawn]').waitFor({ timeout: LONGEST_WAIT_MS });
  return performance.now() - startMs;
}

async function openPeer(page, address, kind, count) {
  const startMs = performance.now();
  await page.goto(`${address}?${kind}=${count}`);
  await page.locator(READY).waitFor({ timeout: LONGEST_WAIT_MS });
  return performance.now() - startMs;
}

function measure({ name, args, grip }, address, kind, count) {
  return withPage({ path, args }, async (opened) => {
    const { browser, page } = opened;
    const before = await readProcesses(browser);
    const bring = name === 'atlas' ? bringToAtlas : openPeer;
    const drawnMs = await bring(page, address, kind, count);
    const longTaskMs = await page.evaluate(() => window.longTaskMs ?? Number.NaN);
    const megabytes = usedBetween(before, await readProcesses(browser), 'megabytes');
    const { frameMs } = await measurePan(opened, PAN_MS, grip);
    return {
      drawnMs,
      longTaskMs,
      megabytes,
      panP50: quantile(frameMs, 0.5),
      panP95: quantile(frameMs, 0.95),
    };
  });
}

const addresses = new Map();
for (const { name } of PAGES) {
  const port = await listen(createSiteServer(folders[name]), 0, '127.0.0.1');
  addresses.set(name, `http://127.0.0.1:${port}/`);
}

/** The rows of one kind's table of results. */
async function measureKind(kind) {
  const rows = [];
  for (const count of counts[kind]) {
    const runs = new Map(
      PAGES.filter((page) => count <= page.most[kind]).map((page) => [page, []]),
    );
    for (let round = 0; round < rounds; round += 1) {
      for (const [page, results] of runs) {
        results.push(await measure(page, addresses.get(page.name), kind, count));
        console.log(`${count} ${kind}, ${page.title}: ${JSON.stringify(results.at(-1))}`);
      }
    }
    for (const [{ title }, results] of runs) {
      const of = (key, digits) =>
        quantile(
          results.map((result) => result[key]),
          0.5,
        ).toFixed(digits);
      const cells = [count.toLocaleString('en'), title, of('drawnMs', 0), of('panP50', 1)];
      const longTask = title === 'atlas' ? of('longTaskMs', 0) : '';
      rows.push(`| ${[...cells, of('panP95', 1), of('megabytes', 0), longTask].join(' | ')} |`);
    }
  }
  return `| ${kind} | page | drawn after, ms | drag, frame p50, ms | drag, frame p95, ms | memory, MB | longest task meanwhile, ms |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}

const points = await measureKind('points');
const corridors = await measureKind('corridors');

const text = `# Tables that grow

Written by \`npm --prefix bench run growth\`; do not edit. Medians of ${rounds} rounds, one machine without a graphics card. Tables of
points and of corridors at random places in the provinces: the atlas reads the file as a person brings it (recognises its columns,
keeps it for the next visit), the others fetch the same file as part of their page.

${points}

${corridors}

ECharts is not asked for a million points, nor d3 with an SVG for more than 10,000 of either: they stand still for minutes. The
others draw each corridor as a straight line; the atlas draws great circles, and where more than 2,000 would be in sight gathers
those with near ends.

${describeMachine(path)
  .map((line) => `- ${line}`)
  .join('\n')}
`;
console.log(text);
if (!values.rounds && !values.most && !values.only) writeFileSync(`${HERE}GROWTH.md`, text);
process.exit(0);
