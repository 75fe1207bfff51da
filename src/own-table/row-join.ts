import type { GazetteerUnit } from './gazetteer.ts';
import type { OwnSettings, Role } from './own-settings.ts';
import type { OwnTable } from './own-table.ts';
import type { TextColumn } from './text-list.ts';

/** Rows that did not join and say the same: one name, or one faulty position. */
export interface UnjoinedGroup {
  /** What a person's choice is kept under. */
  readonly key: string;
  readonly place: string;
  readonly parent: string;
  readonly reason: 'ambiguous' | 'unknown' | 'empty' | 'no-position' | 'swapped' | 'left-out';
  readonly rowCount: number;
  /** The first of the rows, from 0. */
  readonly firstRow: number;
  /** Units that bear the name. */
  readonly candidates: readonly GazetteerUnit[];
  readonly parentUnit: GazetteerUnit | null;
}

export interface RowJoin {
  readonly kind: 'units' | 'points' | 'corridors' | 'none';
  /** Of `units`: the place of each row's unit in it, -1 for none. */
  readonly unitOfRow: Int32Array;
  readonly units: readonly GazetteerUnit[];
  /** Of points and of the origins of corridors: degrees by row, NaN for a row that did not join. */
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  /** Of the destinations of corridors, likewise; empty otherwise. */
  readonly toLongitudes: Float64Array;
  readonly toLatitudes: Float64Array;
  readonly joinedCount: number;
  readonly unjoined: readonly UnjoinedGroup[];
  /** Rows whose coordinates look exchanged, and the first of them. */
  readonly swapped: { readonly count: number; readonly firstRow: number } | null;
}

/** Where no row joins. */
export const NOTHING: RowJoin = {
  kind: 'none',
  unitOfRow: new Int32Array(0),
  units: [],
  longitudes: new Float64Array(0),
  latitudes: new Float64Array(0),
  toLongitudes: new Float64Array(0),
  toLatitudes: new Float64Array(0),
  joinedCount: 0,
  unjoined: [],
  swapped: null,
};

/** The column of a role; null where no column has it. */
export function columnOf(table: OwnTable, settings: OwnSettings, role: Role): TextColumn | null {
  return table.columns[settings.roles.indexOf(role)] ?? null;
}

/** A group while its rows are counted. */
export type Group = { -readonly [K in keyof UnjoinedGroup]: UnjoinedGroup[K] };

/** What most rows say comes first. */
export function byRowCount(a: UnjoinedGroup, b: UnjoinedGroup): number {
  return b.rowCount - a.rowCount || a.firstRow - b.firstRow;
}
