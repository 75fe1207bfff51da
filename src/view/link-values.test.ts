import { describe, expect, it } from 'vitest';
import type { CategoryId } from '../domain/ids.ts';
import { categories, listOf, provinces, years } from './link-values.ts';
import { decodeView, encodeView } from './url-codec.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('.');

describe('a parameter of a link that cannot be read', () => {
  it.each([
    ['neither yes nor no', 'dwell=2'],
    ['a layer that is none', 'layers=zones.clouds'],
    ['a layer twice', 'layers=zones.zones'],
    ['an id that is none among others', 'categories=toys.a b'],
    ['no id at all', 'categories='],
    ['more categories than there can be', `categories=${many(61, (n) => `c${n}`)}`],
    ['a province that is none among others', 'provinces=33.3'],
    ['more provinces than there can be', `provinces=${many(41, (n) => String(10 + n))}`],
    ['a year that is none among others', 'tier=2021.21'],
    ['more years than there can be', `tier=${many(21, (n) => String(2000 + n))}`],
    ['a selection of no kind', 'select=moon:hangzhou'],
    ['a selection of no id', 'select=zone:a b'],
    ['a selection of nothing', 'select=zone:'],
    ['a kind with a letter after it', 'select=zones'],
    ['a selection with a part too many', 'select=zone:hangzhou:tianjin'],
    ['a tool that is none', 'desk=kitchen:scatter'],
    ['a page that is none', 'desk=charts:A page'],
    ['a tool with a part too many', 'desk=charts:scatter:2'],
    ['a comparison in no layout', 'compare=stacked:date:2019-12-31'],
    ['a comparison with no date', 'compare=side:date:2019-02-30'],
    ['a comparison with no region', 'compare=side:region:south'],
    ['a comparison of nothing', 'compare=side:planet:zones'],
    ['a comparison with a part too many', 'compare=side:date:2019-12-31:0'],
    ['a scene before the first', 'story=from-1-to-165:0'],
    ['a story that is none', 'story=From one to many'],
    ['a step of no lesson', 'lesson=:2'],
    ['an area of two corners', 'area=AAAA'],
  ])('%s is named and changes nothing', (_, parameter) => {
    const shown = parameter.slice(0, parameter.indexOf('=') + 1 + 60);
    expect(decodeView(parameter)).toEqual({ view: DEFAULT_VIEW, ignored: [shown] });
  });
});

describe('a parameter of a link', () => {
  it('holds as many values as there can be', () => {
    const { view, ignored } = decodeView(
      `categories=${many(60, (n) => `c${n}`)}` +
        `&provinces=${many(40, (n) => String(10 + n))}` +
        `&tier=${many(20, (n) => String(2000 + n))}`,
    );
    expect(ignored).toEqual([]);
    expect([view.categories, view.provinces, view.tierYears].map((list) => list?.length)).toEqual([
      60, 40, 20,
    ]);
  });

  it('is short where it can be, and read in its long form too', () => {
    const linkOf = (change: Partial<ViewState>) =>
      decodeURIComponent(encodeView({ ...DEFAULT_VIEW, ...change }))
        .split('&')
        .find((parameter) => !/^(v|lang|theme)=/.test(parameter));
    expect(linkOf({ desk: { tool: 'charts', page: '' } })).toBe('desk=charts');
    expect(linkOf({ desk: { tool: 'charts', page: 'scatter' } })).toBe('desk=charts:scatter');
    expect(linkOf({ provinces: ['330000', '100001'] })).toBe('provinces=33.100001');
    expect(linkOf({ selection: { kind: 'belts', id: 'yiwu+jinhua' } })).toBe(
      'select=belts:yiwu_jinhua',
    );
    expect(decodeView('provinces=330000').view.provinces).toEqual(['330000']);
    expect(decodeView('story=from-1-to-165').view.story).toEqual({ id: 'from-1-to-165', scene: 1 });
  });

  it('keeps a filter apart that lets nothing through from one that lets all through', () => {
    const view = { ...DEFAULT_VIEW, batches: [], modes: [], regions: [] };
    expect(decodeView(encodeView(view))).toEqual({ view, ignored: [] });
    expect(encodeView(decodeView('regions=').view)).toContain('regions=');
  });
});

describe('a list as text', () => {
  it('is its values between dots, in a link of any kind', () => {
    expect(listOf(['sea', 'rail', 'air']).write(['rail', 'air'])).toBe('rail.air');
    expect(categories.write(['toys', 'shoes'] as readonly string[] as readonly CategoryId[])).toBe(
      'toys.shoes',
    );
    expect(years.write([2021, 2023])).toBe('2021.2023');
  });

  it('is empty where there is none', () => {
    const lists = [listOf(['sea', 'rail']), categories, provinces, years];
    expect(lists.map(({ write }) => write(null))).toEqual(['', '', '', '']);
  });
});
