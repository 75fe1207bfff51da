// `npm --prefix bench start`: measures the atlas and an ECharts page side by side and writes
// RESULTS.md. `-- --rounds 1 --seconds 2` is a quick look and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../scripts/find-browser.mjs';
import { ensureInstalled, requireNode } from '../scripts/install.mjs';
import { createSiteServer, listen } from '../scripts/site-server.mjs';
import { describeMachine } from './describe-machine.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 5;
const PLAY_SECONDS = 10;

requireNode();
const { values } = parseArgs({
  options: { rounds: { type: 'string' }, seconds: { type: 'string' } },
});
const rounds = Number(values.rounds ?? ROUNDS);
const playMs = Number(values.seconds ?? PLAY_SECONDS) * 1000;
await ensureInstalled();
await ensureInstalled(HERE);
// These need the packages that may have been missing until here.
const { buildSites } = await import('./build-sites.mjs');
const { measurePage } = await import('./measure-page.mjs');
const { formatResults, formatTable } = await import('./report.mjs');

/** `readDate` and `readColours` run in the page: the two pages are read in different ways. */
const PAGES = [
  {
    name: 'atlas',
    query: '?date=2024-12-31&renderer=figure&lang=en',
    playQuery: '?date=2015-03-01&renderer=figure&lang=en&dwell=0&speed=4',
    play: (page) => page.getByRole('button', { name: 'Play', exact: true }).click(),
    readDate: () => document.querySelector('[role="slider"]').getAttribute('aria-valuetext'),
    readColours: () => {
      const fills = (selector) =>
        [...document.querySelectorAll(selector)].map((shape) => shape.getAttribute('fill'));
      const land = fills('[data-mark^="land-"]').slice(0, 1);
      return [land, [...new Set(fills('[data-mark^="zone-"] path'))]];
    },
  },
  {
    name: 'echarts',
    query: '',
    playQuery: '?date=2015-03-01',
    play: (page) => page.keyboard.press('Space'),
    readDate: () => document.documentElement.dataset.date,
    readColours: () => {
      const [land, ...zones] = document.documentElement.dataset.colours.split(' ');
      return [[land], zones];
    },
  },
];

async function serve(page, folder) {
  const port = await listen(createSiteServer(folder), 0, '127.0.0.1');
  const address = `http://127.0.0.1:${port}/`;
  return { ...page, folder, url: address + page.query, playUrl: address + page.playQuery };
}

function packageVersion(name) {
  const file = new URL(`./node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

console.log('Building the atlas and the ECharts page ...');
const folders = await buildSites();
const sites = await Promise.all(PAGES.map((page) => serve(page, folders[page.name])));
const browser = await ensureBrowser();
const runs = { atlas: [], echarts: [] };
for (let round = 0; round < rounds; round += 1) {
  const turn = sites.map((_, index) => sites[(index + round) % sites.length]);
  for (const site of turn) {
    const result = await measurePage(browser.path, site, playMs);
    runs[site.name].push(result);
    console.log(`round ${round + 1}, ${site.name}: ${result.pictureMs.toFixed(0)} ms`);
  }
}
console.log(`\n${formatTable(runs)}`);
if (!values.rounds && !values.seconds) {
  const conditions = [
    ...describeMachine(browser.path),
    `ECharts ${packageVersion('echarts')}, Playwright ${packageVersion('playwright-core')}`,
  ];
  writeFileSync(`${HERE}RESULTS.md`, formatResults({ runs, rounds, playMs, conditions }));
  console.log('\nWritten to bench/RESULTS.md.');
}
process.exit(0);
