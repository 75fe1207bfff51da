// `npm --prefix bench start`: measures the atlas and its peers side by side and writes RESULTS.md.
// `-- --rounds 1 --seconds 2` is a quick look and writes nothing; `-- --only atlas,echarts` leaves others out.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../scripts/find-browser.mjs';
import { ensureInstalled, requireNode } from '../scripts/install.mjs';
import { createSiteServer, listen } from '../scripts/site-server.mjs';
import { describeCommit, describeMachine } from './describe-machine.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 5;
const PLAY_SECONDS = 10;

requireNode();
const { values } = parseArgs({
  options: { rounds: { type: 'string' }, seconds: { type: 'string' }, only: { type: 'string' } },
});
const rounds = Number(values.rounds ?? ROUNDS);
const playMs = Number(values.seconds ?? PLAY_SECONDS) * 1000;
await ensureInstalled();
await ensureInstalled(HERE);
// These need the packages that may have been missing until here.
const { buildSites } = await import('./build-sites.mjs');
const { measureActs, measureFirstPlay, measureInteractive } = await import('./measure-acts.mjs');
const { measureOpening } = await import('./measure-opening.mjs');
const { LEFT_OUT, PAGES, WHOLE_ATLAS } = await import('./pages.mjs');
const { formatResults, formatTable } = await import('./report.mjs');

console.log('Building the atlas and its peers ...');
const folders = await buildSites();
const { features } = JSON.parse(readFileSync(`${folders.atlas}/data/zones.geojson`, 'utf8'));
const zones = features.map(({ id, geometry }) => ({ id, coordinates: geometry.coordinates }));

async function serve(page) {
  const folder = folders[page.name];
  const port = await listen(createSiteServer(folder), 0, '127.0.0.1');
  const address = `http://127.0.0.1:${port}/`;
  return {
    ...page,
    folder,
    zones,
    url: address + page.query,
    playUrl: address + page.playQuery,
  };
}

async function measureRound(path, site) {
  if (site.isWhole) return { acts: await measureActs(path, site, playMs) };
  const opening = await measureOpening(path, site, 'as it is');
  const slowLine = await measureOpening(path, site, 'on a slow line');
  const slowProcessor = await measureOpening(path, site, 'on a slow processor');
  if (site.isStill) return { opening, slowLine, slowProcessor };
  const acts = await measureActs(path, site, playMs);
  const interactiveMs = await measureInteractive(path, site, acts.place);
  const firstPlayMs = await measureFirstPlay(path, site);
  return { opening, slowLine, slowProcessor, acts, interactiveMs, firstPlayMs };
}

const only = values.only?.split(',');
const pages = PAGES.filter(({ name }) => !only || only.includes(name));
const sites = await Promise.all([...pages, WHOLE_ATLAS].map(serve));
const { path } = await ensureBrowser();
const runs = Object.fromEntries(pages.map(({ name }) => [name, []]));
const whole = [];
/** Pages that failed or showed a wrong picture, with what was wrong: nothing of them is reported. */
const refused = new Map();
for (let round = 0; round < rounds; round += 1) {
  const turn = sites.map((_, index) => sites[(index + round) % sites.length]);
  for (const site of turn.filter(({ title }) => !refused.has(title))) {
    const results = site.isWhole ? whole : runs[site.name];
    try {
      const result = await measureRound(path, site);
      results.push(result);
      const picture = result.opening ? `${result.opening.pictureMs.toFixed(0)} ms` : 'done';
      console.log(`round ${round + 1}, ${site.title}: ${picture}`);
    } catch (error) {
      results.length = 0;
      refused.set(site.title, `${site.title} is refused: ${error.message.split('\n')[0]}`);
      console.error(refused.get(site.title));
    }
  }
}

function packageVersion(name) {
  const files = ['node_modules', '../node_modules'].map(
    (folder) => `${HERE}${folder}/${name}/package.json`,
  );
  for (const file of files) {
    try {
      return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
    } catch {
      // In the other folder, then.
    }
  }
  return `${name}, version unknown`;
}

console.log(`\n${formatTable(pages, runs)}`);
const conditions = [
  ...describeMachine(path),
  describeCommit(),
  ['echarts', 'd3', 'maplibre-gl', '@deck.gl/core', 'playwright-core']
    .map(packageVersion)
    .join(', '),
];
const leftOut = [...LEFT_OUT, ...refused.values()];
const results = formatResults({ pages, runs, whole, rounds, playMs, conditions, leftOut });
if (values.rounds || values.seconds || values.only) console.log(results);
else {
  writeFileSync(`${HERE}RESULTS.md`, results);
  console.log('\nWritten to bench/RESULTS.md.');
}
process.exit(refused.size > 0 ? 1 : 0);
