import type { Batch, Mode, Position, RegionId } from '../domain/dataset.ts';
import type { CategoryId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/period.ts';

export const LAYERS = ['zones', 'belts', 'gap', 'corridors'] as const;
export type Layer = (typeof LAYERS)[number];

export const GAP_METRICS = [
  'gap-trade-share',
  'gap-technology-penetration',
  'gap-warehouse-automation',
  'gap-delivery-days',
  'gap-vacancy-rate',
] as const;
export type GapMetric = (typeof GAP_METRICS)[number];

export const SELECTION_KINDS = [
  'zone',
  'belts',
  'place',
  'province',
  'region',
  'corridor',
  'country',
] as const;
/** What the details panel tells about. `belts` selects the place whose belts are shown. */
export interface Selection {
  readonly kind: (typeof SELECTION_KINDS)[number];
  readonly id: string;
}

export const DESK_TOOLS = ['charts', 'tables', 'analysis', 'compare', 'own-data'] as const;
export type DeskTool = (typeof DESK_TOOLS)[number];
/** What the research desk has open; an empty page is the tool's first. */
export interface DeskPage {
  readonly tool: DeskTool;
  readonly page: string;
}

/** The scene of a story that is shown, counted from 1. */
export interface StoryPlace {
  readonly id: string;
  readonly scene: number;
}

/** The step of a lesson that is shown, counted from 1; one more than there are is the result. */
export interface LessonPlace {
  readonly id: string;
  readonly step: number;
}

export const COMPARE_LAYOUTS = ['side', 'swipe'] as const;
/** A second picture beside the view's own: the same view but for what is named here. */
export type Compare = { readonly layout: (typeof COMPARE_LAYOUTS)[number] } & (
  | { readonly what: 'date'; readonly date: IsoDate }
  | { readonly what: 'region'; readonly region: RegionId }
  | { readonly what: 'layers'; readonly layers: readonly Layer[] }
);

export const ANALYSIS_LAYERS = ['none', 'gravity', 'coverage', 'reach'] as const;
/** Which analysis is drawn over the map. */
export type AnalysisLayer = (typeof ANALYSIS_LAYERS)[number];

/** Centre (WGS 84, degrees) and Web Mercator zoom; the Albers figure uses the same scale at 36° N. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

export type Language = 'zh-CN' | 'en';
export type Theme = 'light' | 'dark';
/** `auto` is Albers in the figure and Mercator on the WebGL map. */
export type Projection = 'auto' | 'albers' | 'mercator' | 'globe';
export type RendererChoice = 'auto' | 'figure' | 'webgl';
export type AtEnd = 'stop' | 'loop' | 'bounce';
export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8] as const;
export type Speed = (typeof SPEEDS)[number];

/**
 * Everything a person chose. The picture is a pure function of the dataset and this object; it is
 * the link, the undo history, and later the story scene, the embed and the saved figure.
 * A filter that is null lets everything through.
 */
export interface ViewState {
  /** The clock: what the picture is true of. */
  readonly date: IsoDate;
  /** Range mode: only what began between this date and the clock is shown; null is cumulative. */
  readonly rangeStart: IsoDate | null;
  readonly layers: readonly Layer[];
  readonly batches: readonly Batch[] | null;
  /** Show the newest batch at the clock alone instead of all so far. */
  readonly newestBatchOnly: boolean;
  /** What fills the land for the zones layer: their own territory, provinces by count, or nothing. */
  readonly zoneFill: 'territory' | 'count' | 'none';
  readonly categories: readonly CategoryId[] | null;
  readonly modes: readonly Mode[] | null;
  readonly regions: readonly RegionId[] | null;
  /** Adcodes of provinces. */
  readonly provinces: readonly string[] | null;
  /** Only zones that were in the top tier of the evaluation of one of these years. */
  readonly tierYears: readonly number[] | null;
  /** What a lasso or a box on the map lets through: the corners of a ring, the last not repeating the first. */
  readonly area: readonly Position[] | null;
  readonly gapMetric: GapMetric;
  readonly showDestinations: boolean;
  /** The national series under the timeline. */
  readonly showSeries: boolean;
  readonly selection: Selection | null;
  /** Null fits the whole country, South China Sea included. */
  readonly camera: Camera | null;
  readonly projection: Projection;
  readonly renderer: RendererChoice;
  readonly language: Language;
  readonly theme: Theme;
  readonly speed: Speed;
  readonly atEnd: AtEnd;
  /** Pause the play for a moment at each approval batch. */
  readonly dwell: boolean;
  readonly desk: DeskPage | null;
  readonly compare: Compare | null;
  readonly analysisLayer: AnalysisLayer;
  readonly story: StoryPlace | null;
  /** A story or a lesson stands beside the map, never both. */
  readonly lesson: LessonPlace | null;
}

/** Where the clock begins: the month of the first approval. Its end is the newest observation's. */
export const FIRST_DATE: IsoDate = '2015-03-01';
const OPENING_DATE: IsoDate = '2024-12-31';

export const DEFAULT_VIEW: ViewState = {
  date: OPENING_DATE,
  rangeStart: null,
  layers: ['zones'],
  batches: null,
  newestBatchOnly: false,
  zoneFill: 'territory',
  categories: null,
  modes: null,
  regions: null,
  provinces: null,
  tierYears: null,
  area: null,
  gapMetric: 'gap-trade-share',
  showDestinations: false,
  showSeries: false,
  selection: null,
  camera: null,
  projection: 'auto',
  renderer: 'auto',
  language: 'en',
  theme: 'light',
  speed: 1,
  atEnd: 'stop',
  dwell: true,
  desk: null,
  compare: null,
  analysisLayer: 'none',
  story: null,
  lesson: null,
};

/** The view with every filter open. */
export const NO_FILTER = {
  rangeStart: null,
  batches: null,
  newestBatchOnly: false,
  categories: null,
  modes: null,
  regions: null,
  provinces: null,
  tierYears: null,
  area: null,
} as const satisfies Partial<ViewState>;
