import type {
  PrintArc,
  PrintArea,
  PrintLabel,
  PrintLine,
  PrintMarks,
} from '../../figure/print/print-content.ts';
import { buildMarks } from '../../marks/build-marks.ts';
import { withHighlights } from '../../marks/highlight-marks.ts';
import type { AreaMark, Highlights, Marks, PointMark } from '../../marks/marks.ts';
import { INK_COLOURS } from '../../marks/palettes.ts';
import type { LoadedTable } from '../../own-table/own-table-store.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { type Frame, gapPartOf } from '../../selectors/select-frame.ts';
import type { ViewState } from '../../view/view-state.ts';
import { analysesOf, paperAnalysis, paperFilterArea } from './paper-analysis.ts';
import {
  BATCH_PATTERNS,
  BATCH_SYMBOLS,
  batchGrey,
  corridorLine,
  GREY_PAPER,
  greyOf,
  PAPER,
} from './paper-colours.ts';
import { paperOwn } from './paper-own.ts';
import type { PrintVoice } from './print-words.ts';

const BLACK = '#000000';
/** Its name comes first: a narrow island between coast and dashes has room for it only before others take it. */
const TAIWAN = 'label-province-710000';

export interface PaperInput {
  readonly index: DatasetIndex;
  /** Light, with nothing selected, its camera at the scale of the page. */
  readonly view: ViewState;
  readonly frame: Frame;
  readonly voices: readonly PrintVoice[];
  readonly isGrey: boolean;
  readonly lineScale?: number;
  readonly ownTable?: LoadedTable | null | undefined;
  /** Link keys of what a story points at. */
  readonly lit?: ReadonlySet<string> | undefined;
  /** The zoom of a screen on which names would be as near to one another as on the page. */
  readonly zoom: number;
  readonly showsLabels: boolean;
}

/** Where belts have the symbols, zones without colour go by lightness alone, and by their land's pattern. */
export function zonesHaveSymbols(view: ViewState): boolean {
  return !view.layers.includes('belts');
}

function paperArea(area: AreaMark, { index, isGrey }: PaperInput): PrintArea {
  const pattern = area.hatch === 'no-data' ? 'no-data' : null;
  if (!isGrey) return { ...area, fill: area.layer === 'land' ? PAPER.land : area.fill, pattern };
  if (area.layer === 'land') return { ...area, fill: GREY_PAPER.land, pattern };
  const zone = index.zoneById.get(area.id.replace(/^territory-/, ''));
  if (area.id.startsWith('territory-') && zone) {
    const name = BATCH_PATTERNS[zone.batch];
    const isSolid = name === 'solid';
    return { ...area, fill: isSolid ? '#9a9a9a' : 'none', opacity: 1, pattern: name };
  }
  const part = area.layer === 'gap' ? gapPartOf(index.regionOfProvince.get(area.unit.id)) : null;
  const isDotted = part === 'central-west' && pattern === null;
  return {
    ...area,
    fill: pattern ? GREY_PAPER.land : greyOf(area.fill),
    pattern: isDotted ? 'pale-dots' : pattern,
  };
}

function paperPoint(point: PointMark, input: PaperInput): PointMark {
  if (!input.isGrey) return point;
  const zone = input.index.zoneById.get(point.id.replace(/^zone-/, ''));
  if (zone && point.id.startsWith('zone-')) {
    const symbol = zonesHaveSymbols(input.view) ? BATCH_SYMBOLS[zone.batch] : point.symbol;
    return { ...point, symbol, fill: batchGrey(zone.batch), stroke: BLACK };
  }
  return { ...point, fill: greyOf(point.fill), stroke: BLACK };
}

function paperArcs(marks: Marks, input: PaperInput): readonly PrintArc[] {
  return marks.arcs.flatMap((arc) => {
    const corridor = input.index.corridorById.get(arc.id.replace(/^corridor-/, ''));
    if (!corridor) return [];
    const line = corridorLine(corridor, arc.fadesOut, input);
    return { id: arc.id, path: arc.path, line };
  });
}

/** The names of every language of the figure, one under the other. */
function paperLabels(all: readonly Pick<Marks, 'labels'>[], zoom: number): readonly PrintLabel[] {
  const [first, second] = all;
  const others = new Map(second?.labels.map((label) => [label.id, label.text]));
  return (first?.labels ?? [])
    .filter((label) => label.minZoom <= zoom)
    .map(({ id, position, priority, besideRadiusPixels, text }) => {
      const lines = [...new Set([text, others.get(id) ?? text])];
      const standsOff = id === TAIWAN ? ('east' as const) : ('no' as const);
      return { id, position, priority, besideRadiusPixels, lines, standsOff };
    })
    .sort((a, b) => Number(b.id === TAIWAN) - Number(a.id === TAIWAN));
}

const LIT_POINTS = 0.8;

function paperLit({ stroke, units, arcs, points }: Highlights, lineScale: number) {
  const line: PrintLine = {
    stroke,
    widthPoints: LIT_POINTS * lineScale,
    dash: null,
    isHollow: false,
    fades: false,
  };
  return { units, line, arcs: arcs.map(({ id, path }) => ({ id, path, line })), points };
}

/** The marks of a view in the looks of the page: its paper, its patterns, its languages. */
export function paperMarks(input: PaperInput): PrintMarks {
  const { index, view, frame, voices, isGrey } = input;
  const all = voices.map(({ words }) => buildMarks(frame, view, index, words));
  const marks = all[0];
  if (!marks) throw new Error('A figure needs a language.');
  const analyses = analysesOf(input);
  const lit = withHighlights(marks, input.lit ?? new Set(), { theme: 'light', area: null });
  const own = paperOwn(input);
  // The analysis is what the reader asked for: its names find room first.
  const names = paperLabels(analyses, input.zoom).map((label) => ({
    ...label,
    besideRadiusPixels: 0,
    standsOff: 'around' as const,
  }));
  const labels = [...names, ...paperLabels(all, input.zoom)];
  return {
    base: isGrey ? GREY_PAPER : PAPER,
    ink: isGrey ? BLACK : INK_COLOURS.light.label,
    halo: '#ffffff',
    areas: [...marks.areas.map((area) => paperArea(area, input)), ...own.areas],
    arcs: [...paperArcs(marks, input), ...own.arcs],
    points: [...marks.points.map((point) => paperPoint(point, input)), ...own.points],
    labels: input.showsLabels ? labels : [],
    analysis: paperAnalysis(analyses[0], input),
    lit: paperLit(lit.highlights, input.lineScale ?? 1),
    filterArea: paperFilterArea(view, input),
  };
}
