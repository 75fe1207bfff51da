import type { PlayerAct } from './player-act.ts';

/** The parts of a key press that decide what it means. */
export interface StoryKeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

// Clickers send the page keys, arrows or space to go on, `B` or a full stop to blank, F5 or Escape to
// begin and end; a key that the browser itself needs (F5) is left to it.
const KEYS: Readonly<Record<string, PlayerAct>> = {
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  PageDown: { kind: 'next' },
  ' ': { kind: 'next' },
  ArrowLeft: { kind: 'back' },
  ArrowUp: { kind: 'back' },
  PageUp: { kind: 'back' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Enter: { kind: 'jump' },
  Backspace: { kind: 'erase' },
  Escape: { kind: 'leave' },
  '.': { kind: 'blank' },
  b: { kind: 'blank' },
  l: { kind: 'pointer' },
  f: { kind: 'fullscreen' },
  p: { kind: 'play' },
  r: { kind: 'resume' },
};

/**
 * What a key asks of the story; null leaves it to the atlas. Enter and Backspace mean something only
 * after digits.
 */
export function actOfKey(press: StoryKeyPress, typed: string): PlayerAct | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const { key } = press;
  if (/^[0-9]$/.test(key)) return { kind: 'digit', digit: key };
  if (key === ' ' && press.shiftKey) return { kind: 'back' };
  const act = KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
  const needsDigits = act?.kind === 'jump' || act?.kind === 'erase';
  return needsDigits && typed === '' ? null : act;
}
