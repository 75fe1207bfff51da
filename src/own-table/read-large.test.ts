import { expect, it } from 'vitest';
import { readSource } from './read-source.ts';

it('reads a million distinct categories', async () => {
  const lines = Array.from({ length: 1_000_000 }, (_, row) => `category ${row},${row % 7}`);
  const file = new Blob(['category,value\n', lines.join('\n')]);
  const result = await readSource({ file, name: 'many.csv', encoding: null, sheet: null });
  expect(result.ok && result.table.rowCount).toBe(1_000_000);
  expect(result.ok && result.table.columns[0]?.texts.ends.length).toBe(1_000_001);
});
