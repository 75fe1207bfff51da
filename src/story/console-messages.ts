import type { Language, Theme } from '../view/view-state.ts';
import { decodeAct, type PlayerAct } from './player-act.ts';

/** What the hall's window shows, for the console to show it too. */
export interface HallState {
  readonly storyId: string;
  readonly place: number;
  readonly isOnScene: boolean;
  readonly isPlaying: boolean;
  readonly loops: boolean;
  readonly isLarge: boolean;
  readonly isBlank: boolean;
  readonly hasPointer: boolean;
  readonly language: Language;
  readonly theme: Theme;
  /** Of the hall's picture and of its window, in pixels: the console draws in the same shape. */
  readonly width: number;
  readonly height: number;
  readonly windowWidth: number;
}

/** Where the pointer is, in shares of the picture's width and height; null when it is nowhere. */
export type PointerAt = readonly [x: number, y: number] | null;

export type ConsoleMessage =
  /** The console has opened or been loaded again, or makes sure that the hall is still there. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'state'; readonly state: HallState }
  | { readonly kind: 'act'; readonly act: PlayerAct }
  | { readonly kind: 'pointer'; readonly at: PointerAt }
  | { readonly kind: 'gone'; readonly who: 'hall' | 'console' };

/** Raised when a message changes its meaning: windows of two versions do not speak with each other. */
export const MESSAGE_VERSION = 1;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isNumber = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

const FLAGS = ['isOnScene', 'isPlaying', 'loops', 'isLarge', 'isBlank', 'hasPointer'] as const;

function decodeState(value: unknown): HallState | null {
  if (!isFields(value)) return null;
  const { storyId, place, language, theme, width, height, windowWidth } = value;
  const isGood =
    typeof storyId === 'string' &&
    /^[a-z0-9][a-z0-9-]{0,60}$/.test(storyId) &&
    isNumber(place, 1, 999) &&
    Number.isInteger(place) &&
    (language === 'zh-CN' || language === 'en') &&
    (theme === 'light' || theme === 'dark') &&
    isNumber(width, 1, 20_000) &&
    isNumber(height, 1, 20_000) &&
    isNumber(windowWidth, 1, 20_000) &&
    FLAGS.every((flag) => typeof value[flag] === 'boolean');
  return isGood ? (value as unknown as HallState) : null;
}

function decodePointer(value: unknown): PointerAt | undefined {
  if (value === null) return null;
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [x, y] = value;
  return isNumber(x, 0, 1) && isNumber(y, 0, 1) ? [x, y] : undefined;
}

/** Reads what came over the channel. Anything may be on it, so nothing is taken on trust; null is no message. */
export function decodeMessage(value: unknown): ConsoleMessage | null {
  if (!isFields(value) || value.version !== MESSAGE_VERSION) return null;
  switch (value.kind) {
    case 'ask':
      return { kind: 'ask' };
    case 'state': {
      const state = decodeState(value.state);
      return state && { kind: 'state', state };
    }
    case 'act': {
      const act = decodeAct(value.act);
      return act && { kind: 'act', act };
    }
    case 'pointer': {
      const at = decodePointer(value.at);
      return at === undefined ? null : { kind: 'pointer', at };
    }
    case 'gone':
      return value.who === 'hall' || value.who === 'console'
        ? { kind: 'gone', who: value.who }
        : null;
    default:
      return null;
  }
}
