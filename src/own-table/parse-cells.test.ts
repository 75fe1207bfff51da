import { describe, expect, it } from 'vitest';
import { isoDateOf } from '../domain/period.ts';
import { isFormula, writeCsvCell } from './escape-formula.ts';
import { dateDay, parseDate } from './parse-date.ts';
import { isPercent, parseNumber } from './parse-number.ts';
import { isoOfSerial } from './read-xlsx.ts';
import { isDateFormat } from './workbook.ts';

describe('parseNumber', () => {
  it.each<[string, number | string]>([
    ['12', 12],
    [' -0.5 ', -0.5],
    ['1,234,567.8', 1234567.8],
    ['1 234', 1234],
    ['12.5%', 12.5],
    ['１２３．５％', 123.5],
    ['¥1,200', 1200],
    ['1.2万', 12000],
    ['3亿', 3e8],
    ['1e3', 1000],
    ['−5', -5],
    ['1,23', 'text'],
    ['12 apples', 'text'],
    ['1\n2', 'text'],
    ['0x10', 'text'],
    ['', 'missing'],
    ['—', 'missing'],
    ['n/a', 'missing'],
    ['NaN', 'not-finite'],
    ['-Infinity', 'not-finite'],
    ['1e999', 'not-finite'],
    ['#DIV/0!', 'not-finite'],
    ['+7', 7],
    ['-1,234', -1234],
    ['1’234’567', 1234567],
    ["1'234,567", 'text'],
    ['1 234 567.25', 1234567.25],
    ['1,2345', 'text'],
    ['.5', 0.5],
    ['5.', 5],
    ['.', 'missing'],
    ['2.5E-3', 0.0025],
    ['- 5', -5],
    ['-¥ 5', -5],
    ['usd 80', 80],
    ['€1.5', 1.5],
    ['2 万亿', 2e12],
    ['1e305万', 'not-finite'],
    ['5 千', 'text'],
    ['(5)', 'text'],
    ['1 2', 'text'],
    ['5%%', 'text'],
    ['暂无', 'missing'],
    ['……', 'missing'],
    ['NULL', 'missing'],
    ['none given', 'text'],
    ['+inf', 'not-finite'],
    ['∞', 'not-finite'],
    ['1.#IND', 'not-finite'],
    ['infinite', 'text'],
    [`${'1'.repeat(101)}`, Number('1'.repeat(101))],
    [`${'1'.repeat(101)}%`, 'text'],
    [`${'1'.repeat(99)}%`, Number('1'.repeat(99))],
  ])('reads %j as %j', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it('takes no longer for a long cell than for a short one', () => {
    const startMs = performance.now();
    for (const sign of [' ', '1', ',', '%'])
      expect(parseNumber(`a${sign.repeat(60_000)}b`)).toBe('text');
    expect(performance.now() - startMs).toBeLessThan(400);
  });
});

describe('isPercent', () => {
  it.each<[string, boolean]>([
    ['5%', true],
    ['５％ ', true],
    ['5', false],
    ['% of all', false],
    ['all %', false],
    ['5% off', false],
  ])('%j is a share: %s', (text, is) => expect(isPercent(text)).toBe(is));
});

describe('parseDate', () => {
  it.each<[string, string, string]>([
    ['2024-01-05', '2024-01-05', '2024-01-05'],
    ['2024-01-05T08:30:00Z', '2024-01-05', '2024-01-05'],
    ['2024/1/5', '2024-01-05', '2024-01-05'],
    ['20240105', '2024-01-05', '2024-01-05'],
    ['2024年1月5日', '2024-01-05', '2024-01-05'],
    ['2024年2月', '2024-02-01', '2024-02-29'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024年', '2024-01-01', '2024-12-31'],
    ['2024Q2', '2024-04-01', '2024-06-30'],
    ['2024年第一季度', '2024-01-01', '2024-03-31'],
    ['Q3 2024', '2024-07-01', '2024-09-30'],
    ['5 Jan 2024', '2024-01-05', '2024-01-05'],
    ['January 2024', '2024-01-01', '2024-01-31'],
    ['2024.1.5', '2024-01-05', '2024-01-05'],
    ['2024-1-5 08:30', '2024-01-05', '2024-01-05'],
    ['2024-01-05 08:30:00.5+0800', '2024-01-05', '2024-01-05'],
    ['2024-01-05T08:30:00-08:00', '2024-01-05', '2024-01-05'],
    ['2024/2', '2024-02-01', '2024-02-29'],
    ['202402', '2024-02-01', '2024-02-29'],
    ['2024 年 1 月 5 号', '2024-01-05', '2024-01-05'],
    ['2024年12月份', '2024-12-01', '2024-12-31'],
    ['2024年度', '2024-01-01', '2024-12-31'],
    ['2024 四季度', '2024-10-01', '2024-12-31'],
    ['2024年3季', '2024-07-01', '2024-09-30'],
    ['2024-q4', '2024-10-01', '2024-12-31'],
    ['q1/2024', '2024-01-01', '2024-03-31'],
    ['05-Sept.-2024', '2024-09-05', '2024-09-05'],
    ['Dec 31, 2024', '2024-12-31', '2024-12-31'],
    ['Dec. 31 2024', '2024-12-31', '2024-12-31'],
    ['oct-2024', '2024-10-01', '2024-10-31'],
    [' ２０２４ ', '2024-01-01', '2024-12-31'],
    ['1900', '1900-01-01', '1900-12-31'],
    ['2099', '2099-01-01', '2099-12-31'],
  ])('reads %s as %s to %s', (text, start, end) => {
    const period = parseDate(text);
    expect(period && [isoDateOf(period.start), isoDateOf(period.end)]).toEqual([start, end]);
  });

  it.each([
    '2024-02-30',
    '330100',
    '9999',
    '12',
    'Hangzhou',
    '2024-13',
    'Foo 2024',
    '05/01/2024',
    '1899',
    '2100',
    'Q5 2024',
    '2024年五季度',
    'x2024',
    '2024x',
    '2024-01-05x',
    'x2024-01-05',
    '2024-01-05T',

    '2024年1月5',
    '1月2024',
    '32 Jan 2024',
    'Jan 32, 2024',
    `2024-01-05T${'0'.repeat(40)}`,
  ])('takes %s for no date', (text) => expect(parseDate(text)).toBeNull());
});

it('a row counts from the last day of what it names', () => {
  expect(isoDateOf(dateDay('2024-02') ?? 0)).toBe('2024-02-29');
  expect(dateDay('Hangzhou')).toBeNull();
});

describe('dates of workbooks', () => {
  it.each<[number, boolean, string]>([
    [1, false, '1900-01-01'],
    [0, false, '1899-12-31'],
    [59, false, '1900-02-28'],
    [60, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [45292, false, '2024-01-01'],
    [45292.75, false, '2024-01-01'],
    [2_958_465.5, false, '9999-12-31'],
    [43830, true, '2024-01-01'],
  ])('day %d (1904: %s) is %s', (serial, is1904, iso) => {
    expect(isoOfSerial(serial, is1904)).toBe(iso);
  });

  it.each([-1, 2_958_466, 1e300])('day %d, which Excel does not have, is the number', (serial) => {
    expect(isoOfSerial(serial, false)).toBe(String(serial));
  });

  it('a format of a megabyte takes no longer than others', () => {
    const startMs = performance.now();
    for (const sign of ['[', '"']) isDateFormat(sign.repeat(300_001));
    expect(performance.now() - startMs).toBeLessThan(400);
  });

  it.each<[string, boolean]>([
    ['yyyy-mm-dd', true],
    ['yyyy"年"m"月"', true],
    ['[$-804]mmmm', true],
    ['0.00', false],
    ['General', false],
    ['#,##0 "days"', false],
    ['h:mm', false],
  ])('the format %s shows a date: %s', (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate);
  });
});

describe('cells that a spreadsheet would run', () => {
  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', ' =1'])('%j is one', (cell) => {
    expect(isFormula(cell)).toBe(true);
    expect(writeCsvCell(cell).replace(/^"/, '').startsWith("'")).toBe(true);
  });
  it.each(['-5', '+3.2', '-1,200', '1-2', '—', '-', '杭州'])('%j is none', (cell) => {
    expect(isFormula(cell)).toBe(false);
  });
});
