import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../scripts/read-authored.ts';
import { smallIndex } from '../../tests/small-index.ts';
import type { Observation } from '../domain/dataset.ts';
import { dayOf } from '../domain/period.ts';
import { citeFigure, citeRecord } from './cite.ts';
import { explainCitation } from './explain-citation.ts';
import { indexDataset } from './index-dataset.ts';

const index = indexDataset(readAuthored().dataset, dayOf('2015-03-01'));

describe('citeRecord', () => {
  const zhengzhou = index.zoneById.get('zhengzhou');

  it('gives the document, the place in it, and the notes about the record but not its figures', () => {
    const citation = zhengzhou && citeRecord(index, zhengzhou, [zhengzhou.id, zhengzhou.place]);
    expect(citation?.source.id).toBe('casebook-2024');
    expect(citation?.locator).toBe('图5 第2批');
    expect(citation).toMatchObject({ also: null, figures: [], about: ['zhengzhou', '410100'] });
    const notes = citation && explainCitation(index, citation).notes.map((note) => note.id);
    expect(notes).toContain('zhengzhou-approval-date');
    expect(notes).not.toContain('zhengzhou-turnover');
  });
});

it('nothing is cited from a document that is not in the tables', () => {
  const [row] = smallIndex().dataset.observations;
  const lost = { ...(row as Observation), source: 'lost' as Observation['source'] };
  expect([citeRecord(index, lost, []), citeFigure(index, lost)]).toEqual([null, null]);
});

describe('citeFigure', () => {
  const observations = index.dataset.observations;

  it('is of the figure alone', () => {
    const [row] = smallIndex().dataset.observations;
    const figure = { ...(row as Observation), formula: null };
    expect(citeFigure(smallIndex(), figure)).toMatchObject({
      source: { id: 'report' },
      indicator: 'trade',
      formula: null,
      figures: [figure],
      about: [],
    });
  });

  it('cites every figure with its indicator', () => {
    const uncited = observations.filter((row) => {
      const citation = citeFigure(index, row);
      return citation === null || explainCitation(index, citation).indicator?.id !== row.indicator;
    });
    expect(uncited).toEqual([]);
  });

  it('gives a formula to derived figures alone', () => {
    const wrong = observations.filter(
      (row) => (citeFigure(index, row)?.formula !== null) !== (row.formula !== null),
    );
    expect(wrong).toEqual([]);
    expect(observations.some((row) => row.formula !== null)).toBe(true);
  });
});
