import type { Position } from '../../domain/dataset.ts';
import type {
  ArcMark,
  AreaMark,
  BaseMarks,
  LabelMark,
  PointMark,
  PointSymbol,
  Unit,
} from '../../marks/marks.ts';
import type { Camera } from '../../view/view-state.ts';
import type { FigureProjectionKind } from '../projections.ts';

/** Fills that can be told apart without colour, from dense to sparse. */
export const PATTERNS = [
  'solid',
  'cross',
  'diagonal',
  'counter-diagonal',
  'horizontal',
  'vertical',
  'dots',
] as const;
export type PatternName = (typeof PATTERNS)[number] | 'pale-dots' | 'no-data';

/** How a line is drawn, in points. A hollow line is light in its middle. */
export interface PrintLine {
  readonly stroke: string;
  readonly widthPoints: number;
  readonly dash: readonly number[] | null;
  readonly isHollow: boolean;
  /** It fades towards its end, which the document names only roughly. */
  readonly fades: boolean;
}

export type PrintArea = Pick<AreaMark, 'id' | 'layer' | 'unit' | 'fill' | 'opacity'> & {
  readonly pattern: PatternName | null;
};
export type PrintArc = Pick<ArcMark, 'id' | 'path'> & { readonly line: PrintLine };
/** A name in one or two lines, the second in the other language. */
export type PrintLabel = Pick<LabelMark, 'id' | 'position' | 'priority' | 'besideRadiusPixels'> & {
  readonly lines: readonly string[];
  /**
   * Whether it may stand at some distance from what it names, with a line between: to the east over the
   * open sea, or anywhere around it.
   */
  readonly standsOff: 'no' | 'east' | 'around';
};

/** What the map of a print figure shows. Points keep the screen's sizes; the figure scales them. */
export interface PrintMarks {
  readonly base: BaseMarks;
  readonly ink: string;
  readonly halo: string;
  readonly areas: readonly PrintArea[];
  readonly arcs: readonly PrintArc[];
  readonly points: readonly PointMark[];
  readonly labels: readonly PrintLabel[];
  /** Over the layers: what an analysis of the desk draws. */
  readonly analysis: {
    readonly arcs: readonly PrintArc[];
    readonly points: readonly PointMark[];
  };
  /** What a scene of a story lights: outlines, lines and rings over all else. */
  readonly lit: {
    readonly units: readonly Unit[];
    readonly line: PrintLine;
    readonly arcs: readonly PrintArc[];
    readonly points: readonly PointMark[];
  };
  /** The ring of the area filter, and how it is drawn. */
  readonly filterArea: { readonly ring: readonly Position[]; readonly line: PrintLine } | null;
}

export type PrintSwatch =
  | {
      readonly kind: 'symbol';
      readonly symbol: PointSymbol;
      readonly fill: string;
      readonly stroke: string;
      /** Rings around the symbol. */
      readonly rings: number;
      /** A number beside it. */
      readonly badge: string | null;
      /** The land that belongs to the symbol's place. */
      readonly area: AreaLook | null;
    }
  | ({ readonly kind: 'area' } & AreaLook)
  | { readonly kind: 'line'; readonly line: PrintLine }
  | { readonly kind: 'number'; readonly text: string; readonly stroke: string };

export interface AreaLook {
  readonly fill: string;
  readonly opacity: number;
  readonly pattern: PatternName | null;
}

export interface PrintLegendEntry {
  readonly swatch: PrintSwatch;
  readonly label: string;
}

/** A ramp of fills with the values at its ends and in its middle. */
export interface PrintRamp {
  readonly fills: readonly string[];
  readonly labels: readonly string[];
}

/** One layer's part of the legend, its entries in the order of the drawing's meaning. */
export interface PrintLegendGroup {
  readonly id: string;
  readonly heading: string;
  readonly ramp: PrintRamp | null;
  readonly entries: readonly PrintLegendEntry[];
}

export interface PrintShown {
  readonly legend: boolean;
  readonly scaleBar: boolean;
  readonly northArrow: boolean;
  readonly graticule: boolean;
}

/** All that decides the layout of a print figure. It speaks no language: every text is given. */
export interface PrintContent {
  readonly widthMm: number;
  readonly projection: FigureProjectionKind;
  /** The view's own camera, or the whole country. */
  readonly camera: Camera | null;
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly legend: readonly PrintLegendGroup[];
  /** Each a paragraph under the figure: sources, credit, projection, link. */
  readonly notes: readonly string[];
  readonly insetLabel: readonly string[];
  /** The name of a distance, and where on the map the bar is true. */
  readonly sayDistance: (km: number) => string;
  readonly sayWhereTrue: (latitudes: readonly number[]) => readonly string[];
  readonly shows: PrintShown;
}
