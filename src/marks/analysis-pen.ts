import type { Position } from '../domain/dataset.ts';
import type { AnalysisWords } from '../i18n/analysis.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { ViewState } from '../view/view-state.ts';
import { SOLID } from './line-dashes.ts';
import type { ArcMark, AreaMark, LabelMark, PointMark } from './marks.ts';

/** What an analysis adds to the picture; it is drawn above the layers and below the names. */
export interface AnalysisMarks {
  readonly areas: readonly AreaMark[];
  readonly arcs: readonly ArcMark[];
  readonly points: readonly PointMark[];
  readonly labels: readonly LabelMark[];
}

export const NO_MARKS: AnalysisMarks = { areas: [], arcs: [], points: [], labels: [] };

/** What each analysis is drawn with. */
export interface Pen {
  readonly index: DatasetIndex;
  readonly view: ViewState;
  readonly words: Words;
  readonly say: AnalysisWords;
  readonly accent: string;
}

/** A line with the looks of an analysis, but for what is said otherwise. */
export function line(
  id: string,
  path: readonly Position[],
  title: string,
  look: Partial<ArcMark>,
): ArcMark {
  return {
    id: `analysis-${id}`,
    path,
    stroke: '',
    widthPixels: 1.4,
    opacity: 0.85,
    dash: SOLID,
    carriesGoods: false,
    fadesOut: false,
    isSelected: false,
    target: null,
    title,
    ...look,
  };
}

/** A point with the looks of an analysis, but for what is said otherwise. */
export function point(
  id: string,
  position: Position,
  title: string,
  look: Partial<PointMark>,
): PointMark {
  return {
    id: `analysis-${id}`,
    layer: 'hubs',
    position,
    offsetPixels: [0, 0],
    symbol: 'circle',
    radiusPixels: 5,
    fill: 'none',
    stroke: '',
    strokeWidthPixels: 1.5,
    opacity: 1,
    badge: null,
    isSelected: false,
    target: null,
    title,
    ...look,
  };
}

/** Whole kilometres, as the language writes them. */
export function wholeKm({ words }: Pen, km: number): string {
  return words.formatNumber(Math.round(km));
}
