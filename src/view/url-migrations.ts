/** One step from a version of the link to the next; it may rename, rewrite or drop parameters. */
export type Migration = (query: URLSearchParams) => void;

/** `MIGRATIONS[n]` brings a link of version n + 1 to version n + 2. Ordered, never edited, only added to. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings a link of any earlier version up to date; a link without a version, or with one that is no
 * number, is of the first one. One of a later version stays as it is. Changes nothing in `query`.
 */
export function migrateLink(
  query: URLSearchParams,
  migrations: readonly Migration[] = MIGRATIONS,
): URLSearchParams {
  const migrated = new URLSearchParams(query);
  const version = Number(query.get('v') ?? '1');
  // For `slice`, what is no number is 0.
  for (const migrate of migrations.slice(Math.max(0, version - 1))) migrate(migrated);
  return migrated;
}
