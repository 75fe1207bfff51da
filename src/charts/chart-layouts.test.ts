import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { dayOf } from '../domain/period.ts';
import { selectBeltMatrix } from '../selectors/charts/belt-matrix.ts';
import { selectGapPairs } from '../selectors/charts/gap-pairs.ts';
import { selectProvinceRanking } from '../selectors/charts/province-ranking.ts';
import { selectTierColumns } from '../selectors/charts/rank-columns.ts';
import { selectZoneSteps } from '../selectors/charts/zone-steps.ts';
import { indexDataset } from '../selectors/index-dataset.ts';
import { DEFAULT_VIEW, FIRST_DATE } from '../view/view-state.ts';
import { layoutBeltMatrix } from './belt-matrix-layout.ts';
import { layoutCityGroups } from './cities-layout.ts';
import { layoutGapRatios, layoutGapValues } from './gap-layout.ts';
import { layoutLegend } from './legend-layout.ts';
import { layoutNational } from './national-layout.ts';
import { layoutProvinceBars, PROVINCE_ROW } from './province-bars-layout.ts';
import { layoutRanks } from './rank-layout.ts';
import { textWidth, widthForTwoLines, wrapText } from './text-width.ts';
import { layoutTimeSpan, yearTicks } from './time-axis.tsx';
import { layoutZonesOverTime } from './zones-over-time-layout.ts';

const index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
const END = dayOf('2024-12-31');
const span = layoutTimeSpan(index, [30, 330], [20, 220]);

describe('an axis of time', () => {
  it('finds the day again that it set, and keeps to the clock', () => {
    const anyDay = fc.integer({ min: index.firstDay, max: index.lastDay });
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(span.dayAt(span.xOf(day))).toBe(day);
      }),
    );
    expect(span.dayAt(-500)).toBe(index.firstDay);
    expect(span.dayAt(5000)).toBe(index.lastDay);
  });

  it('names as many years as it has room for', () => {
    for (const endX of [150, 330, 900]) {
      const wide = layoutTimeSpan(index, [30, endX], [0, 100]);
      const xs = yearTicks(index, wide).map(({ x }) => x);
      expect(xs.length).toBeGreaterThan(0);
      for (const [order, x] of xs.slice(1).entries()) {
        expect(x - (xs[order] ?? 0)).toBeGreaterThan(textWidth('2020'));
      }
    }
  });
});

describe('zones over time', () => {
  const steps = selectZoneSteps(index, DEFAULT_VIEW, 'region');

  it('stacks the bars of a day without gap or overlap, to the height of their number', () => {
    const { bars, totals } = layoutZonesOverTime(steps, span, 50, 'stacked', [20, 220]);
    for (const { day, count } of totals) {
      const own = bars.filter((bar) => bar.day === day);
      expect(own.reduce((sum, bar) => sum + bar.height, 0)).toBeCloseTo((count / 50) * 200);
      for (const [order, bar] of own.slice(1).entries()) {
        expect(bar.y + bar.height).toBeCloseTo(own[order]?.y ?? 0);
      }
    }
  });

  it('piles the areas up to the total at the clock', () => {
    const { areas, totals } = layoutZonesOverTime(steps, span, 165, 'cumulative', [20, 220]);
    expect(areas.reduce((sum, area) => sum + area.count, 0)).toBe(165);
    expect(totals.at(-1)).toMatchObject({ count: 165, y: 20 });
  });
});

describe('provinces ranked', () => {
  it('gives each a row of its own, and a bar as long as its number', () => {
    const ranking = selectProvinceRanking(index, DEFAULT_VIEW);
    const rows = layoutProvinceBars(ranking, 21, [100, 310]);
    const ys = rows.map(({ y }) => y).sort((a, b) => a - b);
    expect(ys).toEqual(rows.map((_, order) => order * PROVINCE_ROW));
    for (const { ranked, endX, parts } of rows) {
      expect(endX).toBeCloseTo(100 + ranked.count * 10);
      expect(parts.reduce((sum, part) => sum + part.width, 0)).toBeCloseTo(ranked.count * 10);
    }
  });
});

describe('the national series', () => {
  it('never puts two definitions, or two documents, on one line', () => {
    for (const theme of ['amounts', 'growth', 'share', 'market'] as const) {
      for (const { chart } of layoutNational(index, theme, END, 360, (row) => row.name_en)) {
        for (const { points, sourceId } of chart.lines) {
          const rows = points.map(({ observation }) => observation);
          expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(
            new Set([chart.indicator.id]),
          );
          expect(new Set(rows.map(({ source }) => source))).toEqual(new Set([sourceId]));
          expect(rows.some(({ qualifier }) => ['target', 'forecast'].includes(qualifier))).toBe(
            false,
          );
        }
      }
    }
  });

  it('shows nothing of a period that has not ended', () => {
    const [trade] = layoutNational(
      index,
      'amounts',
      dayOf('2021-12-30'),
      360,
      (row) => row.name_en,
    );
    const periods = trade?.chart.lines.flatMap(({ points }) =>
      points.map(({ observation }) => observation.period),
    );
    expect(periods).toEqual(['2018', '2019', '2020']);
  });
});

describe('the gap', () => {
  const pairs = selectGapPairs(index, END);

  it('draws values from nought', () => {
    const [share] = layoutGapValues(pairs, 200);
    expect(share?.eastWidth).toBeCloseTo(137);
    expect(share?.centralWestWidth).toBeCloseTo(50.6);
  });

  it('draws ratios from 1, to the side of the larger, twice as far as a half', () => {
    const { rows, oneX, ticks } = layoutGapRatios(pairs, [0, 400]);
    expect(oneX).toBeCloseTo(200);
    expect(ticks.map(({ x }) => Math.round(x))).toEqual([0, 100, 200, 300, 400]);
    for (const { pair, x, width } of rows) {
      expect(pair.ratio > 1 ? x : x + width).toBeCloseTo(oneX);
    }
  });
});

describe('yearly lists', () => {
  const columns = selectTierColumns(index, DEFAULT_VIEW);

  it('join each to its next list, and mark a year that it skips', () => {
    const { links, nodes } = layoutRanks(columns, 3, 400, 70);
    expect(nodes).toHaveLength(30);
    const of = (id: string) => links.filter((link) => link.entry.id === id);
    expect(of('hangzhou').map(({ skips }) => skips)).toEqual([false, false]);
    expect(of('zhengzhou').map(({ skips }) => skips)).toEqual([true]);
    expect(of('nanjing')).toEqual([]);
  });

  it('moves none that is there when another comes', () => {
    const early = layoutRanks(columns.slice(0, 2), 3, 400, 70);
    const late = layoutRanks(columns, 3, 400, 70);
    for (const node of early.nodes) expect(late.nodes).toContainEqual(node);
  });
});

describe('belts by category and province', () => {
  it('fits its columns in the width, and counts each row and column', () => {
    const matrix = selectBeltMatrix(index, DEFAULT_VIEW);
    const layout = layoutBeltMatrix(matrix, { left: 100, top: 80, width: 342 });
    expect(layout.right).toBeLessThanOrEqual(342);
    const total = index.dataset.belts.length;
    for (const groups of [layout.rows, layout.columns]) {
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });
});

describe('groups of bars of cities', () => {
  it('give each group a scale of its own, and nothing to measure no width', () => {
    const bars = [
      { cityId: 'a', amount: 4 },
      { cityId: 'b', amount: null },
    ];
    const { groups, bottom } = layoutCityGroups([{ title: 'one', bars }], 10, 100);
    expect(groups[0]?.bars.map(({ width }) => width)).toEqual([100, 0]);
    expect(bottom).toBeGreaterThan(10);
  });
});

describe('writing', () => {
  it('is broken into lines that fit, and loses nothing', () => {
    const anyText = fc.string({ unit: fc.constantFrom('综', '试', '，', 'a', 'long', ' ') });
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = wrapText(text, 60);
        const bare = (part: string) => part.replaceAll(/\s/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) {
          const isOneWord = /^[a-z]+，*$/.test(line);
          expect(isOneWord || textWidth(line) <= 60 + textWidth('，，，，，，，，，，')).toBe(true);
        }
      }),
    );
    expect(wrapText('综试区，年度评估', 44)).toEqual(['综试区，', '年度评估']);
  });

  it('finds the room in which no name takes a third line', () => {
    const names = ['Household goods and crafts', 'Toys'];
    expect(wrapText('Household goods and crafts', 90)).toHaveLength(3);
    const width = widthForTwoLines(names, 90);
    expect(wrapText('Household goods and crafts', width)).toHaveLength(2);
    expect(widthForTwoLines(['Toys'], 90)).toBe(90);
  });

  it('of a legend goes to a new row where there is no more room', () => {
    const entries = ['one', 'two', 'three', 'four'].map((text) => ({ text }));
    const { placed, height } = layoutLegend(entries, 100);
    expect(new Set(placed.map(({ y }) => y)).size).toBe(2);
    expect(height).toBe(48);
    for (const { x, width } of placed) expect(x + width).toBeLessThanOrEqual(100);
  });
});
