import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/small-index.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { tellStep } from './tell-step.ts';

const index = smallIndex();
const told = (from: string, to: string, change: Partial<ViewState> = {}) => {
  const before = { ...DEFAULT_VIEW, date: from };
  const { approvals, total } = tellStep(index, before, { ...DEFAULT_VIEW, date: to, ...change });
  const days = approvals.map(({ date, count, provinces }) => [
    date,
    count,
    provinces.map(({ id }) => id).join(),
  ]);
  return { days, total };
};

describe('what a step of the clock brings', () => {
  it('is told day by day, the earliest first, with the provinces', () => {
    expect(told('2015-03-06', '2018-12-31')).toEqual({
      days: [
        ['2015-03-07', 1, '110000'],
        ['2016-01-15', 2, '110000,120000'],
        ['2018-07-24', 1, '130000'],
      ],
      total: 4,
    });
  });

  it('is what came after the day before, not on it', () => {
    expect(told('2015-03-07', '2016-01-15')).toEqual({
      days: [['2016-01-15', 2, '110000,120000']],
      total: 3,
    });
  });

  it('is nothing where the clock goes back, or only a filter opens', () => {
    expect(told('2018-12-31', '2016-12-31')).toEqual({ days: [], total: 3 });
    expect(told('2018-12-31', '2018-12-31')).toEqual({ days: [], total: 4 });
  });

  it('is told of zones that are shown', () => {
    expect(told('2015-03-06', '2016-12-31', { regions: ['west'] })).toEqual({
      days: [['2016-01-15', 1, '120000']],
      total: 1,
    });
    expect(told('2015-03-06', '2016-12-31', { layers: ['belts'] })).toEqual({ days: [], total: 0 });
  });

  it('names two zones of a province once, and no province that has no place', () => {
    const zones = ['a', 'b', 'c'].map((id) => ({
      id,
      place: '110100',
      province: id === 'c' ? '990000' : '110000',
      batch: 1,
      approved_on: '2015-03-07',
    }));
    const view = { ...DEFAULT_VIEW, date: '2016-12-31' };
    const [step] = tellStep(smallIndex({ zones }), { ...view, date: '2015-03-01' }, view).approvals;
    expect([step?.count, step?.provinces.map(({ id }) => id)]).toEqual([3, ['110000']]);
  });
});
