import type { TableName } from '../../../src/domain/dataset.ts';
import { TABLE_NAMES } from '../../../src/loading/schemas.ts';
import { type Tables, wrongCells } from './cells.ts';

const CHINESE = /\p{Script=Han}/u;

/** Titles of documents keep their own words; all else is written in both languages. */
function languageColumns(tables: Tables, table: TableName): string[] {
  return Object.keys(tables[table][0] ?? {}).filter((column) => /_(?:zh|en)$/.test(column));
}

/** Each `_zh` cell holds Chinese, each `_en` cell is there and holds none. */
export function checkLanguages(tables: Tables): string[] {
  return TABLE_NAMES.flatMap((table) =>
    languageColumns(tables, table).flatMap((column) =>
      column.endsWith('_zh')
        ? wrongCells(tables, table, column, 'Chinese text', (value) => CHINESE.test(value))
        : wrongCells(
            tables,
            table,
            column,
            'English text',
            (value) => value.trim() !== '' && !CHINESE.test(value),
          ),
    ),
  );
}

/** A language is not written alone: every `_zh` column has its `_en` column, and the other way. */
export function checkLanguagePairs(tables: Tables): string[] {
  return TABLE_NAMES.flatMap((table) => {
    const columns = new Set(languageColumns(tables, table));
    return [...columns].flatMap((column) => {
      const other = column.endsWith('_zh')
        ? column.replace(/_zh$/, '_en')
        : column.replace(/_en$/, '_zh');
      return columns.has(other) ? [] : [`data/${table}.csv: ${column} stands without ${other}`];
    });
  });
}
