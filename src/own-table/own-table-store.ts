import type { KeptText } from '../own-work/kept-text.ts';
import { newStamp } from '../own-work/work-keeper.ts';
import type { Encoding } from './encodings.ts';
import { createHostClient, type HostClient, type HostEvents } from './host-client.ts';
import { keptFlag } from './kept-flag.ts';
import type {
  ColumnStatistics,
  ExportFormat,
  HostState,
  JoinReport,
  Keeping,
  TableSummary,
  UnjoinedRow,
} from './messages.ts';
import type { OwnLayer } from './own-layer.ts';
import type { OwnSettings } from './own-settings.ts';
import { type Problem, type Remark, TableProblem } from './problem.ts';
import { checkSize } from './read-source.ts';

/** A table that has been read, as the page knows it. */
export interface LoadedTable {
  readonly summary: TableSummary;
  readonly settings: OwnSettings;
  readonly remarks: readonly Remark[];
  readonly report: JoinReport;
  readonly layer: OwnLayer | null;
  readonly statistics: ColumnStatistics | null;
}

export interface OwnTableState {
  readonly table: LoadedTable | null;
  /** A file on its way in; the table of before stays until it has arrived. */
  readonly reading: { readonly name: string; readonly share: number } | null;
  /** A change of settings is being worked out. */
  readonly isBusy: boolean;
  /** Why the last file or change was refused. */
  readonly problem: { readonly name: string; readonly problem: Problem } | null;
  /** Whether the browser keeps the table, or why not; null while that is not known. */
  readonly keeping: Keeping | null;
  /** The file itself is at hand, so that it can be read again in another encoding. */
  readonly canReadAgain: boolean;
}

export interface OwnTableStore {
  readonly getState: () => OwnTableState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: (file: Blob, name: string) => Promise<void>;
  /** Reads the same file in another encoding, or another of its sheets. */
  readonly readAgain: (how: { encoding?: Encoding; sheet?: string }) => Promise<void>;
  readonly cancel: () => void;
  /** Brings back what an earlier visit kept. */
  readonly restore: () => Promise<void>;
  readonly change: (settings: OwnSettings) => Promise<void>;
  readonly listUnjoined: (from: number, count: number) => Promise<readonly UnjoinedRow[]>;
  readonly readRow: (row: number) => Promise<readonly string[]>;
  readonly exportAs: (format: ExportFormat) => Promise<Blob>;
  /**
   * Where the table is not kept: tries again, keeps it over what another window or version keeps, or takes
   * what that keeps in its place.
   */
  readonly settle: (which: 'again' | 'mine' | 'theirs') => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly dismissProblem: () => void;
}

/** Starts a worker; `known` is the mark of what the page knows to be kept. */
export type StartHost = (events: HostEvents, known: string | null) => HostClient;

const EMPTY: OwnTableState = {
  table: null,
  reading: null,
  isBusy: false,
  problem: null,
  keeping: null,
  canReadAgain: false,
};

function problemOf(error: unknown): Problem {
  if (error instanceof TableProblem) return error.problem;
  return { kind: 'crashed', detail: error instanceof Error ? error.message : String(error) };
}

/**
 * Holds a person's table. Each file is read by a worker of its own, which becomes the table's home when
 * it succeeds and is ended when it fails or is cancelled: what was there before is never touched.
 */
export function createOwnTableStore(
  startHost: StartHost,
  flag: Pick<KeptText, 'write' | 'remove'>,
): OwnTableStore {
  let state = EMPTY;
  let home: HostClient | null = null;
  let guest: HostClient | null = null;
  let source: { file: Blob; name: string } | null = null;
  let known: string | null = null;
  let changes = 0;
  const listeners = new Set<() => void>();
  const set = (change: Partial<OwnTableState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const loadedFrom = (host: HostState): LoadedTable => {
    const { layer } = host;
    const before = state.table?.layer?.geometry;
    const geometry = layer?.geometry === 'same' ? before : layer?.geometry;
    return { ...host, layer: layer && geometry ? { ...layer, geometry } : null };
  };
  const start = (): HostClient => {
    const events: HostEvents = {
      onProgress: (share) => {
        if (guest === started && state.reading) set({ reading: { ...state.reading, share } });
      },
      onKept: (keeping, stamp) => {
        if (home !== started && guest !== started) return;
        known = stamp;
        if (keeping === 'kept') flag.write('1');
        set({ keeping });
      },
    };
    const started: HostClient = startHost(events, known);
    return started;
  };
  const settle = (arrived: HostClient, host: HostState, change: Partial<OwnTableState>) => {
    home?.end();
    home = arrived;
    guest = null;
    set({ table: loadedFrom(host), reading: null, isBusy: false, problem: null, ...change });
  };
  const bring = async (file: Blob, name: string, how: { encoding?: Encoding; sheet?: string }) => {
    guest?.end();
    const tooMuch = checkSize(file.size);
    if (tooMuch) {
      guest = null;
      set({ reading: null, problem: { name, problem: tooMuch } });
      return;
    }
    const host = start();
    guest = host;
    set({ reading: { name, share: 0 }, problem: null });
    try {
      const { encoding = null, sheet = null } = how;
      const read = await host.ask({ type: 'read', source: { file, name, encoding, sheet } });
      if (guest !== host) return;
      source = { file, name };
      settle(host, read, { canReadAgain: true, keeping: null });
    } catch (error) {
      if (guest !== host) return;
      host.end();
      guest = null;
      set({ reading: null, problem: { name, problem: problemOf(error) } });
    }
  };
  /** Shows what is kept; where nothing is, all stays as it is. */
  const takeKept = async () => {
    guest?.end();
    const host = start();
    guest = host;
    try {
      const restored = await host.ask({ type: 'restore' });
      if (guest !== host) return;
      if (restored) {
        source = null;
        settle(host, restored, { keeping: 'kept', canReadAgain: false });
      } else if (state.keeping !== 'newer') flag.remove();
    } catch {
      // It may be more than this visit can hold; it stays where it is, and the tool looks for it when asked.
      flag.remove();
    }
    if (guest === host) {
      host.end();
      guest = null;
    }
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: (file, name) => bring(file, name, {}),
    readAgain: async (how) => {
      if (source) await bring(source.file, source.name, how);
    },
    cancel: () => {
      guest?.end();
      guest = null;
      set({ reading: null });
    },
    restore: async () => {
      if (!home && !guest) await takeKept();
    },
    change: async (settings) => {
      if (!home || !state.table) return;
      const host = home;
      changes += 1;
      const mine = changes;
      // What a person changed shows at once; what follows from it when the worker has it.
      set({ table: { ...state.table, settings }, isBusy: true });
      try {
        const changed = await host.ask({ type: 'settings', settings });
        if (home === host)
          set({ table: mine === changes ? loadedFrom(changed) : withLayer(changed) });
      } catch (error) {
        const name = state.table?.summary.name ?? '';
        if (home === host) set({ problem: { name, problem: problemOf(error) } });
      }
      if (mine === changes) set({ isBusy: false });

      /** A later change is on its way: its settings stay, and only the geometry is taken over. */
      function withLayer(late: HostState): LoadedTable {
        return { ...loadedFrom(late), settings: state.table?.settings ?? late.settings };
      }
    },
    listUnjoined: async (from, count) => home?.ask({ type: 'unjoined', from, count }) ?? [],
    readRow: async (row) => home?.ask({ type: 'row', row }) ?? [],
    exportAs: async (format) => home?.ask({ type: 'export', format }) ?? new Blob([]),
    settle: async (which) => {
      if (which === 'theirs') await takeKept();
      else await home?.ask({ type: 'keep', overrules: which === 'mine' });
    },
    remove: async () => {
      const host = home;
      home = null;
      source = null;
      set({ ...EMPTY });
      const isForgotten = await host?.ask({ type: 'forget' });
      if (isForgotten) {
        known = null;
        flag.remove();
      }
      host?.end();
    },
    dismissProblem: () => set({ problem: null }),
  };
}

/** The page's own store, with a real worker. */
export function createPageStore(): OwnTableStore {
  const id = newStamp();
  return createOwnTableStore(
    (events, known) => createHostClient(document.baseURI, events, { id, known }),
    keptFlag,
  );
}
