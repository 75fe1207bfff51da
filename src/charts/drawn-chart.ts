import type { ReactNode } from 'react';
import type { Day, IsoDate } from '../domain/period.ts';
import type { ChartWords } from '../i18n/charts.ts';
import type { Words } from '../i18n/words.ts';
import type { FilterChoice } from '../selectors/charts/choose-filter.ts';
import type { Citation } from '../selectors/cite.ts';
import type { DatasetIndex, WholeIndex } from '../selectors/index-dataset.ts';
import type { LinkKey } from '../selectors/linked-keys.ts';
import type { GapMetric, Selection, ViewState } from '../view/view-state.ts';
import type { ChartInk } from './chart-ink.ts';

export const CHART_PAGES = [
  'zones-over-time',
  'provinces',
  'national',
  'gap',
  'destinations',
  'belts',
  'evaluations',
  'cities',
] as const;
export type ChartPage = (typeof CHART_PAGES)[number];

/** What pressing a mark does. */
export type ChartAct =
  | { readonly kind: 'filter'; readonly choices: readonly FilterChoice[] }
  | { readonly kind: 'select'; readonly selection: Selection }
  | { readonly kind: 'metric'; readonly metric: GapMetric };

/** Something in a chart that can be pointed at. */
export interface ChartMark {
  /** Unique in its chart. */
  readonly id: string;
  /** What it shows, for those who hear or point at it. */
  readonly label: string;
  /** What it lights in the other views, and by which of theirs it is lit. */
  readonly keys: readonly LinkKey[];
  readonly act: ChartAct | null;
  /** A filter names it, or it is selected. */
  readonly isChosen: boolean;
}

export interface ChartTable {
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly string[];
    /** What the row lights in the other views. */
    readonly keys: readonly LinkKey[];
  }[];
}

/** Days on a horizontal scale of pixels. */
export interface TimeSpan {
  readonly startX: number;
  readonly endX: number;
  /** From where to where down the chart it holds. */
  readonly top: number;
  readonly bottom: number;
  readonly xOf: (day: Day) => number;
  readonly dayAt: (x: number) => Day;
}

/** What a chart is drawn with besides what it shows. */
export interface ChartLight {
  readonly lit: ReadonlySet<string>;
  /** The clock itself, which between two changes runs on ahead of the view that was drawn. */
  readonly clock: Day;
}

/** A chart with all that stands around it, in words. */
export interface DrawnChart {
  readonly page: ChartPage;
  readonly title: string;
  readonly unit: string;
  readonly sayPeriod: (date: IsoDate) => string;
  /** Names the filters that hold something back from it, so that nobody takes a part for the whole. */
  readonly filteredBy: string | null;
  /** What it shows, in a sentence or two computed from its rows; empty when there is nothing to draw. */
  readonly summary: string;
  /** How to read it, in a sentence or two under the chart. */
  readonly remark: string;
  /** Definitions and cautions. */
  readonly notes: (index: WholeIndex) => readonly string[];
  readonly citations: readonly Citation[];
  readonly table: ChartTable;
  /** Said in place of the chart when there is nothing to draw. */
  readonly emptyText: string | null;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly ChartMark[];
  /** The axis over which a drag chooses a range of dates, where there is one. */
  readonly span: TimeSpan | null;
  /** Draws into a box of `width` by `height` pixels. */
  readonly draw: (light: ChartLight) => ReactNode;
}

/** What a person chose for the chart alone; it changes how the same evidence is laid out. */
export interface ChartOptions {
  readonly grouping: 'batch' | 'region';
  readonly counting: 'cumulative' | 'stacked';
  readonly theme: 'amounts' | 'growth' | 'share' | 'market';
  readonly measure: 'values' | 'ratios';
}

export const FIRST_OPTIONS: ChartOptions = {
  grouping: 'batch',
  counting: 'cumulative',
  theme: 'amounts',
  measure: 'values',
};

/** What every chart is made from. */
export interface ChartInput {
  readonly index: DatasetIndex;
  readonly view: ViewState;
  readonly words: Words;
  readonly chartWords: ChartWords;
  readonly ink: ChartInk;
  readonly options: ChartOptions;
  /** Pixels. */
  readonly width: number;
}
