import type { Topology } from 'topojson-specification';
import { troubleOf } from '../own-work/keep-trouble.ts';
import { buildGeometry, changeDaysOf } from './build-geometry.ts';
import { buildPaint } from './build-paint.ts';
import { columnStatistics } from './column-statistics.ts';
import { daysOf } from './column-values.ts';
import { exportCsv, exportGeojson, exportUnjoined } from './export-table.ts';
import { findRemarks } from './find-remarks.ts';
import { createGazetteer, type Gazetteer, type GazetteerUnit, UNIT_LEVELS } from './gazetteer.ts';
import { guessSettings } from './guess-settings.ts';
import { joinRows } from './join-rows.ts';
import type { TableKeeper } from './keep-table.ts';
import { createProvinceLocator, NO_PROVINCES, type ProvinceLocator } from './locate-province.ts';
import type {
  ExportFormat,
  HostState,
  JoinReport,
  Keeping,
  TableSummary,
  UnjoinedRow,
} from './messages.ts';
import { nearestNames } from './nearest-names.ts';
import type { OwnLayer } from './own-layer.ts';
import type { OwnSettings } from './own-settings.ts';
import type { OwnTable } from './own-table.ts';
import { type Remark, TableProblem } from './problem.ts';
import { readSource, type TableSource } from './read-source.ts';
import type { RowJoin } from './row-join.ts';
import { decodeKeptTable, decodeSettings } from './schemas.ts';
import { readCell } from './text-list.ts';

const PREVIEW_ROWS = 8;
/** More units than bear any name. */
const MOST_CANDIDATES = 20;

export interface HostFiles {
  /** Null where the file of units did not arrive: names then join nothing. */
  readonly loadUnits: () => Promise<readonly GazetteerUnit[] | null>;
  /** Null where their outlines did not arrive: points then lie in no province. */
  readonly loadProvinces: () => Promise<Topology | null>;
}

export interface TableHost {
  /** Reads a file; throws a TableProblem and keeps nothing when it is no table. */
  readonly read: (source: TableSource, onProgress: (share: number) => void) => Promise<HostState>;
  readonly restore: () => Promise<HostState | null>;
  readonly change: (settings: OwnSettings) => Promise<HostState>;
  readonly listUnjoined: (from: number, count: number) => readonly UnjoinedRow[];
  readonly readRow: (row: number) => readonly string[];
  readonly exportAs: (format: ExportFormat) => Blob;
  /** Keeps the table as it stands; with `overrules`, over what another window or version keeps. */
  readonly keep: (overrules: boolean) => Promise<void>;
  /** Whether nothing is kept any more; false where what is kept is another table than this one. */
  readonly forget: () => Promise<boolean>;
}

interface Loaded {
  readonly table: OwnTable;
  readonly settings: OwnSettings;
  readonly remarks: readonly Remark[];
  readonly join: RowJoin;
  readonly geometry: OwnLayer['geometry'] | null;
  readonly hasProvinces: boolean;
  readonly gazetteer: Gazetteer | null;
}

function summarise(table: OwnTable): TableSummary {
  const { name, format, rowCount, firstRowNumber, encoding, sheets, sheet } = table;
  return {
    name,
    format,
    rowCount,
    firstRowNumber,
    encoding,
    sheets,
    sheet,
    columns: table.columns.map((column) => ({
      name: column.name,
      distinct: column.texts.ends.length - 1,
    })),
    preview: Array.from({ length: Math.min(PREVIEW_ROWS, rowCount) }, (_, row) =>
      table.columns.map((column) => readCell(column, row)),
    ),
  };
}

function reportOf(
  table: OwnTable,
  join: RowJoin,
  settings: OwnSettings,
  arrived: Pick<JoinReport, 'hasGazetteer' | 'hasProvinces'>,
): JoinReport {
  return {
    kind: join.kind,
    joinedCount: join.joinedCount,
    unitCount: join.units.length,
    levels: UNIT_LEVELS.filter((level) => join.units.some((unit) => unit.level === level)),
    unjoinedRows: join.kind === 'none' ? 0 : table.rowCount - join.joinedCount,
    unjoinedGroups: join.unjoined.length,
    swapped: join.swapped,
    ...arrived,
    choiceCount: Object.keys(settings.choices).length,
  };
}

/** Everything about how rows become places, as one value to compare. */
function placing({ roles, level, choices, turnsSwapped }: OwnSettings): string {
  const placed = roles.map((role) =>
    role === 'number' || role === 'text' || role === 'none' ? '' : role,
  );
  return JSON.stringify([placed, level, choices, turnsSwapped]);
}

/**
 * Holds one table and does all work on it; lives in a worker. A call that fails leaves the table as it
 * was. `onKept` hears whether the browser keeps the table, and the mark of what is kept.
 */
export function createTableHost(
  files: HostFiles,
  keeper: TableKeeper,
  onKept: (keeping: Keeping, stamp: string | null) => void,
): TableHost {
  let loaded: Loaded | null = null;
  let gazetteer: Promise<Gazetteer | null> | null = null;
  let locator: Promise<ProvinceLocator | null> | null = null;

  const getGazetteer = () => {
    gazetteer ??= files.loadUnits().then((units) => {
      // What did not arrive may do so when it is wanted again.
      if (!units) gazetteer = null;
      return units && createGazetteer(units);
    });
    return gazetteer;
  };
  const getLocator = () => {
    locator ??= files.loadProvinces().then((topology) => {
      if (!topology) locator = null;
      return topology && createProvinceLocator(topology);
    });
    return locator;
  };
  /** Whether the cells that are kept are those of this table: settings of one never stand beside another. */
  let isBodyKept = false;
  /** Writings come one after the other. */
  let keeping: Promise<void> = Promise.resolve();
  const report = (now: Keeping) => onKept(now, keeper.stamp());
  const keep = (write: () => Promise<void>): Promise<void> => {
    keeping = keeping.then(write).then(
      () => report('kept'),
      (error) => report(troubleOf(error)),
    );
    return keeping;
  };
  const keepWhole = (overrules: boolean) =>
    keep(async () => {
      const { table, settings } = getLoaded();
      isBodyKept = false;
      await keeper.keepTable(table, settings, overrules);
      isBodyKept = true;
    });
  const keepSettings = async () => {
    await keeping;
    // Of a table that could not be kept nothing is, until its owner says what to do.
    if (!isBodyKept) return;
    await keep(async () => {
      await keeper.keepSettings(getLoaded().settings).catch((error) => {
        isBodyKept = troubleOf(error) === 'full';
        throw error;
      });
    });
  };

  const place = async (
    table: OwnTable,
    settings: OwnSettings,
    remarks: readonly Remark[],
  ): Promise<HostState> => {
    const known = await getGazetteer();
    const isSame =
      loaded?.table === table && placing(loaded.settings) === placing(settings) ? loaded : null;
    const join = isSame?.join ?? joinRows(table, settings, known ?? createGazetteer([]));
    const dates = table.columns[settings.roles.indexOf('date')];
    const provinces = await getLocator();
    const hasProvinces = provinces !== null || join.kind === 'units' || join.kind === 'none';
    const isBuilt = isSame && isSame.hasProvinces === hasProvinces;
    const geometry = isBuilt
      ? isSame.geometry
      : buildGeometry(join, dates ? daysOf(dates) : null, provinces ?? NO_PROVINCES);
    loaded = { table, settings, remarks, join, geometry, hasProvinces, gazetteer: known };
    const paint = geometry && buildPaint(table, settings, geometry);
    return {
      summary: summarise(table),
      settings,
      remarks: [...table.remarks, ...remarks, ...findRemarks(table, settings)],
      report: reportOf(table, join, settings, {
        hasGazetteer: known !== null,
        hasProvinces,
      }),
      layer: geometry &&
        paint && {
          geometry: isBuilt ? 'same' : geometry,
          paint,
          changeDays: changeDaysOf(geometry),
        },
      statistics: paint?.values ? columnStatistics(paint.values) : null,
    };
  };
  const getLoaded = (): Loaded => {
    if (!loaded) throw new TableProblem({ kind: 'crashed', detail: 'no table' });
    return loaded;
  };

  return {
    read: async (source, onProgress) => {
      const result = await readSource(source, (share) => onProgress(share * 0.8));
      if (!result.ok) throw new TableProblem(result.problem);
      const known = (await getGazetteer()) ?? createGazetteer([]);
      const { settings, remarks } = guessSettings(result.table, known);
      onProgress(0.9);
      const state = await place(result.table, settings, remarks);
      onProgress(1);
      void keepWhole(false);
      return state;
    },
    restore: async () => {
      const kept = await keeper.read().catch((error) => {
        if (troubleOf(error) === 'newer') report('newer');
        return null;
      });
      const table = kept && decodeKeptTable(kept.table);
      if (!table) return null;
      const known = (await getGazetteer()) ?? createGazetteer([]);
      const settings = decodeSettings(kept.settings, table) ?? guessSettings(table, known).settings;
      const state = await place(table, settings, []);
      isBodyKept = true;
      report('kept');
      return state;
    },
    change: async (settings) => {
      const { table, remarks } = getLoaded();
      const state = await place(table, settings, remarks);
      void keepSettings();
      return state;
    },
    listUnjoined: (from, count) => {
      const { join, settings, gazetteer: known } = getLoaded();
      return join.unjoined.slice(from, from + count).map(({ candidates, parentUnit, ...group }) => {
        const isNamed = join.kind === 'units' && group.place !== '';
        const near = isNamed && known && candidates.length === 0;
        const suggestions = near
          ? nearestNames(known, group.place, parentUnit, settings.level)
          : candidates.slice(0, MOST_CANDIDATES);
        return { ...group, suggestions };
      });
    },
    readRow: (row) => getLoaded().table.columns.map((column) => readCell(column, row)),
    exportAs: (format) => {
      const { table, join } = getLoaded();
      if (format === 'csv') return exportCsv(table, join);
      return format === 'geojson' ? exportGeojson(table, join) : exportUnjoined(table, join);
    },
    keep: keepWhole,
    forget: async () => {
      loaded = null;
      await keeping;
      if (!isBodyKept) return false;
      return keeper.forget().then(
        () => true,
        () => false,
      );
    },
  };
}
