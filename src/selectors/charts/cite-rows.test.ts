import { describe, expect, it } from 'vitest';
import { madeUpIndex } from '../../../tests/made-up-index.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { explainCitation } from '../explain-citation.ts';
import { citeRows } from './cite-rows.ts';

const tables = {
  sources: [{ id: 'book' }, { id: 'paper' }],
  indicators: [{ id: 'parcels' }, { id: 'stores' }],
  notes: [
    { id: 'on-stores', about: ['stores', 'somewhere'] },
    { id: 'on-nothing-here', about: ['elsewhere'] },
    { id: 'on-the-place', about: ['somewhere'] },
    { id: 'on-parcels', about: ['parcels'] },
  ],
};
const index = madeUpIndex(tables as unknown as Partial<Dataset>);
const explain = (rows: Parameters<typeof citeRows>[1], about: readonly string[] = []) => {
  const [citation] = citeRows(index, rows, about);
  return citation && explainCitation(index, citation);
};
const figureOf = (indicator: string | null, source: string, locator: string, also?: string) => {
  const figure = { indicator, subject: 'somewhere', qualifier: 'exact', period: '2024', value: 1 };
  return { ...(indicator ? figure : {}), source, locator, also } as unknown as Parameters<
    typeof citeRows
  >[1][number];
};

describe('the documents behind the rows of a chart', () => {
  it('come in the order of their use, each with all its passages once', () => {
    const citations = citeRows(index, [
      figureOf(null, 'paper', '2.1；表1', '图3; 图4'),
      figureOf(null, 'book', '案例2'),
      figureOf(null, 'unknown', '案例9'),
      figureOf(null, 'paper', '表1；表2', '图4; 图5'),
      figureOf(null, 'paper', '2.1'),
    ]);
    expect(citations.map(({ source, locator, also }) => [source.id, locator, also])).toEqual([
      ['paper', '2.1；表1；表2', '图3; 图4; 图5'],
      ['book', '案例2', null],
    ]);
  });

  it('say what the figure means where all rows are of one indicator', () => {
    const indicatorIdOf = (...indicators: readonly (string | null)[]) => {
      const rows = indicators.map((indicator) => figureOf(indicator, 'book', '表1'));
      return explain(rows)?.indicator?.id ?? null;
    };
    expect(indicatorIdOf('parcels', 'parcels')).toBe('parcels');
    expect(indicatorIdOf('parcels', 'stores')).toBeNull();
    expect(indicatorIdOf('parcels', null)).toBeNull();
    expect(indicatorIdOf(null)).toBeNull();
    expect(indicatorIdOf('unknown')).toBeNull();
  });

  it('carry the notes about what they name, and those about figures with the figures alone', () => {
    const noteIds = (rows: readonly (string | null)[], ids: readonly string[]) => {
      const figures = rows.map((indicator) => figureOf(indicator, 'book', '表1'));
      return explain(figures, ids)?.notes.map(({ id }) => id);
    };
    expect(noteIds([null], [])).toEqual([]);
    expect(noteIds([null], ['somewhere'])).toEqual(['on-the-place']);
    expect(noteIds(['parcels'], ['somewhere'])).toEqual(['on-the-place', 'on-parcels']);
    expect(noteIds(['parcels', 'stores'], [])).toEqual(['on-stores', 'on-parcels']);
  });
});
