import { hcl } from 'd3';
import type {
  AreaLook,
  PatternName,
  PrintArc,
  PrintArea,
  PrintLine,
} from '../../figure/print/print-content.ts';
import { ownTableWordsOf } from '../../i18n/own-table.ts';
import type { PointMark, PointSymbol } from '../../marks/marks.ts';
import { outlineOf } from '../../marks/palettes.ts';
import { layerColours, noValueColour } from '../../own-table/layer-colours.ts';
import { ownTableMarks } from '../../own-table/own-marks.ts';
import type { LoadedTable } from '../../own-table/own-table-store.ts';
import type { PaperInput } from './paper-marks.ts';

/** How a class of a reader's table looks as land, as a point and as a line. */
export interface OwnLook {
  readonly area: AreaLook;
  readonly symbol: PointSymbol;
  readonly fill: string;
  readonly stroke: string;
  readonly line: Pick<PrintLine, 'stroke' | 'dash'>;
}

export interface OwnLooks {
  /** By class. */
  readonly classes: readonly OwnLook[];
  readonly noValue: OwnLook;
}

const BLACK = '#000000';
const SYMBOLS: readonly PointSymbol[] = [
  'square',
  'circle',
  'triangle',
  'diamond',
  'cross',
  'hexagon',
  'star',
];
const PATTERNS: readonly (PatternName | null)[] = [
  null,
  'diagonal',
  'dots',
  'horizontal',
  'cross',
  'counter-diagonal',
  'vertical',
];

/** Of the lines of categories, in points. */
const LINE_DASHES: readonly (readonly number[] | null)[] = [
  null,
  [3, 2],
  [0.9, 1.6],
  [7, 2],
  [5, 1.5, 1, 1.5],
  [1.8, 1.2],
  [7, 1.5, 1, 1.5, 1, 1.5],
];

function lookOf(
  fill: string,
  stroke: string,
  pattern: PatternName | null = null,
  symbol: PointSymbol = 'square',
): OwnLook {
  const line = { stroke: fill, dash: null };
  return { area: { fill, opacity: 1, pattern }, symbol, fill, stroke, line };
}

/** Classes from light to dark whatever the ramp; categories by pattern and symbol. */
function greyLook(place: number, count: number, isRanked: boolean): OwnLook {
  if (isRanked) {
    const share = count > 1 ? place / (count - 1) : 0.6;
    // The lightest land is nearly the paper's white; a line has to stand out from it.
    const line = { stroke: hcl(0, 0, 78 - 65 * share).formatHex(), dash: null };
    return { ...lookOf(hcl(0, 0, 93 - 65 * share).formatHex(), BLACK), line };
  }
  // When the patterns have all been taken, they come again on a darker ground.
  const isFirstRound = place < PATTERNS.length;
  const at = place % PATTERNS.length;
  const solid = isFirstRound ? '#5a5a5a' : '#9a9a9a';
  const ground = isFirstRound ? '#f6f6f6' : '#cccccc';
  const look = lookOf(at === 0 ? solid : ground, BLACK, PATTERNS[at], SYMBOLS[at]);
  const line = { stroke: isFirstRound ? BLACK : '#8c8c8c', dash: LINE_DASHES[at] ?? null };
  return { ...look, fill: isFirstRound ? BLACK : '#ffffff', line };
}

/** The looks of the classes of a table on the page. */
export function ownLooks({ settings, layer }: LoadedTable, isGrey: boolean): OwnLooks {
  const colours = layer ? layerColours(layer, settings.style.ramp, 'light') : [];
  const isRanked = layer?.paint.scale.kind !== 'categories';
  return {
    classes: colours.map((colour, place) =>
      isGrey
        ? greyLook(place, colours.length, isRanked)
        : lookOf(colour, outlineOf(colour, 'light')),
    ),
    noValue: isGrey
      ? { ...lookOf('#ffffff', '#8c8c8c', 'no-data'), line: { stroke: '#c4c4c4', dash: null } }
      : lookOf(noValueColour('light'), outlineOf(noValueColour('light'), 'light'), 'no-data'),
  };
}

interface OwnPaper {
  readonly areas: readonly PrintArea[];
  readonly points: readonly PointMark[];
  readonly arcs: readonly PrintArc[];
}

/** A line of a reader's table, in points, for one that is so many pixels wide on the screen. */
export function ownLine({ line }: OwnLook, widthPixels: number, lineScale = 1): PrintLine {
  return {
    ...line,
    widthPoints: Math.round(widthPixels * 0.45 * lineScale * 100) / 100,
    isHollow: false,
    fades: false,
  };
}

/** A reader's table on the page; nothing where there is none or where it is not shown. */
export function paperOwn(input: PaperInput): OwnPaper {
  const { index, view, voices, isGrey, ownTable } = input;
  const words = voices[0]?.words;
  if (!ownTable || !words) return { areas: [], points: [], arcs: [] };
  const own = ownTableWordsOf(words.language);
  const { areas, points, arcs } = ownTableMarks(ownTable, index, view, words, own);
  const looks = ownLooks(ownTable, isGrey);
  const { layer, settings } = ownTable;
  const colours = layer ? layerColours(layer, settings.style.ramp, 'light') : [];
  const lookOfFill = (fill: string) => looks.classes[colours.indexOf(fill)] ?? looks.noValue;
  return {
    areas: areas.map((area) => ({ ...area, ...lookOfFill(area.fill).area })),
    arcs: arcs.map(({ id, path, stroke, widthPixels }) => ({
      id,
      path,
      line: ownLine(lookOfFill(stroke), widthPixels, input.lineScale),
    })),
    points: points.map((point) => {
      const { symbol, fill, stroke, line } = lookOfFill(point.fill);
      // The dot at the end of a line is the line's: that tells its class.
      if (arcs.length > 0) return { ...point, fill: line.stroke };
      return { ...point, symbol, fill, stroke, strokeWidthPixels: 0.5 };
    }),
  };
}
