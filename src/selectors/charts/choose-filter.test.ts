import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../../view/view-state.ts';
import { chooseFilter, type FilterChoice, type FilterRange, isChosen } from './choose-filter.ts';

const RANGE: FilterRange = {
  batches: [1, 2, 3],
  regions: ['east', 'central', 'west', 'northeast'],
  provinces: ['110000', '330000', '440000'],
  categories: ['apparel', 'ceramics'],
  tierYears: [2021, 2022, 2023],
};

function choose(view: ViewState, ...choices: FilterChoice[]): ViewState {
  return { ...view, ...chooseFilter(view, choices, RANGE) };
}
const guangdong: FilterChoice = { filter: 'provinces', values: ['440000'] };
const zhejiang: FilterChoice = { filter: 'provinces', values: ['330000'] };
const beijing: FilterChoice = { filter: 'provinces', values: ['110000'] };

describe('choosing a mark of a chart', () => {
  it('leaves it alone, adds further ones in the order of the table, and takes them out again', () => {
    const one = choose(DEFAULT_VIEW, guangdong);
    expect(one.provinces).toEqual(['440000']);
    const two = choose(one, zhejiang);
    expect(two.provinces).toEqual(['330000', '440000']);
    expect(choose(two, guangdong).provinces).toEqual(['330000']);
  });

  it('is no filter once all are in, or none', () => {
    expect(choose(choose(DEFAULT_VIEW, guangdong), guangdong).provinces).toBeNull();
    const all = choose(choose(choose(DEFAULT_VIEW, guangdong), zhejiang), beijing);
    expect(all.provinces).toBeNull();
  });

  it('takes a mark of several values as one', () => {
    const both: FilterChoice = { filter: 'regions', values: ['central', 'west'] };
    const chosen = choose(DEFAULT_VIEW, both);
    expect(chosen.regions).toEqual(['central', 'west']);
    expect(isChosen(chosen, [both])).toBe(true);
    expect(choose(chosen, both).regions).toBeNull();
  });

  it('sets a cell in both its filters, and opens both again', () => {
    const cell: FilterChoice[] = [{ filter: 'categories', values: ['ceramics'] }, guangdong];
    const chosen = choose(choose(DEFAULT_VIEW, zhejiang), ...cell);
    expect([chosen.categories, chosen.provinces]).toEqual([['ceramics'], ['440000']]);
    const open = choose(chosen, ...cell);
    expect([open.categories, open.provinces]).toEqual([null, null]);
  });

  it('opens a cell only where both filters are exactly its own', () => {
    const cell: FilterChoice[] = [{ filter: 'categories', values: ['ceramics'] }, guangdong];
    const others: Partial<ViewState>[] = [
      // More provinces than the cell's, none chosen, others than the cell's.
      { categories: ['ceramics'] as never, provinces: ['330000', '440000'] },
      { categories: ['ceramics'] as never, provinces: null },
      { categories: ['apparel'] as never, provinces: ['330000'] },
    ];
    for (const change of others) {
      const chosen = choose({ ...DEFAULT_VIEW, ...change }, ...cell);
      expect([chosen.categories, chosen.provinces]).toEqual([['ceramics'], ['440000']]);
    }
  });

  it('is chosen only where the filters name all that it stands for', () => {
    const both: FilterChoice = { filter: 'regions', values: ['central', 'west'] };
    const view: ViewState = { ...DEFAULT_VIEW, regions: ['east', 'west'], provinces: ['440000'] };
    expect(isChosen(view, [both])).toBe(false);
    expect(choose(view, both).regions).toEqual(['east', 'central', 'west']);
    expect(isChosen(view, [guangdong])).toBe(true);
    expect(isChosen(view, [guangdong, both])).toBe(false);
    expect(isChosen(view, [])).toBe(false);
    expect(chooseFilter(view, [], RANGE)).toEqual({});
  });

  it('never leaves an empty or a full list, and keeps the order of the table', () => {
    const anyChoices = fc.array(fc.constantFrom(...RANGE.tierYears), { maxLength: 8 });
    fc.assert(
      fc.property(anyChoices, (values) => {
        let view = DEFAULT_VIEW;
        for (const value of values) {
          const before = view.tierYears;
          view = choose(view, { filter: 'tierYears', values: [value] });
          const after = view.tierYears ?? [];
          expect(view.tierYears).not.toEqual([]);
          expect(after.length).toBeLessThan(RANGE.tierYears.length);
          expect(after).toEqual([...after].sort());
          // The mark that was pressed has changed sides, unless that opened the filter.
          if (view.tierYears !== null) {
            expect(after.includes(Number(value))).toBe(!(before ?? []).includes(Number(value)));
          }
        }
      }),
    );
  });
});
