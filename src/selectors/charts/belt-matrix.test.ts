import { describe, expect, it } from 'vitest';
import {
  madeUpBelt,
  madeUpIndex,
  madeUpPlace,
  madeUpProvince,
} from '../../../tests/made-up-index.ts';
import type { Category } from '../../domain/dataset.ts';
import { DEFAULT_VIEW, type ViewState } from '../../view/view-state.ts';
import { selectBeltMatrix } from './belt-matrix.ts';

const [EAST, WEST, EMPTY] = ['910000', '920000', '930000'];
const index = madeUpIndex({
  regions: [
    madeUpProvince(EAST, 'east'),
    madeUpProvince(EMPTY, 'east'),
    madeUpProvince(WEST, 'west'),
  ],
  places: [
    madeUpPlace('city', 'prefecture', EAST, [110, 30]),
    madeUpPlace('delta', 'region', null, [110, 31]),
  ],
  categories: ['cups', 'planes', 'dolls', 'tea'].map((id) => ({ id }) as Category),
  belts: [
    madeUpBelt('1', 'city', EAST, 'tea'),
    madeUpBelt('2', 'city', WEST, 'dolls'),
    madeUpBelt('3', 'city', WEST, 'cups'),
    madeUpBelt('4', 'delta', null, 'tea'),
    madeUpBelt('5', 'delta', null, 'tea'),
    madeUpBelt('6', 'delta', null, 'cups'),
  ],
});
const matrixOf = (change: Partial<ViewState> = {}) => {
  const { categories, provinces, cells } = selectBeltMatrix(index, { ...DEFAULT_VIEW, ...change });
  return {
    categories: categories.map(({ id }) => id),
    provinces: provinces.map((province) => province?.province ?? null),
    cells: cells.map(({ category, province, belts, isShown }) => [
      category.id,
      province?.province ?? null,
      belts.map(({ id }) => id).join(),
      isShown,
    ]),
  };
};

describe('matrix of belts', () => {
  it('has the rows and columns that hold any, those of several provinces last however many', () => {
    expect(matrixOf()).toEqual({
      categories: ['cups', 'dolls', 'tea'],
      provinces: [WEST, EAST, null],
      cells: [
        ['cups', WEST, '3', true],
        ['cups', null, '6', true],
        ['dolls', WEST, '2', true],
        ['tea', EAST, '1', true],
        ['tea', null, '4,5', true],
      ],
    });
  });

  it('marks what the filters by province and category let through; belts of several never pass', () => {
    const shownOf = (change: Partial<ViewState>) =>
      matrixOf(change).cells.flatMap(([category, province, , isShown]) =>
        isShown ? [[category, province]] : [],
      );
    expect(matrixOf({ provinces: [EAST] }).cells).toHaveLength(5);
    expect(shownOf({ provinces: [EAST] })).toEqual([['tea', EAST]]);
    const tea = ['tea'] as unknown as ViewState['categories'];
    expect(shownOf({ categories: tea })).toEqual([
      ['tea', EAST],
      ['tea', null],
    ]);
    expect(shownOf({ categories: tea, provinces: [WEST] })).toEqual([]);
  });

  it('drops what other filters take out', () => {
    expect(matrixOf({ regions: ['west'] })).toEqual({
      categories: ['cups', 'dolls'],
      provinces: [WEST],
      cells: [
        ['cups', WEST, '3', true],
        ['dolls', WEST, '2', true],
      ],
    });
  });
});
