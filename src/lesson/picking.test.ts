import { describe, expect, it, test } from 'vitest';
import { readIndex } from '../../tests/read-index.ts';
import type { MarksRule } from '../domain/lesson.ts';
import { wordsOf } from '../i18n/words.ts';
import { rankMatch } from '../selectors/search-text.ts';
import { keysOfSelection } from './keys-of-selection.ts';
import { nameOfKey } from './name-of-key.ts';
import { pickCandidates } from './pick-candidates.ts';
import { readNumber } from './read-number.ts';
import { rightMarks } from './right-marks.ts';
import { shuffleItems } from './shuffle-items.ts';

const index = readIndex();
const ZONES: MarksRule = { of: 'zones' };
const PROVINCES: MarksRule = { of: 'provinces', most: 'zones', at: '2024-12-31', first: 1 };
const BELTS: MarksRule = { of: 'belts' };
const CORRIDORS: MarksRule = { of: 'corridors' };
const hubs = index.dataset.corridors.filter((row) => row.to === null);
const shared = hubs.find((row) => hubs.some((other) => other !== row && other.from === row.from));

describe('a mark that is clicked', () => {
  test.each<[MarksRule, Parameters<typeof keysOfSelection>[2], readonly string[]]>([
    [ZONES, { kind: 'zone', id: 'hangzhou' }, ['zone:hangzhou']],
    [ZONES, { kind: 'belts', id: '330100' }, ['zone:hangzhou']],
    [ZONES, { kind: 'province', id: '330000' }, []],
    [PROVINCES, { kind: 'zone', id: 'hangzhou' }, ['province:330000']],
    [PROVINCES, { kind: 'province', id: '440000' }, ['province:440000']],
    [PROVINCES, { kind: 'region', id: 'east' }, []],
    [BELTS, { kind: 'belts', id: '330784' }, ['place:330784']],
    [CORRIDORS, { kind: 'zone', id: 'hangzhou' }, []],
    [
      { of: 'keys', keys: ['region:west', 'province:540000'] },
      { kind: 'zone', id: 'hangzhou' },
      ['region:east', 'province:330000'],
    ],
  ])('means, for %j and %j, %j', (rule, selection, keys) => {
    expect(keysOfSelection(index, rule, selection)).toEqual(keys);
  });

  it('means several where one sign stands for several', () => {
    expect(keysOfSelection(index, BELTS, { kind: 'belts', id: '330784+330681' })).toHaveLength(2);
    if (!shared) throw new Error('No two hubs share a place.');
    const keys = keysOfSelection(index, CORRIDORS, { kind: 'corridor', id: shared.id });
    expect(keys).toContain(`corridor:${shared.id}`);
    expect(keys.length).toBeGreaterThan(1);
  });
});

describe('the list of what can be picked', () => {
  test.each([ZONES, PROVINCES, BELTS, CORRIDORS, { of: 'keys', keys: ['batch:3', 'region:west'] }])(
    'of %j holds all that is right, each under a name',
    (rule) => {
      for (const language of ['en', 'zh-CN'] as const) {
        const candidates = pickCandidates(index, wordsOf(language), rule as MarksRule);
        const keys = candidates.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(expect.arrayContaining([...rightMarks(index, rule as MarksRule)]));
        expect(candidates.every(({ name }) => name !== '')).toBe(true);
      }
    },
  );

  it('is searched by name, by pinyin, and by what is made there', () => {
    const find = (rule: MarksRule, query: string) =>
      pickCandidates(index, wordsOf('zh-CN'), rule)
        .filter(({ text }) => rankMatch(text, query) !== null)
        .map(({ key }) => key);
    expect(find(ZONES, 'hangzhou')).toContain('zone:hangzhou');
    expect(find(ZONES, '杭')).toContain('zone:hangzhou');
    expect(find(BELTS, '保温杯')).toContain('place:330784');
  });

  it('calls what has no name in the tables by its key', () => {
    expect(nameOfKey(index, wordsOf('en'), 'zone:nowhere')).toBe('zone:nowhere');
    expect(nameOfKey(index, wordsOf('en'), 'region:west')).toBe('West');
  });
});

describe('a number that a person writes', () => {
  test.each([
    ['12.5', 12.5],
    [' 1,234,567.5 ', 1234567.5],
    ['1 234', 1234],
    ['12,5', 12.5],
    ['１２．５％', 12.5],
    ['−3', -3],
    ['.5', 0.5],
    ['7 %', 7],
    ['', null],
    ['12.5.1', null],
    ['1e9', null],
    ['Infinity', null],
    ['about 3', null],
    ['0x10', null],
    ['+4', 4],
    ['5.', 5],
    ['３。５', 3.5],
    ['–2', -2],
    ['1,234,', null],
    [',5', 0.5],
    ['5,', 5],
    ['12,345', 12345],
    ['-1,234.', -1234],
    ['1234,567', 1234.567],
    ['1,23,456', null],
    ['%5', null],
    ['5%%', null],
    ['+-5', null],
    ['a5', null],
    ['5a', null],
  ])('%j is %j', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});

describe('rows that are to be put in order', () => {
  it('stand in an order of their own, never in the right one', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const mix = (at: number, right: string) =>
      shuffleItems(ids, `step-${at}`, (order) => order.join('') === right).join('');
    const orders = Array.from({ length: 40 }, (_, at) => mix(at, ''));
    for (const [at, order] of orders.entries()) {
      expect([...order].sort()).toEqual(ids);
      expect(mix(at, order)).not.toBe(order);
    }
    expect(new Set(orders).size).toBeGreaterThan(5);
    expect(shuffleItems(ids, 'step-1', () => false)).toEqual(
      shuffleItems([...ids].reverse(), 'step-1', () => false),
    );
  });
});
