import {
  addStep,
  closeStep,
  type EditHistory,
  redoEdit,
  startHistory,
  undoEdit,
} from './edit-history.ts';
import { editWork, typedBy, type WorkEdit } from './edit-work.ts';
import { type KeepTrouble, troubleOf } from './keep-trouble.ts';
import { isEmptyWork, type Part, type Work, type WorkKind } from './work.ts';
import { decodeDraft, type WorkProblem } from './work-file.ts';
import type { SetAside, WorkKeeper } from './work-keeper.ts';

/** What was kept and cannot be read; it stays in the browser. */
export interface Unreadable {
  readonly problem: WorkProblem;
  readonly value: unknown;
}

export interface OwnWorkState<W> {
  readonly history: EditHistory<W>;
  readonly isRestored: boolean;
  /** Whether the draft as it stands is kept in the browser. */
  readonly saving: 'saved' | 'waiting' | 'failed';
  readonly trouble: KeepTrouble | null;
  readonly unreadable: Unreadable | null;
  /** What could not be read when this draft took its place, the newest first. */
  readonly aside: readonly SetAside[];
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
  /**
   * After another window has written: keeps this draft, or takes the other. Either can be undone. Over what a
   * newer version has written this draft is kept too, and the other put aside.
   */
  readonly settle: (which: 'mine' | 'theirs') => Promise<void>;
  /** The work as it stands is in a file. */
  readonly noteFile: () => void;
  readonly dismissUnreadable: () => void;
  /** Deletes what was put aside at that time, for good. */
  readonly forgetAside: (at: string) => Promise<void>;
  /** Whether it would be lost if another took its place: it is not empty, and in no file. */
  readonly hasSomethingToLose: () => boolean;
}

export interface OwnWorkStore<W extends Work, P extends Part> extends OwnWork<W> {
  readonly kind: WorkKind<W, P>;
  readonly edit: (edit: WorkEdit<W, P>) => void;
}

/**
 * Holds a reader's own work, its undo history, and its way into the browser's storage. Each edit is written at
 * once; what is edited during a writing is written after it, as one.
 */
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
    aside: [],
    inFile: null,
  };
  /** Of what is kept, as far as this window knows. */
  let stamp: string | null = null;
  /** What is kept there cannot be read and must not be lost. */
  let aside = false;
  let kept: W | null = kind.empty;
  let writing: Promise<void> | null = null;
  let restoring: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const set = (change: Partial<OwnWorkState<W>>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** Only the writer can say what is to become of what is kept. */
  const isHeld = () => state.trouble === 'changed-elsewhere' || state.trouble === 'newer';

  const showAside = async () => {
    try {
      set({ aside: await keeper.readAside() });
    } catch (error) {
      set({ trouble: state.trouble ?? troubleOf(error) });
    }
  };

  /** Whether the draft was written. */
  const write = async (): Promise<boolean> => {
    const draft = state.history.present;
    const next = newStamp();
    try {
      const isWritten = await keeper.keep(draft, next, stamp, aside);
      if (!isWritten) {
        set({ saving: 'failed', trouble: 'changed-elsewhere' });
        return false;
      }
      stamp = next;
      kept = draft;
      const isNewest = state.history.present === draft;
      set({ saving: isNewest ? 'saved' : 'waiting', trouble: null });
      if (aside) await showAside();
      aside = false;
      return true;
    } catch (error) {
      set({ saving: 'failed', trouble: troubleOf(error) });
      return false;
    }
  };
  const isBehind = () => state.isRestored && state.history.present !== kept && !isHeld();
  const writeAll = async (): Promise<void> => {
    // A writing that failed waits for the next change.
    while (isBehind() && (await write()));
    writing = null;
  };
  const save = async (): Promise<void> => {
    if (!writing && isBehind()) writing = writeAll();
    await writing;
  };
  const show = (history: EditHistory<W>) => {
    if (history === state.history) return;
    const isChanged = history.present !== state.history.present;
    if (!isChanged) return set({ history });
    if (isHeld()) return set({ history, saving: 'failed' });
    const isKept = history.present === kept;
    set({ history, saving: isKept ? 'saved' : 'waiting', trouble: isKept ? null : state.trouble });
    void save();
  };
  /** Shows what is kept, as a start or as a step that can be undone. */
  const take = async (how: 'start' | 'step'): Promise<void> => {
    const found = await keeper.read();
    if (!found || found.stamp === stamp) return;
    const read = decodeDraft(kind, found.draft);
    if (!read.ok) {
      set({ unreadable: { problem: read.problem, value: found.draft } });
      if (read.problem.kind === 'newer') return set({ trouble: 'newer' });
      stamp = found.stamp;
      aside = true;
      return;
    }
    stamp = found.stamp;
    aside = false;
    kept = read.draft;
    const history =
      how === 'start' ? startHistory(read.draft) : addStep(state.history, read.draft, null);
    set({ history, saving: 'saved', trouble: null });
  };
  const restore = async () => {
    try {
      await take('start');
      await showAside();
    } catch (error) {
      set({ trouble: troubleOf(error) });
    }
    set({ isRestored: true });
  };
  /** Lets this draft take the place of what is kept, which becomes a step that undo leads back to. */
  const keepMine = async () => {
    const found = await keeper.read();
    const read = found && decodeDraft(kind, found.draft);
    stamp = found?.stamp ?? null;
    aside = read?.ok === false;
    kept = null;
    const { history } = state;
    const both = read?.ok
      ? addStep(addStep(history, read.draft, null), history.present, null)
      : history;
    set({ history: both, trouble: null, saving: 'waiting' });
    await save();
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
      if (state.saving !== 'saved' || !state.isRestored || isHeld()) return;
      // What cannot be read now is as it was.
      await take('step').catch(() => undefined);
    },
    save,
    settle: async (which) => {
      try {
        await (which === 'theirs' ? take('step') : keepMine());
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
    forgetAside: async (at) => {
      try {
        await keeper.forgetAside(at);
        await showAside();
      } catch (error) {
        set({ trouble: troubleOf(error) });
      }
    },
  };
}
