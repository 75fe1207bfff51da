import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDateOf, parseIsoDate, parsePeriod, yearOf } from './period.ts';

const twoDigits = (number: number) => String(number).padStart(2, '0');
const anyYear = fc.integer({ min: 1000, max: 9999 });

describe('a calendar date', () => {
  it('is counted in days since 1970', () => {
    expect(parseIsoDate('1970-01-01')).toBe(0);
    expect(parseIsoDate('1969-12-31')).toBe(-1);
    expect(parseIsoDate('2020-02-29')).toBe(18_321);
  });

  it('comes back from its day, and the day after has the next number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 2_900_000 }), (day) => {
        expect(dayOf(isoDateOf(day))).toBe(day);
        expect(yearOf(day)).toBe(Number(isoDateOf(day).slice(0, 4)));
      }),
    );
  });

  it.each([
    ['a day too many', '2021-02-29'],
    ['a day before the first', '2021-03-00'],
    ['a month too many', '2021-13-01'],
    ['a month before the first', '2021-00-31'],
    ['a year that JavaScript takes for one of the last century', '0050-01-01'],
    ['something before it', '12021-03-01'],
    ['something after it', '2021-03-011'],
    ['a time of day', '2021-03-01T00:00'],
    ['nothing', ''],
  ])('is not one with %s', (_, text) => {
    expect(parseIsoDate(text)).toBeNull();
  });

  it('that is not one is an error where it has to be one', () => {
    expect(() => dayOf('2021-02-29')).toThrow(RangeError);
    expect(() => dayOf('2021-02-29')).toThrow('2021-02-29');
  });
});

describe('a period', () => {
  const bounds = (text: string) => {
    const period = parsePeriod(text);
    return period && [isoDateOf(period.start), isoDateOf(period.end)];
  };

  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-03-07', '2024-03-07', '2024-03-07'],
    ['2019/2023', '2019-01-01', '2023-12-31'],
    ['2024-01/2024-Q2', '2024-01-01', '2024-06-30'],
    ['2024-03-07/2024-03-07', '2024-03-07', '2024-03-07'],
  ])('%s runs from %s to %s', (text, start, end) => {
    expect(bounds(text)).toEqual([start, end]);
    expect(parsePeriod(text)?.text).toBe(text);
  });

  it('of a year is that of its quarters, and of a quarter that of its months, without a gap', () => {
    const joined = (texts: readonly string[]) => {
      const parts = texts.map(parsePeriod);
      for (const [index, part] of parts.slice(1).entries())
        expect(part?.start).toBe((parts[index]?.end ?? Number.NaN) + 1);
      return [parts[0]?.start, parts.at(-1)?.end];
    };
    const wholeOf = (text: string) => [parsePeriod(text)?.start, parsePeriod(text)?.end];
    fc.assert(
      fc.property(anyYear, (year) => {
        const quarters = [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
        expect(joined(quarters)).toEqual(wholeOf(String(year)));
        for (const [index, quarter] of quarters.entries()) {
          const months = [1, 2, 3].map((month) => `${year}-${twoDigits(index * 3 + month)}`);
          expect(joined(months)).toEqual(wholeOf(quarter));
        }
      }),
    );
  });

  it.each([
    'about 2024',
    '12024',
    '20245',
    '0050',
    '2024-Q0',
    '2024-Q5',
    '12024-Q1',
    '2024-Q12',
    '0050-Q1',
    '2024-13',
    '2024-00',
    '12024-03',
    '2024-031',
    '0050-03',
    '2024-02-30',
    '2024/2025/2026',
    '2024/soon',
    'once/2024',
    '2024/',
    '/2024',
    '2024/2023',
    '2024-03-07/2024-03-06',
    '',
  ])('is not "%s"', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});
