import { describe, expect, it } from 'vitest';
import { CHART_PAGES, type DrawnChart } from '../../src/charts/drawn-chart.ts';
import { chartOf, chartSheetOf } from './chart-of.tsx';

const LANGUAGES = ['en', 'zh-CN'] as const;
const PAGES = [
  ...CHART_PAGES,
  'zones-over-time--stacked-region',
  'national--growth',
  'gap--ratios',
];
/** The narrowest column that a chart is drawn for, on a telephone. */
const PHONE = 342;
const NOTHING = { lit: new Set<string>(), clock: 0 };

/** Numbers of the summary, other than years, that stand in a cell of the table or are sums of a column. */
function namedNumbers({ summary, table }: DrawnChart): readonly string[] {
  const cells = table.rows.flatMap((row) => row.cells);
  const told = summary.match(/\d[\d.,]*\d|\d/g) ?? [];
  const sums = table.columns.map((_, at) =>
    String(table.rows.reduce((sum, { cells: row }) => sum + Number(row[at]), 0)),
  );
  const counted = [...sums, String(table.rows.length)];
  return told.filter(
    (number) => cells.some((cell) => cell.includes(number)) || counted.includes(number),
  );
}

describe('each chart', () => {
  for (const language of LANGUAGES) {
    it.each(PAGES)(`draws as saved: %s in ${language}`, async (page) => {
      await expect(chartSheetOf(page, { language })).toMatchFileSnapshot(
        `__snapshots__/chart-${page}-${language}.svg`,
      );
    });

    it.each(PAGES)(
      `has title, unit, period, summary, sources, table: %s in ${language}`,
      (page) => {
        const chart = chartOf(page, { language });
        expect(chart.emptyText).toBeNull();
        for (const text of [chart.title, chart.unit, chart.sayPeriod('2024-12-31'), chart.remark]) {
          expect(text).toMatch(/\S/);
        }
        expect(namedNumbers(chart), chart.summary).not.toEqual([]);
        expect(chartSheetOf(page, { language })).toContain('\n<desc>');
        expect(chart.citations.length).toBeGreaterThan(0);
        expect(chart.table.rows.length).toBeGreaterThan(0);
        for (const { cells } of chart.table.rows) {
          expect(cells).toHaveLength(chart.table.columns.length);
        }
      },
    );
  }

  it.each(PAGES)('tells its marks and its rows apart: %s', (page) => {
    const { marks, table } = chartOf(page, { date: '2026-05-13' });
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length);
    for (const { label } of marks) expect(label).toMatch(/\S/);
  });

  it.each(PAGES)('draws every mark that it answers for: %s', (page) => {
    const sheet = chartSheetOf(page, {});
    const drawn = [...sheet.matchAll(/data-mark="([^"]+)"/g)].map((match) => match[1]);
    const marks = chartOf(page, {}).marks.map(({ id }) => id.replaceAll('&', '&amp;'));
    expect(new Set(drawn)).toEqual(new Set(marks));
  });

  it.each(PAGES)('writes nothing smaller than 11 pixels: %s', (page) => {
    const sizes = [...chartSheetOf(page, {}).matchAll(/font-size="([\d.]+)"/g)];
    expect(Math.min(...sizes.map((match) => Number(match[1])))).toBeGreaterThanOrEqual(11);
  });

  it.each(PAGES)('can be laid out for a telephone: %s', (page) => {
    const chart = chartOf(page, { language: 'en' }, PHONE);
    expect(chart.width).toBe(PHONE);
    expect(Number.isFinite(chart.height)).toBe(true);
    expect(() => chart.draw(NOTHING)).not.toThrow();
  });
});

describe('a chart before its data begin', () => {
  it.each([
    ['zones-over-time', '2015-03-06'],
    ['provinces', '2015-03-06'],
    ['national', '2015-06-01'],
    ['gap', '2024-12-30'],
    ['destinations', '2020-12-30'],
    ['evaluations', '2021-12-30'],
  ])('says so: %s on %s', (page, date) => {
    const chart = chartOf(page, { date });
    expect(chart.emptyText).toMatch(/yet at this date/);
    expect(chart.table.rows).toHaveLength(0);
    expect(chart.summary).toBe('');
  });

  it('shows belts, which have no date, at every date', () => {
    const first = chartOf('belts', { date: '2015-03-01' });
    expect(first.emptyText).toBeNull();
    expect(first.sayPeriod('2015-03-01')).toMatch(/no date/);
  });

  it('names the filters that hold something back, in the saved file too', () => {
    expect(chartOf('evaluations', { tierYears: [2022] }).filteredBy).toMatch(/evaluation/);
    expect(chartSheetOf('provinces', { batches: [1, 2] })).toContain('Filtered by batch');
    expect(chartOf('belts', { batches: [1, 2] }).filteredBy).toBeNull();
  });

  it('says when it is the filters that let nothing through', () => {
    const chart = chartOf('provinces', { batches: [1], regions: ['northeast'] });
    expect(chart.emptyText).toMatch(/filters/);
  });
});
