import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { readIndex } from '../../../tests/read-index.ts';
import { DEFAULT_VIEW, type ViewState } from '../../view/view-state.ts';
import { ANALYSIS_PAGES, analysisPageOf } from './analysis-pages.ts';
import { ANALYSIS_TABLE_NAMES } from './analysis-table.ts';
import { analysisTables } from './analysis-tables.ts';
import { analyseAssociation } from './association.ts';
import { analyseConcentration } from './concentration.ts';
import { greatCircleKm, positionOf } from './distance.ts';
import { analyseGravity } from './gravity.ts';
import { moranOf } from './moran.ts';
import { queenNeighbours } from './province-neighbours.ts';
import { analyseReach } from './reach.ts';

const index = readIndex();
const file = new URL('../../../public/geodata/provinces.topo.json', import.meta.url);
const neighbours = queenNeighbours(JSON.parse(readFileSync(file, 'utf8')) as Topology);
const viewOf = (change: Partial<ViewState> = {}): ViewState => ({ ...DEFAULT_VIEW, ...change });
const NOTHING: readonly Partial<ViewState>[] = [
  { date: '2015-03-06' },
  { provinces: ['540000'], batches: [1] },
  {
    area: [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
  },
];

describe('concentration', () => {
  it('counts the 31 provinces of the four regions, and agrees with the counts by region', () => {
    const value = analyseConcentration(index, viewOf());
    expect(value.units).toHaveLength(31);
    expect(value.zones.total).toBe(165);
    expect(value.byRegion.map(({ region, zones }) => [region, zones])).toEqual(
      expect.arrayContaining([['northeast', 14]]),
    );
    const zones = value.byRegion.reduce((sum, part) => sum + part.zones, 0);
    expect(zones).toBe(165);
    expect(value.belts.total + value.beltsWithoutProvince + value.plannedCount).toBe(
      index.dataset.belts.length,
    );
  });

  it('says of the first batch, one zone in one province, what one has all of', () => {
    const [first] = analyseConcentration(index, viewOf()).steps;
    expect(first?.gini).toBeCloseTo(30 / 31, 12);
    expect(first?.theil?.total).toBeCloseTo(Math.log(31), 12);
    expect(first?.herfindahl?.normalised).toBeCloseTo(1, 12);
  });

  it('takes the provinces of a filter as its units', () => {
    const west = analyseConcentration(index, viewOf({ regions: ['west'] }));
    expect(west.units).toHaveLength(12);
    expect(west.zones.theil?.between).toBeCloseTo(0, 12);
  });
});

describe('centre of gravity', () => {
  it('begins at Hangzhou and ends where all zones balance', () => {
    const { steps, whole, pathKm } = analyseGravity(index, viewOf());
    const hangzhou = index.placeById.get('330100');
    expect(hangzhou && greatCircleKm(steps[0]?.centre ?? [0, 0], positionOf(hangzhou))).toBeCloseTo(
      0,
      6,
    );
    expect(steps.map(({ count }) => count)).toEqual([1, 13, 35, 59, 105, 132, 165]);
    expect(steps[0]?.ellipse).toBeNull();
    expect(pathKm).toBeGreaterThan(whole?.distanceKm ?? Number.POSITIVE_INFINITY);
    // In the plane around the first centre the last lies as far and in the same direction.
    const [east, north] = steps.at(-1)?.fromFirst ?? [0, 0];
    expect(Math.hypot(east, north) / (whole?.distanceKm ?? 0)).toBeCloseTo(1, 2);
    expect((Math.atan2(east, north) * 180) / Math.PI + 360).toBeCloseTo(whole?.bearing ?? 0, 6);
  });
});

describe('spatial association', () => {
  it('leaves Hainan out for want of a neighbour, or joins it to Guangdong', () => {
    const value = analyseAssociation(index, viewOf(), neighbours);
    expect(value.islands.map(({ province }) => province)).toEqual(['460000']);
    expect([value.test?.n, value.joined?.n]).toEqual([30, 31]);
    expect(value.test?.expectation).toBeCloseTo(-1 / 29, 12);
    const { rows } = value;
    const lists = rows.map(({ unit: { province }, neighbours: others }) => {
      const strait = { '460000': ['440000'], '440000': ['460000'] }[province] ?? [];
      const codes = [...others.map((other) => other.province), ...strait];
      return codes.map((code) => rows.findIndex(({ unit }) => unit.province === code));
    });
    const counts = rows.map(({ zones }) => zones);
    expect(value.joined?.moran).toBeCloseTo(moranOf(counts, lists) ?? 0, 12);
  });

  it('counts only neighbours that pass the filter', () => {
    const northeast = analyseAssociation(index, viewOf({ regions: ['northeast'] }), neighbours);
    const jilin = northeast.rows.find(({ unit }) => unit.province === '220000');
    expect(jilin?.neighbours.map(({ province }) => province)).toEqual(['210000', '230000']);
    expect(jilin?.lag).toBe((6 + 4) / 2);
  });
});

describe('reach', () => {
  it('measures to operating hubs that are places in China, by mode', () => {
    const { hubs, zones } = analyseReach(index, viewOf());
    expect(hubs.every(({ place }) => place.kind !== 'country' && place.kind !== 'region')).toBe(
      true,
    );
    expect(hubs.some(({ place }) => place.id === '330000' || place.id === '710000')).toBe(false);
    // Documents only plan these two.
    const planned = ['taicang-port', 'suzhou-industrial-park'];
    expect(hubs.some(({ place }) => planned.includes(place.id))).toBe(false);
    const zhengzhou = zones.find(({ zone }) => zone.id === 'zhengzhou');
    expect(zhengzhou?.byMode.rail?.distanceKm).toBeCloseTo(0, 6);
    expect(zhengzhou?.byMode.air?.hub.place.id).toBe('zhengzhou-airport');
    for (const { place, nearest } of zones) {
      const distances = hubs
        .filter(({ modes }) => modes.some((mode) => mode !== 'digital'))
        .map((hub) => greatCircleKm(positionOf(place), positionOf(hub.place)));
      expect(nearest?.distanceKm).toBeCloseTo(Math.min(...distances), 6);
    }
  });

  it('follows the filter of modes, and that of places for zones and belts only', () => {
    const rail = analyseReach(index, viewOf({ modes: ['rail'], provinces: ['650000'] }));
    expect(rail.hubs.map(({ place }) => place.id).sort()).toEqual(['340100', '410100', '510113']);
    expect(rail.zones.every(({ zone }) => zone.province === '650000')).toBe(true);
  });
});

describe('an analysis of nothing', () => {
  it.each(NOTHING)('is empty and no error (%j)', (change) => {
    const view = viewOf(change);
    expect(analyseConcentration(index, view).zones.total).toBe(0);
    expect(analyseConcentration(index, view).zones.gini).toBeNull();
    expect(analyseGravity(index, view)).toEqual({ steps: [], pathKm: 0, whole: null });
    expect(analyseAssociation(index, view, neighbours).test).toBeNull();
    expect(analyseReach(index, view).zones).toEqual([]);
  });
});

describe('tables of the analyses', () => {
  it.each(ANALYSIS_PAGES)(
    '%s gives the tables that it names, every row as wide as its columns',
    (page) => {
      for (const change of [{}, ...NOTHING]) {
        const tables = analysisTables(index, viewOf(change), page, neighbours);
        expect(tables.map(({ name }) => name)).toEqual(ANALYSIS_TABLE_NAMES[page]);
        for (const { columns, rows } of tables) {
          expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
          expect(rows.every((row) => row.length === columns.length)).toBe(true);
          const isTyped = (cell: unknown, type: string | undefined) =>
            cell === null ||
            ((type === 'number' ? Number.isFinite(cell) : typeof cell === 'string') &&
              (type !== 'date' || /^\d{4}-\d{2}-\d{2}$/.test(String(cell))));
          expect(rows.every((row) => row.every((cell, i) => isTyped(cell, columns[i]?.type)))).toBe(
            true,
          );
        }
      }
    },
  );

  it('has none of spatial association without the borders', () => {
    expect(analysisTables(index, viewOf(), 'association', null)).toEqual([]);
  });

  it('opens the first page where a link names none that is known', () => {
    expect(['', 'reach', 'nonsense'].map(analysisPageOf)).toEqual([
      'coverage',
      'reach',
      'coverage',
    ]);
  });
});
