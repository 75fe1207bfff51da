import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedTable } from '../../src/own-table/own-table-store.ts';
import { printSvgOf } from './print-figure-of.ts';
import { bringTable } from './print-own-table.ts';

const PROVINCES = ['浙江', '广东', '江苏', '四川', '新疆', '台湾', '湖北', '湖南', '河南', '山东'];
const DATE = '2024-12-31';

function textOf(svg: string): string {
  return svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

function groupOf(svg: string, id: string): string {
  const start = svg.indexOf(`<g id="${id}"`);
  expect(start, id).toBeGreaterThan(0);
  return svg.slice(start, svg.indexOf('inkscape:groupmode', start + 40));
}

describe('a reader’s own table on the figure', () => {
  let areas: LoadedTable;
  let points: LoadedTable;
  let kinds: LoadedTable;

  beforeAll(async () => {
    const rows = PROVINCES.map((name, place) => `${name},${place * 100 + 5}`);
    areas = await bringTable(`省份,GDP（亿元）\n${rows.join('\n')}\n火星,3\n`, 'gdp.csv');
    const scattered = Array.from({ length: 5000 }, (_, place) => {
      const [x, y] = [100 + (place % 100) * 0.18, 24 + Math.floor(place / 100) * 0.3];
      return `${x.toFixed(2)},${y.toFixed(2)},${place}`;
    });
    points = await bringTable(`lon,lat,exports\n${scattered.join('\n')}\n`, 'shops.csv');
    const named = PROVINCES.map((name, place) => `${name},kind ${'ABCD'[place % 4]}`);
    kinds = await bringTable(`省份,类型\n${named.join('\n')}\n`, 'kinds.csv', { column: 1 });
  });

  const own = (table: LoadedTable | null, options = {}) =>
    printSvgOf({ date: DATE }, options, 'provinces', table);

  it('fills its areas, with its classes, its column and its unit in the legend', () => {
    const svg = own(areas);
    const drawn = groupOf(svg, 'areas-own').match(/data-mark="own-province-\d+"/g);
    expect(new Set(drawn).size).toBe(PROVINCES.length);
    const legend = textOf(svg.slice(svg.indexOf('id="legend-own"')));
    expect(legend).toContain('Own table: GDP（亿元）');
    expect(legend).toMatch(/5 – \d+ \(2\)/);
    const fills = new Set(groupOf(svg, 'areas-own').match(/ fill="[^"]+"/g));
    expect(fills.size).toBe(5);
  });

  it('says whose it is, by its file’s name, and how much of it is shown', () => {
    const english = textOf(own(areas));
    expect(english).toContain('Own table “gdp.csv”, brought by the reader');
    expect(english).toMatch(/It is shown in 10 places; 10 of its 11 rows have a place\./);
    expect(textOf(own(areas, { language: 'zh-CN' }))).toContain('自有表格“gdp.csv”由读者提供');
    expect(textOf(own(null))).not.toContain('Own table');
  });

  it('draws its corridors as lines with a dot at the destination, told apart without colour, too', async () => {
    const rows = [
      '120.1,29.3,87.6,43.8,rail',
      '120.1,29.3,87.6,43.8,rail',
      '114.1,22.5,121.5,31.2,sea',
      '113.6,34.8,104.1,30.6,road',
    ];
    const text = `from_lon,from_lat,to_lon,to_lat,mode\n${rows.join('\n')}\n`;
    const corridors = await bringTable(text, 'ways.csv', { column: 4 });
    const svg = own(corridors);
    expect(groupOf(svg, 'corridors').match(/data-mark="own-line-\d+"/g)).toHaveLength(3);
    expect(groupOf(svg, 'own').match(/data-mark="own-line-end-\d+"/g)).toHaveLength(3);
    const words = textOf(svg);
    expect(words).toContain('rail (2)');
    expect(words).toContain('4 of its 4 rows are shown, as 3 lines');
    const looks = (of: string) =>
      new Set(
        groupOf(of, 'corridors')
          .match(/data-mark="own-line-\d+"[^>]*><path[^>]*/g)
          ?.map((path) => path.match(/stroke="[^"]+"|stroke-dasharray="[^"]+"/g)?.join()),
      );
    expect(looks(svg).size).toBe(3);
    expect(looks(own(corridors, { greyscale: true })).size).toBe(3);
  });

  it('draws at most 3,000 points and says how many rows stand behind them', () => {
    const svg = own(points);
    const drawn = groupOf(svg, 'own').match(/data-mark="own-point-/g)?.length ?? 0;
    expect(drawn).toBeGreaterThan(500);
    expect(drawn).toBeLessThanOrEqual(3000);
    expect(textOf(svg)).toMatch(/5,000 of its 5,000 rows are shown, as [\d,]+ points/);
  });

  it('tells categories apart without colour, by pattern', () => {
    const svg = own(kinds, { greyscale: true });
    const legend = svg.slice(svg.indexOf('id="legend-own"'), svg.indexOf('id="notes"'));
    const looks = [...legend.matchAll(/<g>(.*?)<text/gs)].map(([, swatch = '']) =>
      (swatch.match(/fill="(?!none)[^"]+"/g) ?? []).join(' '),
    );
    expect(looks).toHaveLength(4);
    expect(new Set(looks).size).toBe(4);
    for (const [, hex = ''] of svg.matchAll(/(?:fill|stroke)="#([0-9a-f]{6})"/g)) {
      expect(hex.slice(0, 2), hex).toBe(hex.slice(2, 4));
    }
  });

  it('is not shown when its switch is off', () => {
    const style = { ...areas.settings.style, isShown: false };
    const svg = own({ ...areas, settings: { ...areas.settings, style } });
    expect(svg).not.toContain('own-province');
    expect(textOf(svg)).not.toContain('gdp.csv');
  });
});

describe('an analysis on the figure', () => {
  it.each([
    ['gravity', 'Centre of gravity of the zones', /data-mark="analysis-ellipse"/],
    ['coverage', 'Belts outside every zone', /data-mark="analysis-coverage-/],
    ['reach', 'Reach of the hubs', /data-mark="analysis-reach-/],
  ] as const)('draws %s in a layer of its own, with a legend', (analysisLayer, heading, mark) => {
    for (const greyscale of [false, true]) {
      const svg = printSvgOf({ date: DATE, analysisLayer }, { greyscale });
      expect(groupOf(svg, 'analysis')).toMatch(mark);
      const legend = svg.slice(svg.indexOf('id="legend-analysis"'), svg.indexOf('id="notes"'));
      expect(textOf(legend)).toContain(heading);
      expect(textOf(svg)).toContain('Computed by the atlas');
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('names its centres in every language of the figure', () => {
    const svg = printSvgOf({ date: DATE, analysisLayer: 'gravity' }, { language: 'both' });
    expect(svg).toContain('>2015 年重心</text>');
    expect(svg).toContain('>Centre 2015</text>');
  });
});

describe('the filters on the figure', () => {
  const area = [
    [110, 22],
    [122, 24],
    [121, 33],
    [112, 34],
  ] as const;

  it('outlines the area that holds places back, and explains the line', () => {
    const svg = printSvgOf({ date: DATE, area });
    expect(groupOf(svg, 'filter-area')).toMatch(/<path d="M[\d. ]+(L[\d. ]+){4}"/);
    expect(textOf(svg)).toContain('The area of the filter');
    expect(textOf(svg)).toContain('filtered by an area drawn on the map');
    expect(printSvgOf({ date: DATE })).not.toContain('filter-area');
  });

  it('cuts the outline at the frame of a map that shows a part of it', () => {
    const camera = { longitude: 111, latitude: 23, zoom: 6 };
    const svg = printSvgOf({ date: DATE, area, camera }, { extent: 'view' });
    const [, d = ''] = /id="filter-area"[^>]*><path d="([^"]+)"/.exec(svg) ?? [];
    const [, x, y, width, height] =
      /id="frame"[^>]*><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(
        svg,
      ) ?? [];
    const numbers = [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
    expect(numbers.length).toBeGreaterThan(1);
    for (const [, px, py] of numbers) {
      expect(Number(px)).toBeGreaterThanOrEqual(Number(x) - 0.02);
      expect(Number(px)).toBeLessThanOrEqual(Number(x) + Number(width) + 0.02);
      expect(Number(py)).toBeGreaterThanOrEqual(Number(y) - 0.02);
      expect(Number(py)).toBeLessThanOrEqual(Number(y) + Number(height) + 0.02);
    }
  });

  it('says nothing of filters that hold nothing of the figure back', () => {
    const svg = printSvgOf({ date: DATE, layers: ['gap'], provinces: ['330000'] });
    expect(textOf(svg)).not.toContain('A part of the data');
  });
});
