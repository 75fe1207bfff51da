import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../src/domain/dataset.ts';
import { readTable } from '../../src/loading/read-table.ts';
import { decodeDataset, describeIssue, TABLE_NAMES } from '../../src/loading/schemas.ts';

/** The authored tables as cells, unchecked. */
export function readAuthoredTables(): Record<string, Record<string, unknown>[]> {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const path = fileURLToPath(new URL(`../../data/${table}.csv`, import.meta.url));
      return [table, readTable(readFileSync(path, 'utf8'))];
    }),
  );
}

/** The authored tables, checked; throws with every issue in words when one cell is wrong. */
export function readAuthoredDataset(): Dataset {
  const result = decodeDataset(readAuthoredTables());
  if (!result.ok) throw new Error(result.issues.map(describeIssue).join('\n'));
  return result.dataset;
}
