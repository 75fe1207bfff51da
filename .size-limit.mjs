import { existsSync, readdirSync, readFileSync } from 'node:fs';

// Read off the built page and its files, so that a new chunk can hide from no budget.
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const assets = existsSync('dist/assets') ? readdirSync('dist/assets') : [];
const named = (pattern) =>
  assets.filter((file) => pattern.test(file)).map((file) => `dist/assets/${file}`);

/** The scripts that a page names: what waits for the first picture, and what then opens it. */
const namedBy = (page) =>
  [
    ...read(`dist/${page}`).matchAll(
      /<(?:script[^>]+src|link rel="modulepreload"[^>]+href)="\.\/([^"]+)"/g,
    ),
  ].map(([, path]) => `dist/${path}`);
const first = namedBy('index.html');
const embed = namedBy('embed.html');

/** What the WebGL map is made of: its own chunk, and those that it imports and the page does not. */
const map = named(/^map-view-.*\.js$/).flatMap((file) => [
  file,
  ...[...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(
    ([, name]) => `dist/assets/${name}`,
  ),
]);
const worker = named(/^maplibre-gl-worker-.*js$/);
const isLate = (path) => !first.includes(path) && !embed.includes(path);

const budget = (name, path, limit) => ({ name, path: [...new Set(path)], limit });

export default [
  budget('page with the first picture', ['dist/index.html'], '50 kB'),
  budget('script before the first picture', named(/^(index|start)-.*\.js$/), '2.2 kB'),
  budget('script before the first act', first, '130 kB'),
  budget('styles before the first act', named(/^open-atlas-.*\.css$/), '6 kB'),
  budget('embed: page with the first picture', ['dist/embed.html'], '50 kB'),
  budget('embed: script before the first act', embed, '130 kB'),
  budget('embed: loader in the page around', ['dist/embed.js'], '4 kB'),
  budget('embed: styles before the first act', named(/^open-embed-.*\.css$/), '6 kB'),
  budget('facts before the first act', ['dist/data/dataset.json'], '42 kB'),
  budget('texts, fetched after the map', ['dist/data/texts.json'], '50 kB'),
  budget(
    'outlines',
    ['china', 'provinces', 'world'].map((file) => `dist/geodata/${file}.topo.json`),
    '200 kB',
  ),
  budget(
    "own tables' places, fetched when asked for",
    ['dist/geodata/units.json', 'dist/geodata/counties.topo.json'],
    '330 kB',
  ),
  budget(
    'WebGL map, fetched where there is a graphics card',
    [...map, ...worker].filter(isLate),
    '435 kB',
  ),
  budget(
    'everything else, each part fetched when asked for',
    named(/\.js$/).filter((file) => isLate(file) && !map.includes(file) && !worker.includes(file)),
    // Of which video 50 and pictures for print 45: nobody fetches all of it.
    '460 kB',
  ),
  // The two together, so that neither grows at the cost of the whole.
  budget('everything that a page does not begin with', named(/\.js$/).filter(isLate), '890 kB'),
];
