import { describe, expect, it } from 'vitest';
import { readCells, withCell, withRowTwice } from './checks/cells.ts';
import { checkProvinces, checkReferences, checkUniqueKeys } from './checks/check-keys.ts';
import { checkLanguagePairs, checkLanguages } from './checks/check-languages.ts';
import { checkLocators } from './checks/check-locators.ts';

const tables = readCells();

describe('keys', () => {
  it('are unique in each table', () => {
    expect(checkUniqueKeys(tables)).toEqual([]);
  });

  it('are found when written twice', () => {
    expect(checkUniqueKeys(withRowTwice(tables, 'zones', 1))).toEqual([
      'data/zones.csv, row 166, column id: "hangzhou" is not what belongs there; expected a key that no row has',
    ]);
    expect(checkUniqueKeys(withRowTwice(tables, 'observations', 3))).toHaveLength(1);
  });
});

describe('references', () => {
  it('lead to a row', () => {
    expect(checkReferences(tables)).toEqual([]);
  });

  it.each([
    ['zones', 'place'],
    ['zones', 'province'],
    ['zones', 'source'],
    ['evaluations', 'zone'],
    ['evaluations', 'source'],
    ['belts', 'place'],
    ['belts', 'province'],
    ['belts', 'listed_province'],
    ['belts', 'category'],
    ['belts', 'source'],
    ['corridors', 'from'],
    ['corridors', 'to'],
    ['corridors', 'via'],
    ['corridors', 'source'],
    ['observations', 'indicator'],
    ['observations', 'subject'],
    ['observations', 'source'],
    ['notes', 'about'],
    ['places', 'parent'],
    ['regions', 'province'],
    ['cases', 'place'],
    ['cases', 'source'],
  ] as const)('of %s.%s are found when they lead nowhere', (table, column) => {
    const [issue, ...others] = checkReferences(withCell(tables, table, 2, column, 'nowhere'));
    expect(issue).toContain(`data/${table}.csv, row 2, column ${column}: "nowhere"`);
    expect(others).toEqual([]);
  });

  it('agree on the province of a place', () => {
    expect(checkProvinces(tables)).toEqual([]);
  });

  it('are found when the province is another', () => {
    expect(checkProvinces(withCell(tables, 'zones', 1, 'province', '320000'))).toHaveLength(1);
    // The belt of the place no longer agrees either.
    expect(checkProvinces(withCell(tables, 'places', 3, 'parent', '130000'))).toEqual([
      expect.stringContaining('data/places.csv, row 3, column parent: "130000"'),
      expect.stringContaining(
        'column province: "120000" is not what belongs there; expected the province of the place',
      ),
    ]);
  });
});

describe('texts', () => {
  it('are there in both languages', () => {
    expect([...checkLanguagePairs(tables), ...checkLanguages(tables)]).toEqual([]);
  });

  it('are found in the wrong language, or missing', () => {
    expect(checkLanguages(withCell(tables, 'notes', 1, 'text_en', ''))).toHaveLength(1);
    expect(checkLanguages(withCell(tables, 'belts', 1, 'product_en', '家居'))).toHaveLength(1);
    expect(checkLanguages(withCell(tables, 'zones', 1, 'name_zh', 'Hangzhou'))).toHaveLength(1);
  });
});

describe('locators', () => {
  it('name a passage that the document has', () => {
    expect(checkLocators(tables)).toEqual([]);
  });

  it.each([
    ['zones', 'locator', '图5 第8批'],
    ['belts', 'locator', '附录 第88行'],
    ['belts', 'also', 'caitec-2024 附录 第0行'],
    ['belts', 'stage_locator', 'unknown-2024 图1'],
    ['observations', 'locator', '图9'],
    ['corridors', 'locator', '郑州在全国首创'],
    ['notes', 'sources', 'casebook-2024 图5, casebook-2024 图6'],
    ['cases', 'locator', '案例11'],
  ] as const)('of %s.%s are found when the document has no %s', (table, column, value) => {
    const [issue, ...others] = checkLocators(withCell(tables, table, 1, column, value));
    expect(issue).toContain(`data/${table}.csv, row 1, column ${column}: "${value}"`);
    expect(others).toEqual([]);
  });
});
