import { expect, test } from 'vitest';
import { addMonths } from './add-months.ts';
import { dayOf, isoDateOf } from './period.ts';

test.each([
  ['2020-01-15', 1, '2020-02-15'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2020-12-31', 2, '2021-02-28'],
  ['2020-03-31', -1, '2020-02-29'],
  ['2020-01-15', -1, '2019-12-15'],
  ['2020-02-29', 12, '2021-02-28'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(isoDateOf(addMonths(dayOf(date), months))).toBe(expected);
});
