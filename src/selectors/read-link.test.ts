import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { dayOf } from '../domain/period.ts';
import { DEFAULT_VIEW, FIRST_DATE } from '../view/view-state.ts';
import { indexDataset } from './index-dataset.ts';
import { readLink } from './read-link.ts';

const index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
const read = (search: string) => readLink(index, search, DEFAULT_VIEW);

describe('a link read against the dataset', () => {
  it('opens what the dataset knows', () => {
    const link = read('?date=2019-12-15&select=zone:hangzhou&categories=apparel.footwear');
    expect(link.ignored).toEqual([]);
    expect(link.view.selection).toEqual({ kind: 'zone', id: 'hangzhou' });
    expect(link.view.categories).toEqual(['apparel', 'footwear']);
  });

  it('falls back and says so where the dataset knows nothing of it', () => {
    const link = read(
      '?date=2050-01-01&from=1999-01-01&select=zone:atlantis&categories=apparel.gold',
    );
    expect(link.ignored).toEqual([
      'date=2050-01-01',
      'from=1999-01-01',
      'categories=gold',
      'select=zone:atlantis',
    ]);
    expect(link.view).toEqual(DEFAULT_VIEW);
  });
});
