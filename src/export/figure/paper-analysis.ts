import type { PrintArc, PrintLine, PrintMarks } from '../../figure/print/print-content.ts';
import { analysisMarks } from '../../marks/analysis-marks.ts';
import type { AnalysisMarks } from '../../marks/analysis-pen.ts';
import { DASHED } from '../../marks/line-dashes.ts';
import type { ArcMark, PointMark } from '../../marks/marks.ts';
import { INK_COLOURS } from '../../marks/palettes.ts';
import type { ViewState } from '../../view/view-state.ts';
import { greyOf, type LinePaper, paperDash } from './paper-colours.ts';
import type { PaperInput } from './paper-marks.ts';

const BLACK = '#000000';
/** The screen's lines are pixels at arm's length; these are points in the hand. */
const POINTS_PER_PIXEL = 0.5;

type Look = Pick<ArcMark, 'stroke' | 'widthPixels' | 'dash'>;

/** The line of an analysis or of the filter's area as the page has it. */
export function overlayLine(
  { stroke, widthPixels, dash }: Look,
  { isGrey, lineScale = 1 }: LinePaper,
): PrintLine {
  return {
    stroke: isGrey ? greyOf(stroke) : stroke,
    widthPoints: Math.round(Math.max(0.5, widthPixels * POINTS_PER_PIXEL) * lineScale * 100) / 100,
    dash: paperDash(dash),
    isHollow: false,
    fades: false,
  };
}

/** How the area of the filter is outlined. */
export function areaLine(paper: LinePaper): PrintLine {
  return overlayLine({ stroke: INK_COLOURS.light.accent, widthPixels: 1.6, dash: DASHED }, paper);
}

/** The marks of the view's analysis in each language of the figure, the leading one first. */
export function analysesOf({ index, view, frame, voices }: PaperInput): readonly AnalysisMarks[] {
  return voices.map(({ words }) =>
    analysisMarks(index, frame, { ...view, language: words.language }, words),
  );
}

/** A point of an analysis without colour. */
function paperPoint(point: PointMark, isGrey: boolean): PointMark {
  if (!isGrey) return point;
  return { ...point, fill: greyOf(point.fill), stroke: BLACK };
}

/** What the view's analysis draws, in the looks of the page. */
export function paperAnalysis(
  marks: AnalysisMarks | undefined,
  input: PaperInput,
): PrintMarks['analysis'] {
  const arcs = (marks?.arcs ?? []).map(
    (arc): PrintArc => ({ id: arc.id, path: arc.path, line: overlayLine(arc, input) }),
  );
  return { arcs, points: (marks?.points ?? []).map((mark) => paperPoint(mark, input.isGrey)) };
}

/** The ring of the area filter, where the view has one. */
export function paperFilterArea(
  { area }: Pick<ViewState, 'area'>,
  paper: LinePaper,
): PrintMarks['filterArea'] {
  return area && area.length > 2 ? { ring: area, line: areaLine(paper) } : null;
}
