import type { FigureBox } from '../../figure/figure-box.ts';
import { hasHan } from '../../figure/print/text-width.ts';

/** Every size is drawn as if it were 1280 by 720, and scaled: a 4K frame is the 720p frame, finer. */
export const FRAME = { width: 1280, height: 720 } as const;

/** The map's part of the frame; title above, words and legend at the left, sources below. */
export const MAP = { x: 300, y: 64, width: 980, height: 608 } as const;

export const MAP_BOX: FigureBox = {
  width: MAP.width,
  height: MAP.height,
  padding: { top: 10, right: 10, bottom: 10, left: 10 },
};

/** Cameras are those of a screen as wide as this; the map of a frame is narrower and shows as much. */
const SCREEN_WIDTH = 1280;
export const ZOOM_SHIFT = Math.log2(MAP.width / SCREEN_WIDTH);

export const PANEL = { x: 20, y: 76, width: 264, height: 590 } as const;
export const FOOT = { x: 20, y: 678, width: 1240 } as const;

export const FRAME_INK = {
  paper: '#fffefb',
  text: '#23211d',
  soft: '#55514a',
  rule: '#d9d4c8',
  accent: '#0b6e6e',
} as const;

const LATIN =
  "'Noto Sans', Arial, 'Liberation Sans', 'DejaVu Sans', 'Noto Sans SC', 'PingFang SC', sans-serif";
const CHINESE =
  "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', SimHei, sans-serif";

/** The fonts of a text: Chinese fonts set an English apostrophe a full square wide. */
export function fontsOf(text: string): string {
  return hasHan(text) ? CHINESE : LATIN;
}
