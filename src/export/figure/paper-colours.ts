import { hcl } from 'd3';
import type { Batch, Corridor, Mode } from '../../domain/dataset.ts';
import type { PatternName, PrintLine } from '../../figure/print/print-content.ts';
import { corridorDash, type Dash } from '../../marks/line-dashes.ts';
import type { BaseMarks, PointSymbol } from '../../marks/marks.ts';
import { BASE_COLOURS, modeColour } from '../../marks/palettes.ts';

/** The light map with paler ground: paper is white, and a wash of ink under everything is not. */
export const PAPER: BaseMarks = {
  ...BASE_COLOURS.light,
  sea: '#eaf1f4',
  world: '#efede7',
  land: '#fffdf9',
  coast: '#74838a',
  dashes: '#56646c',
  undefinedBorder: '#56646c',
};

export const GREY_PAPER: BaseMarks = {
  sea: '#ffffff',
  world: '#ebebeb',
  land: '#fbfbfb',
  coast: '#5f5f5f',
  provinceBorder: '#a3a3a3',
  prefectureBorder: '#cfcfcf',
  dashes: '#3a3a3a',
  undefinedBorder: '#3a3a3a',
  hatchLine: '#8c8c8c',
  note: '#3d3d3d',
};

/** The grey of the same lightness. */
export function greyOf(colour: string): string {
  if (colour === 'none') return colour;
  return hcl(0, 0, hcl(colour).l).formatHex();
}

const BATCH_GREYS: Record<Batch, string> = {
  1: '#000000',
  2: '#333333',
  3: '#5c5c5c',
  4: '#858585',
  5: '#adadad',
  6: '#d6d6d6',
  7: '#ffffff',
};

export function batchGrey(batch: Batch): string {
  return BATCH_GREYS[batch];
}

/** Without colour a batch has a symbol of its own. */
export const BATCH_SYMBOLS: Record<Batch, PointSymbol> = {
  1: 'star',
  2: 'circle',
  3: 'square',
  4: 'triangle',
  5: 'diamond',
  6: 'hexagon',
  7: 'cross',
};

export const BATCH_PATTERNS: Record<Batch, PatternName> = {
  1: 'solid',
  2: 'cross',
  3: 'diagonal',
  4: 'counter-diagonal',
  5: 'horizontal',
  6: 'vertical',
  7: 'dots',
};

const MODE_GREYS: Record<
  Mode,
  Pick<PrintLine, 'stroke' | 'isHollow'> & { readonly width: number }
> = {
  air: { stroke: '#000000', width: 1, isHollow: false },
  sea: { stroke: '#8c8c8c', width: 2.2, isHollow: false },
  rail: { stroke: '#000000', width: 2.4, isHollow: true },
  road: { stroke: '#6e6e6e', width: 0.6, isHollow: false },
  multimodal: { stroke: '#8c8c8c', width: 3, isHollow: true },
  digital: { stroke: '#000000', width: 1, isHollow: false },
};

/** Pixels of the screen's lines, which are twice as wide, become points of the page. */
export function paperDash(dash: Dash): readonly number[] | null {
  return dash.length === 0 ? null : dash.map((pixels) => pixels / 2);
}

const LINE_POINTS = 0.8;

/** How lines are drawn on a page: in grey or not, and how many times as wide as in the hand (1). */
export interface LinePaper {
  readonly isGrey: boolean;
  readonly lineScale?: number;
}

/** How a corridor is drawn: by dashes, and by mode in colour, or by width and hollowness without it. */
export function corridorLine(
  { mode, status }: Pick<Corridor, 'mode' | 'status'>,
  fades: boolean,
  { isGrey, lineScale = 1 }: LinePaper,
): PrintLine {
  const grey = MODE_GREYS[mode];
  return {
    stroke: isGrey ? grey.stroke : modeColour(mode, 'light'),
    widthPoints: Math.round((isGrey ? grey.width : 1) * LINE_POINTS * lineScale * 100) / 100,
    dash: paperDash(corridorDash({ mode, status })),
    isHollow: isGrey && grey.isHollow,
    fades,
  };
}
