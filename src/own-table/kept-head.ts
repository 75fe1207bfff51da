import { KeepRefusal } from '../own-work/keep-trouble.ts';
import { bringUpToDate, type Migration } from '../own-work/schema-versions.ts';
import type { OwnSettings } from './own-settings.ts';

/** What stands beside a kept table: its settings, unchecked, and the mark of the writing that they are of. */
export interface KeptHead {
  readonly settings: unknown;
  readonly stamp: string;
}

/** Ordered, never edited, only added to. They see the head alone; the form of the table's cells is as old as it. */
const MIGRATIONS: readonly Migration[] = [
  // Version 1 was the bare settings; nothing said whether they were of the table beside them.
  (settings) => ({ settings, stamp: 'version 1' }),
  // Version 2 knew no corridors: it would read one of version 3 as points, and keep it so.
  (head) => head,
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the head of any version; null where nothing is kept. Throws a `KeepRefusal` for one that a newer
 * version of the atlas has written.
 */
export function readHead(value: unknown): KeptHead | null {
  if (value === undefined) return null;
  const recent = bringUpToDate(isRecord(value) ? value : {}, 'schemaVersion', MIGRATIONS);
  if (!recent.ok) throw new KeepRefusal('newer');
  const { settings, stamp } = recent.record;
  return { settings, stamp: typeof stamp === 'string' ? stamp : '' };
}

/** The head in the form of this version. */
export function writeHead(settings: OwnSettings, stamp: string): object {
  return { schemaVersion: MIGRATIONS.length + 1, stamp, settings };
}
