import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { dayOf } from '../domain/period.ts';
import { DEFAULT_VIEW, type Selection } from '../view/view-state.ts';
import type { Details } from './details.ts';
import { indexDataset } from './index-dataset.ts';
import { selectDetails } from './select-details.ts';
import { type Remarks, selectRemarks } from './select-remarks.ts';

const index = indexDataset(readAuthored().dataset, dayOf('2015-03-01'));

function tell(kind: Selection['kind'], id: string, date = '2024-12-31'): Details & Remarks {
  const details = selectDetails(index, { ...DEFAULT_VIEW, date, selection: { kind, id } });
  if (!details) throw new Error(`nothing is told of ${kind} ${id}`);
  return { ...details, ...selectRemarks(index, details) };
}
const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

describe('selectDetails', () => {
  it('is null without a selection, or for an id that nothing has', () => {
    expect(selectDetails(index, DEFAULT_VIEW)).toBeNull();
    const selection = { kind: 'zone', id: 'atlantis' } as const;
    expect(selectDetails(index, { ...DEFAULT_VIEW, selection })).toBeNull();
  });

  it('tells of a zone: approval, evaluations, province, region and cases', () => {
    const hangzhou = tell('zone', 'hangzhou');
    expect(hangzhou.zone?.approved_on).toBe('2015-03-07');
    expect(hangzhou.province?.name_en).toBe('Zhejiang');
    expect(hangzhou.region).toBe('east');
    expect(hangzhou.evaluations.map((row) => [row.year, row.order])).toEqual([
      [2021, 1],
      [2022, 2],
      [2023, 3],
    ]);
    expect(ids(hangzhou.cases)).toEqual(['hangzhou-brands', 'hangzhou-robots', 'hangzhou-twin']);
  });

  it('lets the belts of a county stand under its city, unless the county has a zone of its own', () => {
    const places = (zone: string) =>
      tell('zone', zone).beltPlaces.map(({ place }) => place.name_en);
    expect(places('hangzhou')).toEqual(expect.arrayContaining(['Hangzhou', 'Xiaoshan', 'Fuyang']));
    expect(places('jinhua')).toContain('Yongkang');
    expect(places('jinhua')).not.toContain('Yiwu');
  });

  it('counts the corridors of a city’s airport as the city’s', () => {
    expect(ids(tell('zone', 'hefei').corridors)).toContain('hefei-amsterdam-air');
    expect(ids(tell('country', 'JPN').corridors)).toContain('xiamen-japan-air');
  });

  it('shows nothing before its time', () => {
    const early = tell('zone', 'hangzhou', '2015-03-06');
    expect(early.isZoneYetToCome).toBe(true);
    expect(tell('zone', 'hangzhou', '2015-03-07').isZoneYetToCome).toBe(false);
    expect(early.evaluations).toEqual([]);
    const periods = early.figures.measured.map(({ observation }) => observation.period);
    expect(periods.filter((period) => !period.startsWith('2014'))).toEqual([]);
    expect(early.figures.laterCount).toBeGreaterThan(0);
  });

  it('keeps targets and forecasts at every date', () => {
    const { measured, outlooks } = tell('zone', 'suqian', '2020-12-31').figures;
    const qualifiers = outlooks.map(({ observation }) => observation.qualifier);
    expect(new Set(qualifiers)).toEqual(new Set(['target']));
    expect(measured.map(({ observation }) => observation.qualifier)).not.toContain('target');
  });

  it('puts the newest figure first', () => {
    const periods = tell('country', 'CHN', '2026-12-31').figures.measured.map(
      ({ observation }) => observation.period,
    );
    expect(periods.indexOf('2024')).toBeLessThan(periods.indexOf('2023'));
    expect(periods.indexOf('2023')).toBeLessThan(periods.indexOf('2018'));
  });

  it('names a province’s zones at the clock and the belts listed elsewhere', () => {
    expect(tell('province', '330000', '2015-12-31').zones.map((zone) => zone.name_en)).toEqual([
      'Hangzhou',
    ]);
    expect(tell('province', '330000').zones).toHaveLength(12);
    const wenling = tell('province', '350000').listedElsewhere.map((belt) => belt.place);
    expect(wenling).toEqual(tell('province', '330000').listedElsewhere.map((belt) => belt.place));
    expect(wenling).toContain('331081');
  });

  it('counts a region at the clock and gives the gap’s figures of its part', () => {
    expect(tell('region', 'west', '2015-12-31').counts?.zones).toBe(0);
    const west = tell('region', 'west');
    expect(west.counts?.zones).toBeGreaterThan(20);
    expect(west.provinces).toHaveLength(12);
    expect(
      west.figures.measured.some(({ indicator }) => indicator.id === 'gap-technology-penetration'),
    ).toBe(true);
  });

  it('tells of all places of a mark that stands for several', () => {
    const both = tell('belts', '330681+330784');
    expect(both.names.map((name) => name.name_en)).toEqual(['Zhuji', 'Yongkang']);
    expect(both.beltPlaces).toHaveLength(2);
  });

  it('ranks a country by year, as far as the clock has come, and not again among its figures', () => {
    const ranks = (date: string) => tell('country', 'USA', date).ranks.map((row) => row.value);
    expect(ranks('2021-12-31')).toEqual([2, 1]);
    expect(ranks('2024-12-31')).toEqual([2, 1, 1]);
    const again = tell('country', 'USA').figures.measured.filter(
      ({ indicator }) => indicator.id === 'export-destination-rank',
    );
    expect(again).toEqual([]);
  });

  it('names the ends of a corridor and its notes', () => {
    const corridor = tell('corridor', 'xiamen-kinmen-taiwan').corridor;
    expect(corridor?.via.map((place) => place.name_en)).toEqual(['Kinmen']);
    expect(ids(tell('corridor', 'xuchang-cainiao-charter').notes)).toContain(
      'xuchang-thirty-times',
    );
  });

  it('shows of an indicator’s notes only those about the place itself', () => {
    expect(ids(tell('zone', 'qingdao').notes)).toContain('qingdao-year-against-quarter');
    expect(ids(tell('zone', 'nanjing').notes)).not.toContain('qingdao-year-against-quarter');
  });

  it('has something to tell of every zone, province, corridor and belt place', () => {
    const { zones, regions, corridors } = index.dataset;
    for (const zone of zones) tell('zone', zone.id);
    for (const row of regions) tell('province', row.province);
    for (const corridor of corridors) tell('corridor', corridor.id);
    for (const place of index.beltsByPlace.keys()) tell('belts', place);
  });
});
