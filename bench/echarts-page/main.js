// The atlas's opening picture and its clock, as one would write them with ECharts: only the parts
// that it needs, no animation, no labels, no panels. All that is left out speeds this page up.
import { ScatterChart } from 'echarts/charts';
import { GeoComponent, GraphicComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([GeoComponent, GraphicComponent, ScatterChart, CanvasRenderer]);

const BATCH_COLOURS = ['#440154', '#46327e', '#365c8d', '#277f8e', '#1fa187', '#4ac16d', '#a0da39'];
const LAND = '#f2efe9';
const DAY_MS = 86_400_000;
const LAST_DAY = Date.parse('2024-12-31') / DAY_MS;
/** `?date=2015-03-01` opens the page at another date than the last, as in the atlas. */
const askedDate = new URLSearchParams(location.search).get('date');
const OPENING_DAY = askedDate ? Date.parse(askedDate) / DAY_MS : LAST_DAY;
/** The atlas's clock at speed 4: a year in one second. */
const DAYS_PER_MS = 365.25 / 1000;

async function fetchJson(url) {
  const response = await fetch(url);
  return response.json();
}

const [provinces, zones] = await Promise.all([
  fetchJson('./provinces.geojson'),
  fetchJson('./zones.geojson'),
]);
registerMap('provinces', provinces);

const points = zones.features.map(({ geometry, properties }) => ({
  value: geometry.coordinates,
  day: Date.parse(properties.approved_on) / DAY_MS,
  itemStyle: { color: BATCH_COLOURS[properties.batch - 1] },
}));

const chart = init(document.getElementById('map'));
let shownCount = -1;

/** Draws the zones that were approved by a day; the points are set anew only when they change. */
function show(day) {
  const text = new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10);
  const shown = points.filter((point) => point.day <= day);
  const series = shown.length === shownCount ? [] : [{ id: 'zones', data: shown }];
  shownCount = shown.length;
  chart.setOption({ graphic: [{ id: 'date', style: { text } }], series });
  document.documentElement.dataset.date = text;
}

chart.setOption({
  animation: false,
  geo: { map: 'provinces', itemStyle: { areaColor: LAND, borderColor: '#999' } },
  graphic: [{ id: 'date', type: 'text', left: 20, top: 20, style: { fontSize: 24 } }],
  series: [
    {
      id: 'zones',
      type: 'scatter',
      coordinateSystem: 'geo',
      symbolSize: 9,
      itemStyle: { opacity: 1 },
    },
  ],
});
show(OPENING_DAY);
document.documentElement.dataset.colours = [LAND, ...BATCH_COLOURS].join(' ');
document.documentElement.dataset.state = 'ready';

function play() {
  let day = OPENING_DAY;
  let before = performance.now();
  const step = (now) => {
    day = Math.min(LAST_DAY, day + (now - before) * DAYS_PER_MS);
    before = now;
    show(day);
    if (day < LAST_DAY) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

addEventListener('keydown', (event) => {
  if (event.key === ' ') play();
});
