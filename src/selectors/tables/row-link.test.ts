import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../../tests/small-index.ts';
import type { Dataset, TableName } from '../../domain/dataset.ts';
import type { Selection } from '../../view/view-state.ts';
import { type RowLink, rowLinks, rowNearness } from './row-link.ts';

const nothing: RowLink = { key: null, selection: null, place: null, places: [] };

/** The link of the row of a table that has these fields. */
function linkOf<Table extends TableName>(table: Table, fields: Partial<Dataset[Table][number]>) {
  const index = smallIndex();
  const rows: readonly Dataset[Table][number][] = index.dataset[table];
  const row = rows.find((candidate) =>
    Object.entries(fields).every(([key, value]) => Reflect.get(candidate, key) === value),
  );
  if (!row) throw new Error(`no such row of ${table}`);
  const { key, selection, place, places } = rowLinks(index, table)(row);
  return { key, selection, place: place?.id ?? null, places };
}
/** Ids without their brands. */
const id = <Id extends string>(text: string) => text as Id;

describe('the link of a row', () => {
  it('of a place, a province and a case is the place, by what is best read of it', () => {
    expect(linkOf('places', { id: id('110100') })).toEqual({
      key: 'place:110100',
      selection: { kind: 'zone', id: 'jia' },
      place: '110100',
      places: ['110100'],
    });
    expect(linkOf('places', { id: id('JPN') })).toMatchObject({
      key: 'country:JPN',
      selection: { kind: 'country', id: 'JPN' },
    });
    expect(linkOf('regions', { province: id('120000') })).toMatchObject({
      key: 'province:120000',
      selection: { kind: 'province', id: '120000' },
    });
    expect(linkOf('cases', { id: id('wu-case') })).toMatchObject({ key: 'place:120100' });
  });

  it('of an evaluation is its zone, of a belt its place’s belts', () => {
    expect(linkOf('evaluations', { zone: id('wu') })).toEqual({
      key: 'zone:wu',
      selection: { kind: 'zone', id: 'wu' },
      place: '120100',
      places: ['120100'],
    });
    expect(linkOf('belts', { id: id('wu-toys') })).toEqual({
      key: 'belt:wu-toys',
      selection: { kind: 'belts', id: '120100' },
      place: '120100',
      places: ['120100'],
    });
  });

  it('of a corridor holds all its stops and looks at the first', () => {
    expect(linkOf('corridors', { id: id('flight') })).toEqual({
      key: 'corridor:flight',
      selection: { kind: 'corridor', id: 'flight' },
      place: 'jia-airport',
      places: ['jia-airport', 'osaka', 'JPN'],
    });
    expect(linkOf('corridors', { id: id('jia') }).places).toEqual(['110100']);
  });

  it('of a category and an indicator only lights it', () => {
    expect(linkOf('categories', { id: id('toys') })).toEqual({ ...nothing, key: 'category:toys' });
    expect(linkOf('indicators', { id: id('trade') })).toEqual({
      ...nothing,
      key: 'indicator:trade',
    });
    expect(linkOf('sources', {})).toEqual(nothing);
  });

  it('of a figure is its place; that of the east is the region', () => {
    expect(linkOf('observations', { subject: '110100' })).toMatchObject({ key: 'place:110100' });
    expect(linkOf('observations', { subject: 'east' })).toEqual({
      ...nothing,
      key: 'region:east',
      selection: { kind: 'region', id: 'east' },
    });
    expect(linkOf('observations', { subject: 'central-west' })).toEqual(nothing);
  });

  it('of a note is the first place that is not the country, with all it is about', () => {
    expect(linkOf('notes', { id: id('on-country-and-wu') })).toEqual({
      key: 'place:120100',
      selection: { kind: 'zone', id: 'wu' },
      place: '120100',
      places: ['CHN', '120100'],
    });
    expect(linkOf('notes', { id: id('on-indicator') })).toEqual(nothing);
    const notes = [{ id: 'on-country', about: ['CHN'] }];
    const whole = smallIndex({ notes });
    const [note] = whole.dataset.notes;
    expect(note && rowLinks(whole, 'notes')(note)).toEqual(nothing);
  });

  it('is none for a zone that is not there', () => {
    const index = smallIndex({ evaluations: [{ zone: 'atlantis', year: 2021 }] });
    const [row] = index.dataset.evaluations;
    expect(row && rowLinks(index, 'evaluations')(row)).toEqual(nothing);
  });
});

describe('how near a row is to what is selected', () => {
  const index = smallIndex();
  const near = <Table extends TableName>(selection: Selection, table: Table, at: number) => {
    const row = index.dataset[table][at];
    if (!row) throw new Error(`no row ${at} of ${table}`);
    return rowNearness(index, selection)(rowLinks(index, table)(row));
  };
  const [jiaToys, wuToys] = [1, 2];
  const [flight, train] = [0, 1];

  it('is at the place of a zone', () => {
    expect(near({ kind: 'zone', id: 'jia' }, 'belts', jiaToys)).toBe(1);
    expect(near({ kind: 'zone', id: 'jia' }, 'belts', wuToys)).toBe(0);
    expect(near({ kind: 'zone', id: 'atlantis' }, 'belts', wuToys)).toBe(0);
  });

  it('is the same only by kind and id', () => {
    expect(near({ kind: 'belts', id: '110100' }, 'belts', jiaToys)).toBe(2);
    expect(near({ kind: 'place', id: '110100' }, 'belts', jiaToys)).toBe(1);
    expect(near({ kind: 'place', id: '110100' }, 'sources', 0)).toBe(0);
  });

  it('is one stop of a corridor, or one of them in a province', () => {
    expect(near({ kind: 'country', id: 'JPN' }, 'corridors', flight)).toBe(1);
    expect(near({ kind: 'province', id: '120000' }, 'corridors', train)).toBe(1);
    expect(near({ kind: 'region', id: 'west' }, 'corridors', train)).toBe(1);
    expect(near({ kind: 'province', id: '120000' }, 'corridors', flight)).toBe(0);
  });

  it('is in a province only where the province itself is meant, not what it makes', () => {
    expect(near({ kind: 'belts', id: '120000' }, 'belts', wuToys)).toBe(0);
  });
});
