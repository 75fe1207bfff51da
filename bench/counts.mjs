// `node bench/counts.mjs`: opens the built atlas once and counts what it costs, without a clock: the picture is
// right, and files, bytes and frames are no more than these. Part of `npm run test:all`; needs a build in dist.
import { readFileSync } from 'node:fs';
import { DIST } from '../scripts/build.mjs';
import { ensureBrowser } from '../scripts/find-browser.mjs';
import { measureOpening } from './measure-opening.mjs';
import { PAGES } from './pages.mjs';
import { serveSite } from './serve-site.mjs';

/** What an opening may cost at most; each a little over what it does. */
const MOST = [
  ['files until nothing more comes', ({ requests }) => requests, 30],
  ['scripts among them', ({ scripts }) => scripts, 22],
  ['KB before the first map on a slow line', ({ pictureBytes }) => pictureBytes / 1e3, 90],
  ['KB before the page is ready', ({ readyBytes }) => readyBytes / 1e3, 240],
  ['KB until nothing more comes', ({ allBytes }) => allBytes / 1e3, 460],
  ['frames a second at rest', ({ restFrames }) => restFrames, 0],
];

const [atlas] = PAGES;
const { features } = JSON.parse(readFileSync(`${DIST}/data/zones.geojson`, 'utf8'));
const zones = features.map(({ id, geometry }) => ({ id, coordinates: geometry.coordinates }));
const { path } = await ensureBrowser();
const address = await serveSite(DIST, {});
const site = { ...atlas, zones, url: address + atlas.query };
// On a fast line everything is there before anything is painted. Both at once: what is counted is the same on a busy machine.
const [slow, { restFrames }] = await Promise.all([
  measureOpening(path, site, 'on a slow line'),
  measureOpening(path, site, 'as it is'),
]);
const counts = MOST.map(([name, read, most]) => ({
  name,
  is: read({ ...slow, restFrames }),
  most,
}));
for (const { name, is, most } of counts) {
  const verdict = is <= most ? 'at most' : 'MORE THAN';
  console.log(`${name}: ${Number(is.toFixed(1))}, ${verdict} ${most}`);
}
process.exit(counts.every(({ is, most }) => is <= most) ? 0 : 1);
