import type { Clock } from '../view/clock.ts';
import type { ViewStore } from '../view/store.ts';
import { NO_FILTER } from '../view/view-state.ts';

export interface CommandTools {
  readonly store: ViewStore;
  readonly clock: Clock;
}

/** A key as `KeyboardEvent.key` names it; `mod` is Ctrl, or ⌘ on a Mac. */
export interface KeyBinding {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
}

/** Something a person can do from anywhere: the same for a button, a key and the help that lists it. */
export interface Command {
  readonly id:
    | 'toggle-play'
    | 'previous-event'
    | 'next-event'
    | 'undo'
    | 'redo'
    | 'search'
    | 'clear-filters';
  readonly bindings: readonly KeyBinding[];
  readonly run: (tools: CommandTools) => void;
}

export const COMMANDS: readonly Command[] = [
  { id: 'toggle-play', bindings: [{ key: ' ' }], run: ({ clock }) => clock.toggle() },
  { id: 'previous-event', bindings: [{ key: ',' }], run: ({ clock }) => clock.stepToNextEvent(-1) },
  { id: 'next-event', bindings: [{ key: '.' }], run: ({ clock }) => clock.stepToNextEvent(1) },
  { id: 'undo', bindings: [{ key: 'z', mod: true }], run: ({ store }) => store.undo() },
  {
    id: 'redo',
    bindings: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    run: ({ store }) => store.redo(),
  },
  {
    id: 'clear-filters',
    bindings: [{ key: 'x' }],
    run: ({ store }) => store.act({ type: 'set', change: NO_FILTER }),
  },
  {
    id: 'search',
    bindings: [{ key: '/' }],
    run: () => document.querySelector<HTMLElement>('[role="combobox"]')?.focus(),
  },
];

/** The parts of a key press that decide what it means. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The command of a key press, or null. Typed characters match whatever Shift it takes to type them. */
export function commandOf(press: KeyPress): Command | null {
  if (press.altKey) return null;
  const hasMod = press.ctrlKey || press.metaKey;
  const matches = ({ key, mod = false, shift = false }: KeyBinding) =>
    press.key.toLowerCase() === key && hasMod === mod && (!mod || press.shiftKey === shift);
  return COMMANDS.find(({ bindings }) => bindings.some(matches)) ?? null;
}
