import { describe, expect, it } from 'vitest';
import { type SmallTables, smallIndex } from '../../tests/small-index.ts';
import { DEFAULT_VIEW, type Selection } from '../view/view-state.ts';
import { selectDetails } from './select-details.ts';
import { selectRemarks } from './select-remarks.ts';

function tell(kind: Selection['kind'], id: string, date = '2024-12-31', tables: SmallTables = {}) {
  const view = { ...DEFAULT_VIEW, date, selection: { kind, id } };
  const index = smallIndex(tables);
  const details = selectDetails(index, view);
  if (!details) throw new Error(`nothing is told of ${kind} ${id}`);
  return { ...details, ...selectRemarks(index, details) };
}
const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
const namesOf = (kind: Selection['kind'], id: string) =>
  tell(kind, id).names.map((name) => name.name_en);

/** What is told of what has none of it. */
const empty = {
  names: [],
  place: null,
  province: null,
  region: null,
  zone: null,
  isZoneYetToCome: false,
  evaluations: [],
  zones: [],
  counts: null,
  provinces: [],
  beltPlaces: [],
  listedElsewhere: [],
  corridor: null,
  corridors: [],
  ranks: [],
  cases: [],
  figures: { measured: [], outlooks: [], laterCount: 0 },
  notes: [],
  subjects: [],
};

describe('what is told of a region', () => {
  it('is its counts and provinces, and nothing else', () => {
    const selection = { kind: 'region', id: 'west' } as const;
    expect(tell('region', 'west')).toEqual({
      ...empty,
      selection,
      subjects: ['west', 'central-west'],
      region: 'west',
      counts: { region: 'west', zones: 1, belts: 1, topTier: 1 },
      provinces: [expect.objectContaining({ id: '120000' })],
      figures: {
        ...empty.figures,
        measured: [
          expect.objectContaining({ observation: expect.objectContaining({ value: 20 }) }),
        ],
      },
    });
  });

  it('is nothing where there is no such region', () => {
    const view = { ...DEFAULT_VIEW, selection: { kind: 'region', id: 'moon' } as const };
    expect(selectDetails(smallIndex(), view)).toBeNull();
  });
});

describe('what is told of a corridor', () => {
  it('is its name and its stops, and nothing else', () => {
    const place = (id: string) => expect.objectContaining({ id });
    const corridor = expect.objectContaining({ id: 'flight' });
    expect(tell('corridor', 'flight')).toEqual({
      ...empty,
      selection: { kind: 'corridor', id: 'flight' },
      names: [corridor],
      corridor: {
        corridor,
        from: place('jia-airport'),
        to: place('JPN'),
        via: [place('osaka')],
      },
      notes: [expect.objectContaining({ id: 'on-line' })],
    });
  });

  it('has no other end for a hub, nor one that nobody knows', () => {
    expect(tell('corridor', 'jia').corridor?.to).toBeNull();
    const corridors = [
      { id: 'lost', from: 'atlantis', via: ['atlantis'], to: 'atlantis', since: null },
    ];
    const lost = tell('corridor', 'lost', '2024-12-31', { corridors }).corridor;
    expect(lost).toMatchObject({ from: null, to: null, via: [] });
  });
});

describe('what is told of a place', () => {
  it('is its name, its province and region, its belts and its notes', () => {
    const county = tell('place', '110181');
    expect(ids(county.names as typeof county.provinces)).toEqual(['110181']);
    expect([county.place?.id, county.province?.id, county.region]).toEqual([
      '110181',
      '110000',
      'east',
    ]);
    expect(county.beltPlaces.map(({ place, belts }) => [place.id, ids(belts)])).toEqual([
      ['110181', ['cups']],
    ]);
    expect(ids(county.notes)).toEqual(['on-belt']);
    expect(county.cases).toEqual([]);
    expect(county.zones).toEqual([]);
  });

  it('has no province where it lies in none or in one that nobody knows', () => {
    expect(tell('place', 'osaka').province).toBeNull();
    expect(tell('province', '110000').province).toBeNull();
    const places = [{ id: 'islet', kind: 'town', parent: 'atlantis' }];
    expect(tell('place', 'islet', '2024-12-31', { places }).province).toBeNull();
  });

  it('has the corridors that stop there from the day on which they begin', () => {
    const of = (id: string, date: string) => ids(tell('place', id, date).corridors);
    expect(of('110100', '2020-05-31')).toEqual(['jia']);
    expect(of('110100', '2020-06-01')).toEqual(['flight', 'jia']);
    expect(of('120100', '2024-12-31')).toEqual(['train']);
    expect(of('osaka', '2024-12-31')).toEqual(['flight']);
    expect(of('JPN', '2019-01-01')).toEqual(['train']);
    expect(of('110281', '2024-12-31')).toEqual([]);
  });

  it('has a corridor of no readable beginning at every day', () => {
    const corridors = [{ id: 'old', from: '110100', via: [], to: null, since: 'long ago' }];
    expect(ids(tell('place', '110100', '2015-03-01', { corridors }).corridors)).toEqual(['old']);
  });

  it('has the notes of its figures and of its corridors', () => {
    expect(ids(tell('place', '110100').notes)).toEqual(['on-belt', 'on-line', 'on-indicator']);
  });

  it('has its ranks among its figures unless it is told of as a country', () => {
    const rankedIn = (kind: 'place' | 'country') =>
      tell(kind, 'JPN').figures.measured.map(({ observation }) => observation.period);
    expect(rankedIn('place')).toEqual(['2022', '2020']);
    expect(rankedIn('country')).toEqual([]);
    expect(tell('country', 'JPN').ranks.map((row) => row.value)).toEqual([3, 1]);
  });
});

describe('what is told of a zone', () => {
  it('is by its own name and with the notes on it', () => {
    expect(namesOf('zone', 'wu')).toEqual(['wu zone']);
    expect(ids(tell('zone', 'wu').notes)).toEqual(['on-zone', 'on-country-and-wu']);
  });

  it('are its evaluations from the last day of their year', () => {
    const yearsOn = (date: string) => tell('zone', 'jia', date).evaluations.map((row) => row.year);
    expect(yearsOn('2021-12-30')).toEqual([]);
    expect(yearsOn('2021-12-31')).toEqual([2021]);
    expect(yearsOn('2022-12-31')).toEqual([2021, 2022]);
  });

  it('is nothing where its place is not known', () => {
    const zones = [{ id: 'atlantis', place: 'atlantis', batch: 1, approved_on: '2015-03-07' }];
    const view = { ...DEFAULT_VIEW, selection: { kind: 'zone', id: 'atlantis' } as const };
    expect(selectDetails(smallIndex({ zones }), view)).toBeNull();
  });
});

describe('what is told of a province', () => {
  it('are its zones from the day of their approval', () => {
    expect(ids(tell('province', '120000', '2016-01-14').zones)).toEqual([]);
    expect(ids(tell('province', '120000', '2016-01-15').zones)).toEqual(['wu']);
  });

  it('are the belts that the document lists under another than they lie in, for both of them', () => {
    const listed = (id: string) => ids(tell('province', id).listedElsewhere);
    expect(listed('110000')).toEqual(['wu-toys']);
    expect(listed('120000')).toEqual(['wu-toys']);
    expect(listed('130000')).toEqual([]);
  });
});

describe('what is told of a mark of belts', () => {
  it('of several places are the names, cases and figures of all', () => {
    const both = tell('belts', '110100+120100+110181');
    expect(ids(both.cases)).toEqual(['jia-case', 'wu-case']);
    expect(both.figures.measured.map(({ observation }) => observation.value)).toEqual([5]);
    expect(both.place).toBeNull();
    expect(namesOf('belts', '110100+120100')).toEqual(['Jia', 'Wu']);
  });

  it('of one place is the place, whoever else is named beside it', () => {
    expect(tell('belts', '110181').place?.id).toBe('110181');
    expect(tell('belts', 'atlantis+110181').place?.id).toBe('110181');
  });

  it('of no known place is nothing', () => {
    const view = { ...DEFAULT_VIEW, selection: { kind: 'belts', id: 'atlantis' } as const };
    expect(selectDetails(smallIndex(), view)).toBeNull();
  });
});
