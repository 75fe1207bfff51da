import { type Action, update } from './update.ts';
import type { Selection, ViewState } from './view-state.ts';

/**
 * How an act is remembered: `step` can be undone on its own, `drag` joins the acts of one gesture
 * (a slider, a pan, the playing clock) into one step, `silent` changes what is shown without a step.
 */
export type Remember = 'step' | 'drag' | 'silent';

export interface ViewStore {
  readonly getView: () => ViewState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly act: (action: Action, remember?: Remember) => void;
  /** Shows another view whole, as undo and the browser's back button do, and remembers nothing. */
  readonly replace: (view: ViewState) => void;
  /**
   * Gives what is chosen on the map and in the lists to somebody else, who asks for it: a lesson whose
   * answer it is. The answer ends it.
   */
  readonly divertSelections: (take: (selection: Selection) => void) => () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Ends a gesture: the next `drag` act begins a new step. */
  readonly endDrag: () => void;
}

const MOST_STEPS = 200;

/** Holds the one view and its undo history. Nothing else in the atlas remembers what a person chose. */
export function createViewStore(initial: ViewState): ViewStore {
  let view = initial;
  let past: ViewState[] = [];
  let future: ViewState[] = [];
  let isDragging = false;
  let take: ((selection: Selection) => void) | null = null;
  const listeners = new Set<() => void>();

  const show = (next: ViewState) => {
    if (next === view) return;
    view = next;
    for (const listener of listeners) listener();
  };
  const remember = () => {
    past = [...past, view].slice(-MOST_STEPS);
    future = [];
  };
  const travel = (from: ViewState[], to: ViewState[]): ViewState | null => {
    const next = from.pop();
    if (next) to.push(view);
    return next ?? null;
  };

  return {
    getView: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (action, mode = 'step') => {
      if (take && action.type === 'select' && action.selection) return take(action.selection);
      const next = update(view, action);
      if (next === view) return;
      if (mode === 'step' || (mode === 'drag' && !isDragging)) remember();
      isDragging = mode === 'drag' || (mode === 'silent' && isDragging);
      show(next);
    },
    replace: show,
    divertSelections: (taker) => {
      take = taker;
      return () => {
        if (take === taker) take = null;
      };
    },
    undo: () => {
      const next = travel(past, future);
      if (next) show(next);
    },
    redo: () => {
      const next = travel(future, past);
      if (next) show(next);
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    endDrag: () => {
      isDragging = false;
    },
  };
}
