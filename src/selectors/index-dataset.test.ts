import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/small-index.ts';
import { isoDateOf } from '../domain/period.ts';

const ids = (rows: readonly { readonly id: string }[] | undefined) => rows?.map((row) => row.id);
const figure = (period: string, qualifier: string) => ({ subject: 'CHN', period, qualifier });

describe('the index of a dataset', () => {
  it('has the batches in the order of their days, with their zones', () => {
    const batches = smallIndex().batches.map(({ batch, day, zones }) => [
      batch,
      isoDateOf(day),
      ids(zones),
    ]);
    expect(batches).toEqual([
      [1, '2015-03-07', ['jia']],
      [2, '2016-01-15', ['bing', 'wu']],
      [3, '2018-07-24', ['dao']],
    ]);
  });

  it('ends with the newest measured day, not with what is aimed at or expected', () => {
    const lastDayOf = (...observations: readonly object[]) =>
      isoDateOf(smallIndex({ observations }).lastDay);
    const measured = [figure('2019', 'exact'), figure('2023-Q1', 'about'), figure('2020', 'exact')];
    expect(lastDayOf(...measured)).toBe('2023-03-31');
    expect(lastDayOf(...measured, figure('2030', 'target'))).toBe('2023-03-31');
    expect(lastDayOf(figure('2031', 'forecast'), ...measured)).toBe('2023-03-31');
    expect(lastDayOf(...measured, figure('some day', 'exact'))).toBe('2023-03-31');
  });

  it('knows the region of a province that is in one', () => {
    expect([...smallIndex().regionOfProvince]).toEqual([
      ['110000', 'east'],
      ['120000', 'west'],
    ]);
  });

  it('finds the rows of a place, a subject, an indicator and what a note is about', () => {
    const index = smallIndex();
    expect(ids(index.zonesByPlace.get('110100'))).toEqual(['jia']);
    expect(ids(index.beltsByPlace.get('120100'))).toEqual(['wu-toys']);
    expect(ids(index.casesByPlace.get('110100'))).toEqual(['jia-case']);
    expect(ids(index.notesByAbout.get('trade'))).toEqual(['on-country-and-wu']);
    expect(index.observationsBySubject.get('JPN')).toHaveLength(2);
    expect(index.observationsByIndicator.get('trade')).toHaveLength(4);
    expect(index.zonesByPlace.get('osaka')).toBeUndefined();
  });
});
