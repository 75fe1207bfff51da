import { NO_WEBGL_ARGS, SOFTWARE_WEBGL_ARGS } from '../scripts/find-browser.mjs';

/** What every peer page has in common; see `peers/shared`. The functions that begin with `read` run in the page. */
const PEER = {
  query: '?date=2024-12-31',
  playQuery: '?date=2015-03-01',
  args: NO_WEBGL_ARGS,
  readDate: () => document.documentElement.dataset.date,
  readColours: () => {
    const [land, ...zones] = document.documentElement.dataset.colours.split(' ');
    return [[land], zones];
  },
  readPlaces: (zones) => zones.map(({ coordinates }) => window.locate(coordinates)),
  tip: '#tip',
  play: (page) => page.keyboard.press('Space'),
  filter: (page) => page.keyboard.press('f'),
  switchLanguage: (page) => page.keyboard.press('l'),
};

const press = async (page, selector) => {
  const box = await page.locator(selector).first().boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

const ATLAS = {
  args: NO_WEBGL_ARGS,
  readDate: () => document.querySelector('[role="slider"]').getAttribute('aria-valuetext'),
  readColours: () => {
    const fills = (selector) =>
      [...document.querySelectorAll(selector)].map((shape) => shape.getAttribute('fill'));
    const land = fills('[data-mark^="land-"]').slice(0, 1);
    return [land, [...new Set(fills('[data-mark^="zone-"] path'))]];
  },
  readPlaces: (zones) =>
    zones.map(({ id }) => {
      const box = document.querySelector(`[data-mark="zone-${id}"]`).getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    }),
  tip: '.tooltip',
  play: (page) => page.getByRole('button', { name: 'Play', exact: true }).click(),
  filter: (page) => press(page, '.legend button'),
  switchLanguage: (page) => press(page, '.toolbar > button[lang]'),
  switchTheme: (page) => press(page, '.toolbar > button:has(+ button[lang])'),
  stepBack: (page) => page.keyboard.press('ArrowLeft'),
};

/** The pages that are measured side by side. `isStill`: nothing can be done on it, it is the floor. */
export const PAGES = [
  {
    ...ATLAS,
    name: 'atlas',
    title: 'atlas',
    query: '?date=2024-12-31&renderer=figure&lang=en',
    playQuery: '?date=2015-03-01&renderer=figure&lang=en&dwell=0&speed=4',
  },
  { ...PEER, name: 'echarts', title: 'ECharts 6 geo' },
  { ...PEER, name: 'd3-svg', title: 'd3, SVG' },
  { ...PEER, name: 'd3-canvas', title: 'd3, canvas' },
  { ...PEER, name: 'maplibre', title: 'MapLibre', args: SOFTWARE_WEBGL_ARGS },
  { ...PEER, name: 'maplibre-deck', title: 'MapLibre and deck.gl', args: SOFTWARE_WEBGL_ARGS },
  {
    ...PEER,
    name: 'static-svg',
    title: 'static SVG',
    isStill: true,
    readPlaces: () =>
      [...document.querySelectorAll('circle')].map((circle) => {
        const box = circle.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      }),
  },
];

/** Who is not there, and why. */
export const LEFT_OUT = [
  'kepler.gl is left out: it installs 1.6 GB, builds 12.8 MB of script, and needs a policy with `unsafe-eval`.',
];

/** The same with all that the atlas can lay over its map; only acts are measured on it. */
export const WHOLE_ATLAS = {
  ...ATLAS,
  name: 'atlas',
  isWhole: true,
  title: 'atlas, all four overlays',
  query: '?date=2024-12-31&renderer=figure&lang=en&layers=zones.belts.gap.corridors',
  playQuery:
    '?date=2015-03-01&renderer=figure&lang=en&dwell=0&speed=4&layers=zones.belts.gap.corridors',
};

/** Zones that stand apart from others, where a pointer can mean but one. */
export const ZONES_APART = ['heihe', 'xining', 'kunming', 'lhasa', 'hohhot', 'haikou', 'harbin'];
