import type { KeepTrouble } from '../own-work/keep-trouble.ts';
import type { Encoding } from './encodings.ts';
import type { GazetteerUnit, UnitLevel } from './gazetteer.ts';
import type { TableWindow } from './keep-table.ts';
import type { OwnLayer } from './own-layer.ts';
import type { OwnSettings } from './own-settings.ts';
import type { TableFormat } from './own-table.ts';
import type { Problem, Remark } from './problem.ts';
import type { TableSource } from './read-source.ts';
import type { UnjoinedGroup } from './row-join.ts';

/** A column as the interface shows it. */
export interface ColumnSummary {
  readonly name: string;
  readonly distinct: number;
}

/** What the page knows of a table; the cells themselves stay with the worker. */
export interface TableSummary {
  readonly name: string;
  readonly format: TableFormat;
  readonly rowCount: number;
  readonly firstRowNumber: number;
  readonly columns: readonly ColumnSummary[];
  /** The first rows, cell by cell. */
  readonly preview: readonly (readonly string[])[];
  readonly encoding: Encoding | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
}

export interface JoinReport {
  readonly kind: 'units' | 'points' | 'corridors' | 'none';
  readonly joinedCount: number;
  readonly unitCount: number;
  /** The level that most joined units have; the others are drawn too. */
  readonly levels: readonly UnitLevel[];
  readonly unjoinedRows: number;
  readonly unjoinedGroups: number;
  readonly swapped: { readonly count: number; readonly firstRow: number } | null;
  readonly hasGazetteer: boolean;
  /** False where points were to be laid into provinces whose outlines did not arrive. */
  readonly hasProvinces: boolean;
  /** Choices that a person made so far. */
  readonly choiceCount: number;
}

/** Of the coloured number column over all joined rows. */
export interface ColumnStatistics {
  readonly count: number;
  readonly missing: number;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
  readonly mean: number;
  /** Of a sample (n − 1). */
  readonly deviation: number;
}

export interface HostState {
  readonly summary: TableSummary;
  readonly settings: OwnSettings;
  readonly remarks: readonly Remark[];
  readonly report: JoinReport;
  /** `same` where only the style has changed and the page has the geometry already. */
  readonly layer:
    | (Omit<OwnLayer, 'geometry'> & { readonly geometry: OwnLayer['geometry'] | 'same' })
    | null;
  readonly statistics: ColumnStatistics | null;
}

export interface UnjoinedRow extends Omit<UnjoinedGroup, 'candidates' | 'parentUnit'> {
  /** Units to choose from: those that bear the name, or those with the nearest names. */
  readonly suggestions: readonly GazetteerUnit[];
}

export const EXPORT_FORMATS = ['csv', 'geojson', 'unjoined'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Whether the browser keeps the table as it stands, or why not. */
export type Keeping = 'kept' | KeepTrouble;

export type HostRequest =
  | { readonly type: 'read'; readonly source: TableSource }
  | { readonly type: 'restore' }
  | { readonly type: 'settings'; readonly settings: OwnSettings }
  | { readonly type: 'unjoined'; readonly from: number; readonly count: number }
  | { readonly type: 'row'; readonly row: number }
  | { readonly type: 'export'; readonly format: ExportFormat }
  /** Keeps the table as it stands; with `overrules`, over what another window or version keeps. */
  | { readonly type: 'keep'; readonly overrules: boolean }
  | { readonly type: 'forget' };

/** What each request is answered with. */
export interface HostReplies {
  readonly read: HostState;
  /** Null where nothing was kept. */
  readonly restore: HostState | null;
  readonly settings: HostState;
  readonly unjoined: readonly UnjoinedRow[];
  readonly row: readonly string[];
  readonly export: Blob;
  readonly keep: null;
  /** Whether nothing is kept any more; false where what is kept is another table than this one. */
  readonly forget: boolean;
}

export type ToWorker =
  | { readonly type: 'start'; readonly base: string; readonly page: TableWindow }
  | { readonly type: 'request'; readonly id: number; readonly request: HostRequest };

export type FromWorker =
  /** Its code has arrived and runs. */
  | { readonly type: 'started' }
  | { readonly type: 'progress'; readonly share: number }
  /** Whether the browser keeps the table; told once it is known. */
  | { readonly type: 'kept'; readonly keeping: Keeping; readonly stamp: string | null }
  | { readonly type: 'reply'; readonly id: number; readonly value: HostReplies[keyof HostReplies] }
  | { readonly type: 'refused'; readonly id: number; readonly problem: Problem };
