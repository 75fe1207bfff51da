import type { TableName } from '../../../src/domain/dataset.ts';
import { PUBLISHED_TABLES } from '../../../src/export/tables/table-schemas.ts';
import { TABLE_NAMES } from '../../../src/loading/schemas.ts';
import { type Cells, cell, type Tables, wrongCells } from './cells.ts';

function keyOf(row: Cells, columns: readonly string[]): string {
  return columns.map((column) => cell(row, column)).join(' | ');
}

/** Every primary key once in its table. */
export function checkUniqueKeys(tables: Tables): string[] {
  return TABLE_NAMES.flatMap((table) => {
    const { primaryKey } = PUBLISHED_TABLES[table];
    const seen = new Set<string>();
    return wrongCells(tables, table, primaryKey[0] ?? '', 'a key that no row has', (_, row) => {
      const key = keyOf(row, primaryKey);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
  });
}

function keysIn(tables: Tables, table: TableName): Set<string> {
  return new Set(tables[table].map((row) => keyOf(row, PUBLISHED_TABLES[table].primaryKey)));
}

/** References of one column: the ones of datapackage.json, and the lists that it cannot say. */
export function checkReferences(tables: Tables): string[] {
  const single = TABLE_NAMES.flatMap((table) =>
    Object.entries(PUBLISHED_TABLES[table].foreignKeys).flatMap(([column, target]) => {
      const keys = keysIn(tables, target);
      const expected = `an id of data/${target}.csv`;
      return wrongCells(
        tables,
        table,
        column,
        expected,
        (value) => value === '' || keys.has(value),
      );
    }),
  );
  const places = keysIn(tables, 'places');
  const anyId = new Set(
    TABLE_NAMES.filter((table) => table !== 'evaluations').flatMap((table) => [
      ...keysIn(tables, table),
    ]),
  );
  const holdsAll = (value: string, ids: ReadonlySet<string>) =>
    value.split(';').every((id) => ids.has(id.trim()));
  const via = wrongCells(
    tables,
    'corridors',
    'via',
    'ids of data/places.csv',
    (value) => value === '' || holdsAll(value, places),
  );
  const about = wrongCells(tables, 'notes', 'about', 'ids of rows in any table', (value) =>
    holdsAll(value, anyId),
  );
  return [...single, ...via, ...about];
}

const CODE = /^\d{6}$/;

/** A code of GB/T 2260 says its province in its first two digits; every table must agree. */
export function checkProvinces(tables: Tables): string[] {
  const provinces = keysIn(tables, 'regions');
  const provinceOf = new Map(
    tables.places.map((row) => [
      cell(row, 'id'),
      provinces.has(cell(row, 'id')) ? cell(row, 'id') : cell(row, 'parent'),
    ]),
  );
  const parents = wrongCells(
    tables,
    'places',
    'parent',
    'the province of the code, empty for a province',
    (value, row) => {
      const id = cell(row, 'id');
      if (!CODE.test(id)) return value === '' || provinces.has(value);
      return value === (provinces.has(id) ? '' : `${id.slice(0, 2)}0000`);
    },
  );
  const seats = (['zones', 'belts'] as const).flatMap((table) =>
    wrongCells(
      tables,
      table,
      'province',
      'the province of the place',
      (value, row) => value === provinceOf.get(cell(row, 'place')),
    ),
  );
  return [...parents, ...seats];
}
