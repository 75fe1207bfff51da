import { describe, expect, it } from 'vitest';
import { readAuthoredTables } from '../../scripts/read-authored.ts';
import { decodeDataset, decodeTable, describeIssue } from '../../src/loading/decode-tables.ts';

describe('the authored tables', () => {
  it('hold in every cell what the contract says', () => {
    const result = decodeDataset(readAuthoredTables());
    expect(result.ok ? [] : result.issues.map(describeIssue)).toEqual([]);
  });

  it('name file, row, column, value and expectation of a wrong cell', () => {
    const rows = structuredClone(readAuthoredTables().zones ?? []);
    Object.assign(rows[4] ?? {}, { approved_on: '2016-13-01' });
    const result = decodeTable('zones', rows);
    expect(result.ok ? [] : result.issues.map(describeIssue)).toEqual([
      'data/zones.csv, row 5, column approved_on: "2016-13-01" is not what belongs there; expected a calendar date, YYYY-MM-DD',
    ]);
  });

  it('says what was expected of every kind of cell', () => {
    const rows = structuredClone(readAuthoredTables().zones ?? []).slice(0, 1);
    Object.assign(rows[0] ?? {}, { batch: 8, name_en: null, locator: 'x'.repeat(80) });
    const result = decodeTable('zones', rows);
    expect(result.ok ? [] : result.issues.map(({ expected }) => expected)).toEqual([
      'a text',
      'a batch from 1 to 7',
      'a place in the document, not a copied sentence',
    ]);
  });

  it.each(['-hangzhou', '.hangzhou', 'hang zhou', 'hangzhou/', 'hangzhou\n', ''])(
    'takes no id that would be something else in a link: %j',
    (id) => {
      const rows = structuredClone(readAuthoredTables().zones ?? []).slice(0, 1);
      Object.assign(rows[0] ?? {}, { id });
      const result = decodeTable('zones', rows);
      expect(result.ok ? '' : result.issues[0]?.expected).toBe('an id: letters, digits, hyphens');
    },
  );

  it('names the words that a cell may hold', () => {
    const rows = structuredClone(readAuthoredTables().corridors ?? []).slice(0, 1);
    Object.assign(rows[0] ?? {}, { mode: 'pipeline' });
    const result = decodeTable('corridors', rows);
    expect(result.ok ? '' : result.issues[0]?.expected).toBe(
      'one of air, sea, rail, road, multimodal, digital',
    );
  });
});
