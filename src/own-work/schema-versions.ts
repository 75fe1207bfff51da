type AnyRecord = Readonly<Record<string, unknown>>;

/** One step from a version of a record or file to the next; the number of the version is not its concern. */
export type Migration = (record: AnyRecord) => AnyRecord;

export type UpToDate =
  | { readonly ok: true; readonly record: AnyRecord }
  /** A later version than this atlas knows, which it must not touch. */
  | { readonly ok: false; readonly newer: number };

/**
 * Brings what was saved by any earlier version up to date; `migrations[n]` leads from version n + 1 to n + 2.
 * What has no version, or one that is no number, is of the first one. Changes nothing in `record`.
 */
export function bringUpToDate(
  record: AnyRecord,
  field: string,
  migrations: readonly Migration[],
): UpToDate {
  const version = Object.hasOwn(record, field) ? record[field] : 1;
  if (typeof version === 'number' && version > migrations.length + 1) {
    return { ok: false, newer: version };
  }
  const first = Number.isInteger(version) ? Math.max(1, Number(version)) : 1;
  const migrated = migrations
    .slice(first - 1)
    .reduce((old, migrate, step) => ({ ...migrate(old), [field]: first + step + 1 }), record);
  return { ok: true, record: migrated };
}
