import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../../scripts/read-authored.ts';
import { BATCHES, REGION_IDS } from '../../domain/dataset.ts';
import { dayOf, isoDateOf } from '../../domain/period.ts';
import { DEFAULT_VIEW, FIRST_DATE, type ViewState } from '../../view/view-state.ts';
import { explainCitation } from '../explain-citation.ts';
import { indexDataset } from '../index-dataset.ts';
import { selectZones } from '../select-frame.ts';
import { selectBeltMatrix } from './belt-matrix.ts';
import { citeRows, passageHeads } from './cite-rows.ts';
import {
  selectApartFigures,
  selectCityCounts,
  selectComparableFigures,
} from './city-comparison.ts';
import { selectGapPairs } from './gap-pairs.ts';
import { selectProvinceRanking } from './province-ranking.ts';
import { selectDestinationColumns, selectTierColumns } from './rank-columns.ts';
import { selectZoneSteps } from './zone-steps.ts';

const index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
const viewOf = (change: Partial<ViewState> = {}): ViewState => ({ ...DEFAULT_VIEW, ...change });
const anyView = fc
  .record({
    day: fc.integer({ min: index.firstDay, max: index.lastDay }),
    batches: fc.option(fc.subarray([...BATCHES], { minLength: 1 })),
    regions: fc.option(fc.subarray([...REGION_IDS], { minLength: 1 })),
  })
  .map(({ day, ...filters }) => viewOf({ date: isoDateOf(day), ...filters }));

describe('zones over time', () => {
  it('steps on the days of approval to 165', () => {
    const { steps } = selectZoneSteps(index, viewOf(), 'batch');
    expect(steps.map(({ total }) => total)).toEqual([1, 13, 35, 59, 105, 132, 165]);
    expect(steps.map(({ day }) => isoDateOf(day))[3]).toBe('2019-12-15');
  });

  it('steps through the days in order, whatever that of the table', () => {
    const { zones } = index.dataset;
    const orders = [[...zones].reverse(), [...zones.slice(40), ...zones.slice(0, 40)]];
    for (const order of orders) {
      const turned = indexDataset({ ...index.dataset, zones: order }, dayOf(FIRST_DATE));
      const { steps } = selectZoneSteps(turned, viewOf(), 'batch');
      expect(steps.map(({ total }) => total)).toEqual([1, 13, 35, 59, 105, 132, 165]);
    }
  });

  it('counts the same zones by batch, by region and on the map, whatever is filtered', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const shown = selectZones(index, view).length;
        for (const grouping of ['batch', 'region'] as const) {
          const { steps } = selectZoneSteps(index, view, grouping);
          const last = steps.at(-1);
          expect(last?.total ?? 0).toBe(shown);
          // Every zone is in one of the four regions.
          expect((last?.soFar ?? []).reduce((sum, count) => sum + count, 0)).toBe(shown);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('provinces ranked', () => {
  it('puts Guangdong first with 21, and lets equals share a rank', () => {
    const ranked = [...selectProvinceRanking(index, viewOf())].sort((a, b) => a.order - b.order);
    expect(ranked.slice(0, 3).map(({ province, count }) => [province.name_en, count])).toEqual([
      ['Guangdong', 21],
      ['Shandong', 16],
      ['Jiangsu', 13],
    ]);
    expect(ranked).toHaveLength(31);
    for (const [order, row] of ranked.entries()) {
      const before = ranked[order - 1];
      expect(row.order).toBe(order);
      expect(row.rank).toBe(before && before.count === row.count ? before.rank : order + 1);
    }
  });

  it('keeps provinces that its own filter takes out, marked, and drops those of other filters', () => {
    const some = selectProvinceRanking(index, viewOf({ provinces: ['440000'] }));
    expect(some).toHaveLength(31);
    expect(some.filter(({ isShown }) => isShown).map(({ province }) => province.province)).toEqual([
      '440000',
    ]);
    const northeast = selectProvinceRanking(index, viewOf({ regions: ['northeast'] }));
    expect(northeast.map(({ province }) => province.province)).toEqual([
      '210000',
      '220000',
      '230000',
    ]);
  });
});

describe('the gap', () => {
  it('is empty before the end of 2024', () => {
    expect(selectGapPairs(index, dayOf('2024-12-30'))).toEqual([]);
    expect(selectGapPairs(index, dayOf('2024-12-31'))).toHaveLength(5);
  });

  it('leaves out what one part has no figure of, or nothing to divide by', () => {
    const { observations, indicators } = index.dataset;
    const metricsOf = (change: Partial<typeof index.dataset>) =>
      selectGapPairs(
        indexDataset({ ...index.dataset, ...change }, dayOf(FIRST_DATE)),
        dayOf('2024-12-31'),
      ).map(({ metric }) => metric);
    const days = 'gap-delivery-days';
    const rest = [
      'gap-trade-share',
      'gap-technology-penetration',
      'gap-warehouse-automation',
      'gap-vacancy-rate',
    ];
    expect(metricsOf({ indicators: indicators.filter(({ id }) => id !== days) })).toEqual(rest);
    for (const part of ['east', 'central-west']) {
      const others = observations.filter((row) => row.indicator !== days || row.subject !== part);
      expect(metricsOf({ observations: others })).toEqual(rest);
    }
    const nought = observations.map((row) =>
      row.indicator === days && row.subject === 'central-west' ? { ...row, value: 0 } : row,
    );
    expect(metricsOf({ observations: nought })).toEqual(rest);
  });

  it('divides as the derived rows of the table do, one way round or the other', () => {
    for (const { metric, ratio, isLessBetter } of selectGapPairs(index, dayOf('2024-12-31'))) {
      const derived =
        index.observationsByIndicator.get(`${metric}-ratio`)?.[0]?.value ?? Number.NaN;
      // The table has central and west over the east where less is better.
      expect(isLessBetter ? 1 / ratio : ratio).toBeCloseTo(derived, isLessBetter ? 1 : 2);
    }
  });
});

describe('yearly lists', () => {
  it('have ten entries each, in order, of the years that the clock has reached', () => {
    for (const select of [selectDestinationColumns, selectTierColumns]) {
      const columns = select(index, viewOf());
      expect(columns).toHaveLength(3);
      for (const { entries } of columns) {
        expect(entries.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      }
    }
    expect(selectDestinationColumns(index, viewOf({ date: '2020-12-30' }))).toEqual([]);
    expect(
      selectTierColumns(index, viewOf({ date: '2022-12-31' })).map(({ year }) => year),
    ).toEqual([2021, 2022]);
  });

  it('mark the years and the zones that the filters leave out', () => {
    const columns = selectTierColumns(index, viewOf({ tierYears: [2022] }));
    expect(columns.map(({ entries }) => entries.some(({ isShown }) => isShown))).toEqual([
      false,
      true,
      false,
    ]);
    const first = selectTierColumns(index, viewOf({ batches: [1] }));
    const shown = first.flatMap(({ entries }) => entries.filter(({ isShown }) => isShown));
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(['hangzhou']));
  });
});

describe('belts by category and province', () => {
  it('holds every belt once, that of several provinces too', () => {
    const { cells, categories, provinces } = selectBeltMatrix(index, viewOf());
    const held = cells.flatMap(({ belts }) => belts.map(({ id }) => id));
    expect(new Set(held).size).toBe(index.dataset.belts.length);
    expect(held).toHaveLength(index.dataset.belts.length);
    expect(categories).toHaveLength(20);
    expect(provinces.at(-1)).toBeNull();
    expect(provinces[0]?.name_en).toBe('Zhejiang');
  });

  it('keeps what its own filters take out, marked', () => {
    const { cells } = selectBeltMatrix(index, viewOf({ categories: ['ceramics' as never] }));
    const shown = cells.filter(({ isShown }) => isShown);
    expect(new Set(shown.map(({ category }) => category.id))).toEqual(new Set(['ceramics']));
    expect(cells.length).toBeGreaterThan(shown.length);
  });
});

describe('Suqian, Hangzhou and Shenzhen', () => {
  it('count approvals, years in the top tier and belts alike', () => {
    const [suqian, hangzhou, shenzhen] = selectCityCounts(index, dayOf('2024-12-31'));
    expect([suqian, hangzhou, shenzhen].map((city) => city?.topTierYears.length)).toEqual([
      0, 3, 3,
    ]);
    expect(hangzhou?.yearsSinceApproval).toBe(9.8);
    expect(selectCityCounts(index, dayOf('2016-01-01'))[0]?.yearsSinceApproval).toBeNull();
    // Xiaoshan, 330109, is a district of Hangzhou.
    expect(hangzhou?.belts.some(({ place }) => place === '330109')).toBe(true);
  });

  it('set no figure beside another of a different definition or length of period', () => {
    for (const date of ['2024-12-31', '2026-05-13']) {
      for (const { observations } of selectComparableFigures(index, dayOf(date))) {
        expect(new Set(observations.map(({ indicator }) => indicator)).size).toBe(1);
      }
    }
    // The documents have none today; a figure that compares would come up by itself.
    expect(selectComparableFigures(index, dayOf('2026-05-13'))).toEqual([]);
    const [model] = index.dataset.observations.filter(
      (row) => row.indicator === 'city-cbec-trade' && row.subject === '440300',
    );
    if (!model) throw new Error('Shenzhen has a yearly figure');
    const dataset = {
      ...index.dataset,
      observations: [...index.dataset.observations, { ...model, subject: '330100' }],
    };
    const more = indexDataset(dataset, dayOf(FIRST_DATE));
    const [found] = selectComparableFigures(more, dayOf('2026-05-13'));
    expect(found?.observations.map(({ subject }) => subject)).toEqual(['330100', '440300']);
  });

  it('tell what does not compare, and of whom a figure is yet to come', () => {
    const warehouses = (date: string) =>
      selectApartFigures(index, dayOf(date)).find(({ topic }) => topic === 'warehouses');
    expect(warehouses('2024-12-31')?.later).toEqual(['321300']);
    expect(warehouses('2026-05-13')?.later).toEqual([]);
    expect(warehouses('2026-05-13')?.observations).toHaveLength(2);
  });
});

describe('the sources of a chart', () => {
  it('name each document once, with every passage used of it', () => {
    const citations = citeRows(index, index.dataset.zones);
    expect(citations.map(({ source }) => source.id)).toEqual(['casebook-2024']);
    expect(citations[0]?.locator.split('；')).toHaveLength(7);
    expect(citations[0] && passageHeads(citations[0])).toEqual(['图5']);
  });

  it('carry the notes about their figures', () => {
    const rows = index.observationsByIndicator.get('city-overseas-warehouses') ?? [];
    const notes = citeRows(index, rows).flatMap(
      (citation) => explainCitation(index, citation).notes,
    );
    expect(notes.map(({ id }) => id)).toContain('overseas-warehouse-units');
  });
});
