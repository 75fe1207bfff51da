import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { type SmallTables, smallIndex } from '../../tests/small-index.ts';
import { dayOf } from '../domain/period.ts';
import { DEFAULT_VIEW, FIRST_DATE, LAYERS, type ViewState } from '../view/view-state.ts';
import { indexDataset } from './index-dataset.ts';
import { selectFrame } from './select-frame.ts';

const index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
const frameOf = (change: Partial<ViewState>) =>
  selectFrame(index, { ...DEFAULT_VIEW, layers: LAYERS, showDestinations: true, ...change });
const zonesOn = (date: string, change: Partial<ViewState> = {}) =>
  frameOf({ date, ...change }).zones?.length;

describe('what is true at a date', () => {
  it('brings each batch on its day and keeps what has begun', () => {
    const counts = [
      '2015-03-06',
      '2015-03-07',
      '2016-01-14',
      '2016-01-15',
      '2019-12-15',
      '2022-11-14',
    ];
    expect(counts.map((date) => zonesOn(date))).toEqual([0, 1, 1, 13, 59, 165]);
  });

  it('shows one batch alone, a window, and the batches that are chosen', () => {
    expect(zonesOn('2020-04-27', { newestBatchOnly: true })).toBe(46);
    expect(zonesOn('2022-12-31', { rangeStart: '2022-01-01' })).toBe(60);
    expect(zonesOn('2024-12-31', { batches: [1, 2] })).toBe(13);
  });

  it('says in how many evaluations a zone was in the top tier, as far as the clock has come', () => {
    const hangzhou = (date: string) =>
      frameOf({ date }).zones?.find(({ zone }) => zone.id === 'hangzhou')?.topTierYears;
    expect(hangzhou('2021-12-30')).toEqual([]);
    expect(hangzhou('2022-12-31')).toEqual([2021, 2022]);
    expect(hangzhou('2024-12-31')).toEqual([2021, 2022, 2023]);
  });

  it('has no gap before the end of the year that was measured', () => {
    expect(frameOf({ date: '2017-06-01' }).gap).toEqual({ east: null, centralWest: null });
    expect(frameOf({ date: '2024-12-31' }).gap?.east?.value).toBe(68.5);
  });

  it('ranks the destinations of the newest year that the clock has reached', () => {
    expect(frameOf({ date: '2020-12-30' }).destinations).toEqual([]);
    expect(frameOf({ date: '2020-12-31' }).destinations?.[0]?.place.id).toBe('MYS');
    const newest = frameOf({ date: '2024-12-31' }).destinations;
    expect(newest?.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(newest?.[0]?.place.id).toBe('USA');
  });

  it('shows undated belts and corridors at every date, and dated corridors from their start', () => {
    expect(frameOf({ date: '2015-03-01' }).belts?.length).toBe(frameOf({}).belts?.length);
    const early = frameOf({ date: '2015-03-01' }).corridors ?? [];
    const late = frameOf({ date: '2026-05-13' }).corridors ?? [];
    expect(early.length).toBeLessThan(late.length);
    expect(late).toHaveLength(index.dataset.corridors.length);
  });

  it('leaves out what a filter of category, mode or region takes out', () => {
    const belts = frameOf({ categories: ['ceramics' as never] }).belts ?? [];
    expect(new Set(belts.flatMap((fact) => fact.belts.map((belt) => belt.category)))).toEqual(
      new Set(['ceramics']),
    );
    const rail = frameOf({ modes: ['rail'] }).corridors ?? [];
    expect(rail.every(({ corridor }) => corridor.mode === 'rail')).toBe(true);
    expect(zonesOn('2024-12-31', { regions: ['northeast'] })).toBe(14);
  });

  it('is silent about a layer that is off', () => {
    const frame = frameOf({ layers: [], showDestinations: false });
    expect([frame.zones, frame.belts, frame.gap, frame.corridors, frame.destinations]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a country that can be counted by hand', () => {
  const small = (change: Partial<ViewState>, tables: SmallTables = {}) =>
    selectFrame(smallIndex(tables), {
      ...DEFAULT_VIEW,
      layers: LAYERS,
      showDestinations: true,
      ...change,
    });

  it('has in its top tier no zone of the second', () => {
    const years = small({ date: '2024-12-31' }).zones?.map(({ zone, topTierYears }) => [
      zone.id,
      ...topTierYears,
    ]);
    expect(years).toEqual([['dao'], ['bing'], ['wu', 2022], ['jia', 2021]]);
  });

  it('has the zones approved on the first day of the window', () => {
    const from = (rangeStart: string) => small({ rangeStart }).zones?.map(({ zone }) => zone.id);
    expect(from('2016-01-15')).toEqual(['dao', 'bing', 'wu']);
    expect(from('2016-01-16')).toEqual(['dao']);
  });

  it('has no zone where its place is not known', () => {
    const zones = [{ id: 'atlantis', place: 'atlantis', batch: 1, approved_on: '2015-03-07' }];
    expect(small({}, { zones }).zones).toEqual([]);
  });

  it('has a corridor from the day on which it begins, and one of no readable day always', () => {
    const on = (date: string) => small({ date }).corridors?.map(({ corridor }) => corridor.id);
    expect(on('2020-05-31')).toEqual(['train', 'jia']);
    expect(on('2020-06-01')).toEqual(['flight', 'train', 'jia']);
    const corridors = [{ id: 'old', from: '110100', via: [], to: null, since: 'long ago' }];
    expect(small({ date: '2015-03-01' }, { corridors }).corridors).toHaveLength(1);
  });

  it('has a corridor whose stops are known, but for those on the way', () => {
    const line = { since: null, via: ['atlantis', 'osaka'], from: '110100', to: 'JPN' };
    const corridors = [
      { ...line, id: 'good' },
      { ...line, id: 'to nowhere', to: 'atlantis' },
      { ...line, id: 'from nowhere', from: 'atlantis' },
    ];
    const shown = small({}, { corridors }).corridors?.map(({ corridor, from, to, via }) => [
      corridor.id,
      from.id,
      ...via.map((place) => place.id),
      to?.id,
    ]);
    expect(shown).toEqual([['good', '110100', 'osaka', 'JPN']]);
  });

  it('ranks destinations by their rank, with the layer of the corridors alone', () => {
    const ranked = (change: Partial<ViewState>) =>
      small(change).destinations?.map(({ place, rank }) => [rank, place.id]);
    expect(ranked({})).toEqual([
      [1, 'JPN'],
      [2, 'osaka'],
    ]);
    expect(ranked({ date: '2021-12-31' })).toEqual([[3, 'JPN']]);
    expect(small({ layers: ['zones'] }).destinations).toBeNull();
    expect(small({ showDestinations: false }).destinations).toBeNull();
  });

  it('has neither gap nor destinations where nothing was measured', () => {
    const observations = [{ indicator: 'trade', subject: 'CHN', period: '2019', value: 1 }];
    const frame = small({}, { observations });
    expect(frame.gap).toEqual({ east: null, centralWest: null });
    expect(frame.destinations).toEqual([]);
    const rank = { indicator: 'export-destination-rank', period: '2019', value: 1 };
    const lost = [{ ...rank, subject: 'atlantis' }];
    expect(small({}, { observations: lost }).destinations).toEqual([]);
  });
});
