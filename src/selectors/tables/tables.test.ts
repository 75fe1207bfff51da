import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readIndex } from '../../../tests/read-index.ts';
import type { TableName } from '../../domain/dataset.ts';
import { DEFAULT_VIEW, type ViewState } from '../../view/view-state.ts';
import { selectZones } from '../select-frame.ts';
import { columnsOf } from './columns.ts';
import { choicesOf, filterRows } from './filter-rows.ts';
import { rowLinks, rowNearness } from './row-link.ts';
import { selectRows } from './select-rows.ts';
import { sortRows } from './sort-rows.ts';
import type { Cell, ColumnFilter, TableRow } from './table-rows.ts';

const index = readIndex();
const tables = Object.keys(index.dataset) as TableName[];

function rowOf(text: string, span: Cell['span'] = null, id: string | null = null): TableRow {
  return { id: text, cells: [{ text, id, order: span?.[0] ?? null, span }] };
}
const textsOf = (rows: readonly TableRow[]) => rows.map((row) => row.cells[0]?.text);

describe('the columns of a table', () => {
  it.each(tables)('of %s are those of its rows, in both languages', (table) => {
    const [row] = index.dataset[table];
    const authored = Object.keys(row ?? {}).filter((key) => key !== 'pinyin');
    const added = table === 'observations' ? ['unit'] : [];
    for (const language of ['en', 'zh-CN'] as const) {
      const keys = columnsOf(table, language).map((column) => column.key);
      expect(keys.toSorted()).toEqual([...authored, ...added].toSorted());
    }
  });

  it('begin with the reader’s own language', () => {
    expect(columnsOf('zones', 'en')[0]?.key).toBe('name_en');
    expect(columnsOf('zones', 'zh-CN')[0]?.key).toBe('name_zh');
  });

  const told = (table: TableName) =>
    columnsOf(table, 'en').map(({ key, kind, filter, language }) => [key, kind, filter, language]);

  it('say what their cells are, how they are narrowed and in which language they are written', () => {
    expect(told('zones')).toEqual([
      ['name_en', 'text', 'contains', 'en'],
      ['name_zh', 'text', 'contains', 'zh-CN'],
      ['batch', 'number', 'range', null],
      ['approved_on', 'years', 'range', null],
      // Provinces are few enough to choose from; places are not.
      ['province', 'place', 'choice', null],
      ['place', 'place', 'contains', null],
      ['source', 'source', 'choice', null],
      ['locator', 'text', 'contains', 'zh-CN'],
      ['id', 'id', 'contains', null],
    ]);
    expect(told('places')).toContainEqual(['point_source', 'text', 'contains', 'en']);
  });

  it('have a place as the subject of a figure, and a kind of subject for an indicator', () => {
    expect(told('observations')).toContainEqual(['subject', 'place', 'contains', null]);
    expect(told('indicators')).toContainEqual(['subject', 'choice', 'choice', null]);
  });
});

describe('sorting', () => {
  const sorted = (rows: readonly TableRow[], direction: 'ascending' | 'descending', zh = false) =>
    textsOf(sortRows(rows, { column: 0, direction }, zh ? 'zh-CN' : 'en'));

  it('orders Chinese by pinyin, whatever the strokes', () => {
    const rows = ['重庆', '北京', '安溪', '武汉', '上海'].map((text) => rowOf(text));
    expect(sorted(rows, 'ascending', true)).toEqual(['安溪', '北京', '重庆', '上海', '武汉']);
  });

  it('orders numbers by size, dates by day, and leaves empty cells last both ways', () => {
    const rows = [rowOf('100', [100, 100]), rowOf(''), rowOf('9', [9, 9]), rowOf('-3', [-3, -3])];
    expect(sorted(rows, 'ascending')).toEqual(['-3', '9', '100', '']);
    expect(sorted(rows, 'descending')).toEqual(['100', '9', '-3', '']);
  });

  it('goes by a number where both cells have one, and by the text where one has none', () => {
    const cell = (text: string, order: number | null): TableRow => ({
      id: text,
      cells: [{ text, id: null, order, span: null }],
    });
    const days = [cell('May 2020', 20), cell('June 2019', 10), cell('April 2021', 30)];
    expect(sorted(days, 'ascending')).toEqual(['June 2019', 'May 2020', 'April 2021']);
    const mixed = [cell('b', -5), cell('a', null), cell('c', -9)];
    expect(sorted(mixed, 'ascending')).toEqual(['a', 'c', 'b']);
  });

  it('leaves rows as they stand that have no such column', () => {
    const rows = [rowOf('b'), rowOf('a')];
    expect(sortRows(rows, { column: 7, direction: 'ascending' }, 'en')).toEqual(rows);
    const short = [rowOf('b'), { id: 'no cells', cells: [] }, rowOf('a')];
    expect(sortRows(short, { column: 0, direction: 'ascending' }, 'en')).toHaveLength(3);
  });

  it('keeps every row, keeps equal ones in place, and without an order all of them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'é', '中')), (texts) => {
        const rows = texts.map((text, at) => ({ ...rowOf(text), id: String(at) }));
        const after = sortRows(rows, { column: 0, direction: 'ascending' }, 'en');
        expect(after.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(rows);
        for (const text of new Set(texts)) {
          const ids = after
            .filter((row) => row.cells[0]?.text === text)
            .map((row) => Number(row.id));
          expect(ids).toEqual(ids.toSorted((a, b) => a - b));
        }
        expect(sortRows(rows, null, 'en')).toBe(rows);
      }),
    );
  });
});

describe('filtering', () => {
  const rows = [
    rowOf('Hangzhou', null, '330100'),
    rowOf('Xi’an'),
    rowOf('Ürümqi'),
    rowOf('2016 to 2018', [2016, 2018]),
    rowOf(''),
  ];
  const found = (query: string, filter?: ColumnFilter) =>
    textsOf(filterRows(rows, query, new Map(filter ? [[0, filter]] : [])));

  test.each([
    ['hang', ['Hangzhou']],
    ['HANG zhou', ['Hangzhou']],
    ['330100', ['Hangzhou']],
    ['urumqi', ['Ürümqi']],
    ['ｈａｎｇ', ['Hangzhou']],
    ['hang xian', []],
  ])('a search for "%s" finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('takes a text, a choice or a range of a column', () => {
    expect(found('', { kind: 'contains', text: 'zhou' })).toEqual(['Hangzhou']);
    expect(found('', { kind: 'choice', text: 'Hangzhou' })).toEqual(['Hangzhou']);
    expect(found('', { kind: 'choice', text: 'Hang' })).toEqual([]);
    expect(found('', { kind: 'range', from: 2018, to: null })).toEqual(['2016 to 2018']);
    expect(found('', { kind: 'range', from: null, to: 2015 })).toEqual([]);
    expect(found('', { kind: 'range', from: null, to: null })).toHaveLength(rows.length);
  });

  it('takes a text with blanks around it, and no choice for all', () => {
    expect(found('', { kind: 'contains', text: ' zhou ' })).toEqual(['Hangzhou']);
    expect(found('', { kind: 'choice', text: '' })).toHaveLength(rows.length);
    expect(found(' hang  zhou ')).toEqual(['Hangzhou']);
  });

  it('finds what a row says, not that it says nothing', () => {
    expect(found('null')).toEqual([]);
  });

  test.each([
    [2015, 2015, []],
    [2015, 2016, ['2016 to 2018']],
    [2017, 2017, ['2016 to 2018']],
    [2018, 2019, ['2016 to 2018']],
    [2019, null, []],
    [null, 2016, ['2016 to 2018']],
  ])('a range from %s to %s has the periods that it overlaps: %j', (from, to, expected) => {
    expect(found('', { kind: 'range', from, to })).toEqual(expected);
  });

  it('offers the different texts of a column as often as they are there, and no empty one', () => {
    const cities = [rowOf('Hangzhou'), rowOf(''), rowOf('Ningbo'), rowOf('Hangzhou')];
    expect(choicesOf(cities, 0)).toEqual([
      { text: 'Hangzhou', count: 2 },
      { text: 'Ningbo', count: 1 },
    ]);
    expect(choicesOf(cities, 1)).toEqual([]);
  });

  it('without anything asked for keeps every row', () => {
    expect(found('  ')).toHaveLength(rows.length);
  });
});

describe('the rows that pass a view', () => {
  const rowsOf = (change: Partial<ViewState>) => selectRows(index, { ...DEFAULT_VIEW, ...change });

  it('are those of the map where the map has them, whichever layers are on', () => {
    const change = { date: '2020-04-27', regions: ['west'], batches: [3, 5], layers: [] } as const;
    const onMap = selectZones(index, { ...DEFAULT_VIEW, ...change }).map(({ zone }) => zone.id);
    expect(rowsOf(change).zones.map((zone) => zone.id)).toEqual(onMap);
    expect(onMap.length).toBeGreaterThan(5);
  });

  it('are all but what is yet to come when nothing is filtered', () => {
    const rows = rowsOf({ date: '2026-05-13' });
    for (const table of tables)
      expect(rows[table], table).toHaveLength(index.dataset[table].length);
  });

  it('hold no figure before the end of its period, but what is aimed at or expected', () => {
    const { observations, evaluations } = rowsOf({ date: '2022-12-30' });
    expect(observations.filter((row) => row.period === '2022')).toEqual(
      index.dataset.observations.filter(
        (row) => row.period === '2022' && ['target', 'forecast'].includes(row.qualifier),
      ),
    );
    expect(new Set(evaluations.map((row) => row.year))).toEqual(new Set([2021]));
  });

  it('hold the figures of the gap’s parts with the regions that make them', () => {
    const subjects = (regions: ViewState['regions']) =>
      new Set<string>(rowsOf({ regions }).observations.map((row) => row.subject));
    expect(subjects(['east'])).toContain('east');
    expect(subjects(['east'])).not.toContain('central-west');
    expect(subjects(['west'])).toContain('central-west');
    expect(subjects(['northeast'])).not.toContain('east');
    expect(subjects(['east'])).not.toContain('CHN');
  });

  it('keep documents and indicators, and notes of places that pass', () => {
    const rows = rowsOf({ provinces: ['370000'] });
    expect(rows.sources).toEqual(index.dataset.sources);
    expect(rows.indicators).toEqual(index.dataset.indicators);
    const qingdao = rows.notes.filter((note) => note.about.includes('370200'));
    expect(qingdao.length).toBeGreaterThan(0);
    expect(rows.notes.some((note) => note.about.join() === '133100')).toBe(false);
  });
});

describe('a row and the map', () => {
  const hangzhou = index.zoneById.get('hangzhou');

  it('selects its zone, its belts, its corridor or its place', () => {
    if (!hangzhou) throw new Error('no Hangzhou');
    expect(rowLinks(index, 'zones')(hangzhou)).toMatchObject({
      key: 'zone:hangzhou',
      selection: { kind: 'zone', id: 'hangzhou' },
      places: ['330100'],
    });
    const [belt] = index.dataset.belts;
    if (belt) expect(rowLinks(index, 'belts')(belt).selection?.kind).toBe('belts');
    const [source] = index.dataset.sources;
    if (source) expect(rowLinks(index, 'sources')(source).selection).toBeNull();
  });

  it('is the very thing, near it, or neither', () => {
    if (!hangzhou) throw new Error('no Hangzhou');
    const link = rowLinks(index, 'zones')(hangzhou);
    const near = (kind: 'zone' | 'belts' | 'province' | 'region' | 'place', id: string) =>
      rowNearness(index, { kind, id })(link);
    expect(near('zone', 'hangzhou')).toBe(2);
    expect(near('belts', '330200+330100')).toBe(1);
    expect(near('province', '330000')).toBe(1);
    expect(near('region', 'east')).toBe(1);
    expect(near('region', 'west')).toBe(0);
    expect(near('zone', 'ningbo')).toBe(0);
    expect(rowNearness(index, null)(link)).toBe(0);
  });
});
