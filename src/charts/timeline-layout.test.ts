import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset, Observation } from '../domain/dataset.ts';
import { dayOf, isoDateOf } from '../domain/period.ts';
import { decodeTable } from '../loading/decode-tables.ts';
import { readTable } from '../loading/read-table.ts';
import { TABLE_NAMES } from '../loading/schemas.ts';
import { indexDataset } from '../selectors/index-dataset.ts';
import { settleDay } from '../selectors/settle-day.ts';
import { DEFAULT_VIEW, FIRST_DATE, type ViewState } from '../view/view-state.ts';
import { layoutSeries } from './series-layout.ts';
import { layoutGround, placeHandles } from './timeline-layout.ts';

function rowsOf(table: 'zones' | 'evaluations' | 'places' | 'regions'): readonly unknown[] {
  const csv = readFileSync(new URL(`../../data/${table}.csv`, import.meta.url), 'utf8');
  const result = decodeTable(table, readTable(csv));
  if (!result.ok) throw new Error(`data/${table}.csv does not decode`);
  return result.rows;
}

const observe = (
  indicator: string,
  period: string,
  value: number,
  source = 'one',
  qualifier = 'exact',
) => ({ indicator, subject: 'CHN', period, value, qualifier, source, locator: 'x', formula: null });

// Made up: the rules of drawing are tested here, not the documents' figures.
const OBSERVATIONS = [
  observe('cbec-trade', '2018', 10),
  observe('cbec-trade', '2019', 20),
  observe('cbec-trade', '2019', 22),
  observe('cbec-trade', '2020', 30),
  observe('cbec-trade', '2022', 40),
  observe('cbec-trade', '2023', 50),
  observe('cbec-trade', '2023-Q1', 12),
  observe('cbec-trade', '2024-01/2024-06', 26),
  observe('cbec-trade', '2019', 21, 'two', 'about'),
  observe('cbec-trade', '2020', 29, 'two'),
  observe('cbec-trade', '2024', 70, 'two', 'forecast'),
  { ...observe('cbec-trade', '2021', 3, 'one'), subject: 'east' },
  observe('cbec-exports', '2021', 7),
  { ...observe('export-destination-rank', '2021', 1), subject: 'USA' },
  { ...observe('export-destination-rank', '2021', 2), subject: 'GBR' },
  { ...observe('export-destination-rank', '2023', 1), subject: 'USA' },
  observe('other', '2024', 1),
];
const indicator = (id: string) => ({
  id,
  name_zh: id,
  name_en: id,
  unit: 'CNY 100m',
  definition_zh: id,
  definition_en: id,
  subject: 'nation',
});

const index = indexDataset(
  {
    ...Object.fromEntries(TABLE_NAMES.map((table) => [table, []])),
    places: rowsOf('places'),
    regions: rowsOf('regions'),
    zones: rowsOf('zones'),
    evaluations: rowsOf('evaluations'),
    indicators: ['cbec-trade', 'cbec-exports', 'cbec-imports'].map(indicator),
    observations: OBSERVATIONS,
  } as unknown as Dataset,
  dayOf(FIRST_DATE),
);

const viewAt = (date: string, change: Partial<ViewState> = {}) => ({
  ...DEFAULT_VIEW,
  date,
  ...change,
});
const layoutTimeline = (of: typeof index, view: ViewState, width: number) =>
  placeHandles(of, layoutGround(of, view, width), view);
const timelineAt = (date: string, change: Partial<ViewState> = {}) =>
  layoutTimeline(index, viewAt(date, change), 1000);
const litBatches = (date: string, change: Partial<ViewState> = {}) =>
  timelineAt(date, change)
    .bars.filter((bar) => bar.shown.count > 0)
    .map((bar) => bar.batch);

describe('bars', () => {
  test('are the seven batches with their numbers of zones', () => {
    const { bars } = timelineAt('2024-12-31');
    expect(bars.map((bar) => bar.count)).toEqual([1, 12, 22, 24, 46, 27, 33]);
  });

  test('are as high as their numbers, on one base', () => {
    const { bars } = timelineAt('2024-12-31');
    const base = (bars[0]?.y ?? 0) + (bars[0]?.height ?? 0);
    const perZone = bars.map((bar) => bar.height / bar.count);
    for (const ratio of perZone) expect(ratio).toBeCloseTo(perZone[0] ?? Number.NaN);
    for (const bar of bars) expect(bar.y + bar.height).toBeCloseTo(base);
    expect(Math.min(...bars.map((bar) => bar.y))).toBeGreaterThan(12);
  });

  test('are lit once the clock has reached them', () => {
    expect(litBatches('2015-03-06')).toEqual([]);
    expect(litBatches('2018-07-23')).toEqual([1, 2]);
    expect(litBatches('2018-07-24')).toEqual([1, 2, 3]);
  });

  test('obey the range and the filters', () => {
    expect(litBatches('2022-12-31', { rangeStart: '2020-01-01' })).toEqual([5, 6, 7]);
    expect(litBatches('2022-12-31', { batches: [2, 6] })).toEqual([2, 6]);
    expect(litBatches('2022-12-31', { newestBatchOnly: true })).toEqual([7]);
  });

  test('are filled as far as the filters let their zones through', () => {
    const { bars } = timelineAt('2022-12-31', { provinces: ['330000'] });
    expect(bars.map(({ shown }) => shown.count)).toEqual([1, 1, 1, 2, 5, 2, 0]);
    for (const { shown, y, height } of bars) {
      expect(shown.y + shown.height).toBeCloseTo(y + height, 9);
      expect(shown.height).toBeLessThanOrEqual(height);
    }
  });

  test('do not overlap on a phone, nor hide a number', () => {
    const { bars } = layoutTimeline(index, viewAt('2024-12-31'), 358);
    bars.slice(1).forEach((bar, place) => {
      const before = bars[place];
      expect(bar.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0));
      expect(bar.x).toBeGreaterThanOrEqual((before?.labelX ?? 0) + 7);
    });
  });
});

describe('the cumulative line', () => {
  test('rises batch by batch to 165', () => {
    const { cumulative } = timelineAt('2024-12-31');
    const counts = cumulative.map((point) => point.count);
    expect(counts).toEqual([0, 1, 13, 35, 59, 105, 132, 165, 165]);
  });

  test('is reached as far as the clock', () => {
    const layout = timelineAt('2018-01-01');
    const xs = [...layout.reachedPath.matchAll(/[ML](-?[\d.]+),/g)].map((match) =>
      Number(match[1]),
    );
    expect(Math.max(...xs)).toBeCloseTo(layout.clockX, 2);
    expect(layout.aheadPath.startsWith(`M${xs.at(-1)},`)).toBe(true);
  });
});

describe('days and pixels', () => {
  test('are each other’s inverse', () => {
    const { xOf, dayAt } = timelineAt('2024-12-31');
    for (const date of ['2015-03-01', '2019-12-15', '2024-12-31']) {
      expect(isoDateOf(dayAt(xOf(dayOf(date))))).toBe(date);
    }
  });

  test('end with the clock', () => {
    const { dayAt, endX, startX } = timelineAt('2020-01-01');
    expect(isoDateOf(dayAt(startX - 50))).toBe(FIRST_DATE);
    expect(isoDateOf(dayAt(endX + 50))).toBe('2024-12-31');
  });

  test('put handles at the clock and at the start of the range', () => {
    const layout = timelineAt('2020-01-01', { rangeStart: '2018-01-01' });
    expect(layout.clockX).toBe(layout.xOf(dayOf('2020-01-01')));
    expect(layout.rangeStartX).toBe(layout.xOf(dayOf('2018-01-01')));
    expect(timelineAt('2020-01-01').rangeStartX).toBeNull();
  });

  test('keep the labels of years apart', () => {
    for (const width of [358, 700, 1400]) {
      const { years } = layoutTimeline(index, viewAt('2024-12-31'), width);
      expect(years.length).toBeGreaterThan(3);
      expect((years[1]?.x ?? 0) - (years[0]?.x ?? 0)).toBeGreaterThan(40);
    }
  });
});

test('its ground stays the same from one change of the picture to the next', () => {
  for (const date of ['2015-03-06', '2018-07-23', '2018-07-30', '2021-12-31', '2023-05-05']) {
    const settled = isoDateOf(settleDay(index.changeDays, dayOf(date)));
    const ground = layoutGround(index, viewAt(settled), 1000);
    expect(JSON.stringify(placeHandles(index, ground, viewAt(date)))).toBe(
      JSON.stringify(timelineAt(date)),
    );
  }
});

test('ticks are the evaluations and the rankings of destinations, side by side', () => {
  const { ticks } = timelineAt('2022-01-01');
  expect(ticks.map(({ event }) => `${event.kind} ${isoDateOf(event.day)}`)).toEqual([
    'evaluation 2021-12-31',
    'destinations 2021-12-31',
    'evaluation 2022-12-31',
    'evaluation 2023-12-31',
    'destinations 2023-12-31',
  ]);
  expect(ticks.map((tick) => tick.isReached)).toEqual([true, true, false, false, false]);
  expect(new Set(ticks.map((tick) => tick.x)).size).toBe(5);
});

describe('the national series', () => {
  const seriesAt = (date: string) => layoutSeries(index, viewAt(date), 240);
  const linesAt = (date: string) => seriesAt(date)[0]?.lines ?? [];

  test('is a chart for each indicator that has figures', () => {
    expect(seriesAt('2024-12-31').map((chart) => chart.indicator.id)).toEqual([
      'cbec-trade',
      'cbec-exports',
    ]);
  });

  test('is a line for each document, of the nation, without forecasts', () => {
    const values = linesAt('2024-12-31').map((line) =>
      line.points.map((point: { observation: Observation }) => point.observation.value),
    );
    expect(values).toEqual([
      [10, 20, 22, 30, 40, 12, 50, 26],
      [21, 29],
    ]);
  });

  test('says nothing before a period has ended', () => {
    expect(linesAt('2018-12-30')).toEqual([]);
    for (const date of ['2018-12-31', '2020-06-01', '2023-12-30']) {
      const days = linesAt(date).flatMap((line) => line.points.map((point) => point.day));
      expect(days.length).toBeGreaterThan(0);
      expect(Math.max(...days)).toBeLessThanOrEqual(dayOf(date));
    }
  });

  test('joins full years that follow one another, and nothing else', () => {
    const [one] = linesAt('2024-12-31');
    const at = (period: string) => {
      const point = one?.points.find(({ observation }) => observation.period === period);
      return `${Math.round((point?.x ?? 0) * 1000) / 1000},${Math.round((point?.y ?? 0) * 1000) / 1000}`;
    };
    expect(one?.path).toBe(
      `M${at('2018')}L${at('2019')}L${at('2020')}M${at('2022')}L${at('2023')}`,
    );
    expect(one?.points.filter((point) => point.isPartYear)).toHaveLength(2);
  });

  test('names the newest figure of each document', () => {
    expect(linesAt('2024-12-31').map((line) => line.newest.value)).toEqual([26, 29]);
    expect(linesAt('2023-06-01').map((line) => line.newest.value)).toEqual([12, 29]);
  });

  test('does not move while the clock plays', () => {
    const before = linesAt('2020-12-31')[0]?.points[0];
    const after = linesAt('2024-12-31')[0]?.points[0];
    expect(before).toEqual(after);
  });
});
