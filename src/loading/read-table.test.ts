import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';

describe('an authored table', () => {
  it('has texts, numbers in columns of numbers, and nothing in empty cells', () => {
    expect(readTable('id,longitude,batch\nhangzhou,120.2,1\n7,,\n')).toEqual([
      { id: 'hangzhou', longitude: 120.2, batch: 1 },
      { id: '7', longitude: null, batch: null },
    ]);
  });

  it('keeps as text what stands in a column of numbers and is none', () => {
    expect(readTable('value\n12 apples\n1e999\n-3\n')).toEqual([
      { value: '12 apples' },
      { value: '1e999' },
      { value: -3 },
    ]);
  });

  it('has lists, parted by semicolons', () => {
    expect(readTable('id,via,about\na,b; c ;d,e\nf,,\n')).toEqual([
      { id: 'a', via: ['b', 'c', 'd'], about: ['e'] },
      { id: 'f', via: [], about: [] },
    ]);
  });

  it('has every column in every row, also in one that is cut short', () => {
    expect(readTable('a,b\n1\n')).toEqual([{ a: '1', b: null }]);
    expect(readTable('a,b\n')).toEqual([]);
  });
});
