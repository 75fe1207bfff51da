/** What can be asked of a story that is being told, by a key, a button, a clicker or the console. */
export type PlayerAct =
  | { readonly kind: 'next' | 'back' | 'first' | 'last' | 'resume' }
  | { readonly kind: 'go'; readonly place: number }
  | { readonly kind: 'play' | 'loop' | 'blank' | 'pointer' | 'large' }
  | { readonly kind: 'fullscreen' | 'leave' }
  /** A digit of the number of a scene; `jump` goes there. */
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'erase' | 'jump' };

const PLAIN_KINDS = [
  'next',
  'back',
  'first',
  'last',
  'resume',
  'play',
  'loop',
  'blank',
  'pointer',
  'large',
] as const;

/** An act that came from another window; null for what another window may not ask or what is none. */
export function decodeAct(value: unknown): PlayerAct | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  const plain = PLAIN_KINDS.find((kind) => kind === value.kind);
  if (plain) return { kind: plain };
  if (value.kind !== 'go' || !('place' in value)) return null;
  const { place } = value;
  return typeof place === 'number' && Number.isInteger(place) && place >= 1 && place <= 999
    ? { kind: 'go', place }
    : null;
}
