import { hcl } from 'd3';
import type { AreaLook, PatternName, PrintArea } from '../../figure/print/print-content.ts';
import { ownTableWordsOf } from '../../i18n/own-table.ts';
import type { PointMark, PointSymbol } from '../../marks/marks.ts';
import { outlineOf } from '../../marks/palettes.ts';
import { layerColours, noValueColour } from '../../own-table/layer-colours.ts';
import { ownTableMarks } from '../../own-table/own-marks.ts';
import type { LoadedTable } from '../../own-table/own-table-store.ts';
import type { PaperInput } from './paper-marks.ts';

/** How a class of a reader's table looks as land and as a point. */
export interface OwnLook {
  readonly area: AreaLook;
  readonly symbol: PointSymbol;
  readonly fill: string;
  readonly stroke: string;
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

function lookOf(
  fill: string,
  stroke: string,
  pattern: PatternName | null = null,
  symbol: PointSymbol = 'square',
): OwnLook {
  return { area: { fill, opacity: 1, pattern }, symbol, fill, stroke };
}

/** Classes from light to dark whatever the ramp; categories by pattern and symbol. */
function greyLook(place: number, count: number, isRanked: boolean): OwnLook {
  if (isRanked) {
    const share = count > 1 ? place / (count - 1) : 0.6;
    return lookOf(hcl(0, 0, 93 - 65 * share).formatHex(), BLACK);
  }
  // When the patterns have all been taken, they come again on a darker ground.
  const isFirstRound = place < PATTERNS.length;
  const at = place % PATTERNS.length;
  const solid = isFirstRound ? '#5a5a5a' : '#9a9a9a';
  const ground = isFirstRound ? '#f6f6f6' : '#cccccc';
  const look = lookOf(at === 0 ? solid : ground, BLACK, PATTERNS[at], SYMBOLS[at]);
  return { ...look, fill: isFirstRound ? BLACK : '#ffffff' };
}

/** The looks of the classes of a table on the page. */
export function ownLooks({ settings, layer }: LoadedTable, isGrey: boolean): OwnLooks {
  const scale = layer?.paint.scale ?? { kind: 'single', count: 0 };
  const colours = layerColours(scale, settings.style.ramp, 'light');
  const isRanked = scale.kind !== 'categories';
  return {
    classes: colours.map((colour, place) =>
      isGrey
        ? greyLook(place, colours.length, isRanked)
        : lookOf(colour, outlineOf(colour, 'light')),
    ),
    noValue: isGrey
      ? lookOf('#ffffff', '#8c8c8c', 'no-data')
      : lookOf(noValueColour('light'), outlineOf(noValueColour('light'), 'light'), 'no-data'),
  };
}

interface OwnPaper {
  readonly areas: readonly PrintArea[];
  readonly points: readonly PointMark[];
}

/** A reader's table on the page; nothing where there is none or where it is not shown. */
export function paperOwn({ index, view, voices, isGrey, ownTable }: PaperInput): OwnPaper {
  const words = voices[0]?.words;
  if (!ownTable || !words) return { areas: [], points: [] };
  const own = ownTableWordsOf(words.language);
  const { areas, points } = ownTableMarks(ownTable, index, view, words, own);
  const { scale } = ownTable.layer?.paint ?? {};
  const looks = ownLooks(ownTable, isGrey);
  const colours = scale ? layerColours(scale, ownTable.settings.style.ramp, 'light') : [];
  const lookOfFill = (fill: string) => looks.classes[colours.indexOf(fill)] ?? looks.noValue;
  return {
    areas: areas.map((area) => ({ ...area, ...lookOfFill(area.fill).area })),
    points: points.map((point) => {
      const { symbol, fill, stroke } = lookOfFill(point.fill);
      return { ...point, symbol, fill, stroke, strokeWidthPixels: 0.5 };
    }),
  };
}
