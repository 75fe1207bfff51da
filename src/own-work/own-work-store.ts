import {
  addStep,
  closeStep,
  type EditHistory,
  redoEdit,
  startHistory,
  undoEdit,
} from './edit-history.ts';
import { editWork, typedBy, type WorkEdit } from './edit-work.ts';
import { isEmptyWork, type Part, type Work, type WorkKind } from './work.ts';
import { decodeDraft, type WorkProblem } from './work-file.ts';
import type { WorkKeeper } from './work-keeper.ts';

/** Why what is written is not kept: no storage, no room, or another window has written since. */
export type SaveTrouble = 'blocked' | 'full' | 'changed-elsewhere';

/** What was kept and cannot be read; it stays in the browser, out of the way. */
export interface Unreadable {
  readonly problem: WorkProblem;
  readonly value: unknown;
}

export interface OwnWorkState<W> {
  readonly history: EditHistory<W>;
  readonly isRestored: boolean;
  /** Whether the draft as it stands is kept in the browser. */
  readonly saving: 'saved' | 'waiting' | 'failed';
  readonly trouble: SaveTrouble | null;
  readonly unreadable: Unreadable | null;
  /** The draft that was last saved as a file. */
  readonly inFile: W | null;
}

/** A work of the reader's own, whatever it is: its state, its steps, and how it is kept. */
export interface OwnWork<W> {
  readonly getState: () => OwnWorkState<W>;
  readonly subscribe: (listener: () => void) => () => void;
  /** The field that was typed in has been left. */
  readonly endTyping: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Brings back what an earlier visit kept; once. */
  readonly restore: () => Promise<void>;
  /** Takes over what another window has written, if nothing of this one waits to be kept. */
  readonly refresh: () => Promise<void>;
  /** Keeps what is not kept yet, at once. */
  readonly save: () => Promise<void>;
  /** After another window has written: keeps this draft, or takes the other, which can be undone. */
  readonly settle: (which: 'mine' | 'theirs') => Promise<void>;
  /** The work as it stands is in a file. */
  readonly noteFile: () => void;
  readonly dismissUnreadable: () => void;
  /** Whether it would be lost if another took its place: it is not empty, and in no file. */
  readonly hasSomethingToLose: () => boolean;
}

export interface OwnWorkStore<W extends Work, P extends Part> extends OwnWork<W> {
  readonly kind: WorkKind<W, P>;
  readonly edit: (edit: WorkEdit<W, P>) => void;
}

/** A pause in typing after which the draft is kept; what is typed during a writing is kept after it. */
const PAUSE_MS = 300;

function troubleOf(error: unknown): SaveTrouble {
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  return isFull ? 'full' : 'blocked';
}

/** Holds a reader's own work, its undo history, and its way into the browser's storage. */
export function createOwnWorkStore<W extends Work, P extends Part>(
  kind: WorkKind<W, P>,
  keeper: WorkKeeper,
  newStamp: () => string,
): OwnWorkStore<W, P> {
  let state: OwnWorkState<W> = {
    history: startHistory(kind.empty),
    isRestored: false,
    saving: 'saved',
    trouble: null,
    unreadable: null,
    inFile: null,
  };
  /** Of what is kept, as far as this window knows. */
  let stamp: string | null = null;
  let kept: W = kind.empty;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let restoring: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const set = (change: Partial<OwnWorkState<W>>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const write = async (): Promise<void> => {
    const draft = state.history.present;
    const next = newStamp();
    try {
      const isWritten = await keeper.keep(draft, next, stamp);
      if (!isWritten) return set({ saving: 'failed', trouble: 'changed-elsewhere' });
      stamp = next;
      kept = draft;
      const isNewest = state.history.present === draft;
      set({ saving: isNewest ? 'saved' : 'waiting', trouble: null });
    } catch (error) {
      set({ saving: 'failed', trouble: troubleOf(error) });
    }
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    if (writing) await writing;
    if (state.history.present === kept || !state.isRestored) return;
    writing ??= write().finally(() => {
      writing = null;
    });
    await writing;
    // What was typed in the meantime; a writing that failed waits for the next change.
    if (state.saving === 'waiting') await save();
  };
  const show = (history: EditHistory<W>) => {
    if (history === state.history) return;
    const isChanged = history.present !== state.history.present;
    if (!isChanged) return set({ history });
    const isKept = history.present === kept && state.trouble !== 'changed-elsewhere';
    set({ history, saving: isKept ? 'saved' : 'waiting' });
    clearTimeout(timer);
    // Only its writer can say which of two drafts is to be kept.
    if (state.trouble === 'changed-elsewhere') set({ saving: 'failed' });
    else if (!isKept) timer = setTimeout(() => void save(), PAUSE_MS);
  };
  /** Shows what is kept, as a start or as a step that can be undone. */
  const take = async (how: 'start' | 'step'): Promise<void> => {
    const found = await keeper.read();
    if (!found || found.stamp === stamp) return;
    const read = decodeDraft(kind, found.draft);
    stamp = found.stamp;
    if (!read.ok) {
      set({ unreadable: { problem: read.problem, value: found.draft } });
      return keeper.setAside(found.draft);
    }
    kept = read.draft;
    const history =
      how === 'start' ? startHistory(read.draft) : addStep(state.history, read.draft, null);
    set({ history, saving: 'saved', trouble: null });
  };
  const restore = async () => {
    try {
      await take('start');
    } catch (error) {
      set({ trouble: troubleOf(error) });
    }
    set({ isRestored: true });
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    kind,
    edit: (edit) => {
      const { history } = state;
      show(addStep(history, editWork(kind, history.present, edit), typedBy(edit)));
    },
    endTyping: () => show(closeStep(state.history)),
    undo: () => show(undoEdit(state.history)),
    redo: () => show(redoEdit(state.history)),
    restore: () => {
      restoring ??= restore();
      return restoring;
    },
    refresh: async () => {
      if (state.saving !== 'saved' || !state.isRestored) return;
      // What cannot be read now is as it was.
      await take('step').catch(() => undefined);
    },
    save,
    settle: async (which) => {
      try {
        if (which === 'theirs') return await take('step');
        stamp = (await keeper.read())?.stamp ?? null;
        set({ trouble: null, saving: 'waiting' });
        await save();
      } catch (error) {
        set({ saving: 'failed', trouble: troubleOf(error) });
      }
    },
    noteFile: () => set({ inFile: state.history.present }),
    hasSomethingToLose: () => {
      const { present } = state.history;
      return !isEmptyWork(kind, present) && present !== state.inFile;
    },
    dismissUnreadable: () => set({ unreadable: null }),
  };
}
