/** One step from a version of the link to the next; it may rename, rewrite or drop parameters. */
type Migration = (query: URLSearchParams) => void;

/** `MIGRATIONS[n]` brings a link of version n + 1 to version n + 2. Ordered, never edited, only added to. */
const MIGRATIONS: readonly Migration[] = [];

/** Brings a link of any earlier version up to date; a link without a version is of the first one. */
export function migrateLink(query: URLSearchParams): URLSearchParams {
  const migrated = new URLSearchParams(query);
  const version = Number(query.get('v') ?? '1');
  const first = Number.isInteger(version) && version >= 1 ? version - 1 : 0;
  for (const migrate of MIGRATIONS.slice(first)) migrate(migrated);
  return migrated;
}
