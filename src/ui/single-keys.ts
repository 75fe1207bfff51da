import { keptOnDevice } from '../own-work/kept-text.ts';

const kept = keptOnDevice('atlas.single-keys');
/** What was chosen on this page, where nothing is kept. */
let chosen: string | null = null;

/** A letter, digit, sign or the space alone: what dictation types, and a hand that trembles touches. */
export function isSingleKey(press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean {
  return press.key.length === 1 && !press.ctrlKey && !press.metaKey;
}

/** Whether a single key is a shortcut wherever the focus is; asked at each press, since another window may switch it. */
export const areSingleKeysOn = (): boolean => (kept.read() ?? chosen) !== 'off';

export function switchSingleKeys(isOn: boolean): void {
  chosen = isOn ? 'on' : 'off';
  kept.write(chosen);
}
