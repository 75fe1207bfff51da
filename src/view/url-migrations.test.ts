import { expect, test } from 'vitest';
import { type Migration, migrateLink } from './url-migrations.ts';

/** Three versions on: a parameter is renamed, then rewritten, then dropped. */
const MIGRATIONS: readonly Migration[] = [
  (query) => {
    const day = query.get('day');
    if (day === null) return;
    query.delete('day');
    query.set('date', day);
  },
  (query) => {
    const date = query.get('date');
    if (date?.length === 4) query.set('date', `${date}-12-31`);
  },
  (query) => query.delete('colour'),
];
const migrated = (link: string) => {
  const query = migrateLink(new URLSearchParams(link), MIGRATIONS);
  query.delete('v');
  return query.toString();
};

test.each([
  ['v=1&day=2020&colour=red', 'date=2020-12-31'],
  ['day=2020&colour=red', 'date=2020-12-31'],
  ['v=x&day=2020', 'date=2020-12-31'],
  ['v=0&day=2020', 'date=2020-12-31'],
  ['v=2&day=2020&date=2021', 'day=2020&date=2021-12-31'],
  ['v=3&date=2021&colour=red', 'date=2021'],
  ['v=4&date=2021&colour=red', 'date=2021&colour=red'],
  ['v=99&day=2020', 'day=2020'],
])('%s becomes %s', (old, expected) => {
  expect(migrated(old)).toBe(expected);
});

test('a link is not changed by being read', () => {
  const query = new URLSearchParams('v=1&day=2020');
  migrateLink(query, MIGRATIONS);
  expect(query.toString()).toBe('v=1&day=2020');
});
