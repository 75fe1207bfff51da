import type { Position } from '../domain/dataset.ts';
import type { Selection } from '../view/view-state.ts';
import type { Dash } from './line-dashes.ts';

/** Which object of which topology a shape is; renderers look the geometry up. */
export type Unit = {
  readonly object: 'provinces' | 'prefectures' | 'counties';
  /** Adcode. */
  readonly id: string;
};

/** What a mark stands for, so that hovering or clicking it can say so; null is mere drawing. */
export type Target = Selection | null;

/** A filled part of the land. Colours are CSS colours; opacity runs from 0 to 1. */
export interface AreaMark {
  readonly id: string;
  /** `land` is the ground that the others lie on. */
  readonly layer: 'land' | 'zones' | 'gap' | 'own';
  readonly unit: Unit;
  readonly fill: string;
  readonly opacity: number;
  /** `no-data` draws diagonal lines over the fill. */
  readonly hatch: 'none' | 'no-data';
  readonly target: Target;
  /** Plain text for the tooltip and for the list mirror. */
  readonly title: string;
}

/** A corridor: a chain of great-circle positions, drawn as one line. */
export interface ArcMark {
  readonly id: string;
  readonly path: readonly Position[];
  readonly stroke: string;
  readonly widthPixels: number;
  readonly opacity: number;
  readonly dash: Dash;
  /** Something runs on it, which the clock moves. */
  readonly carriesGoods: boolean;
  /** The end is named only as a country or a region: the line fades out towards it. */
  readonly fadesOut: boolean;
  readonly isSelected: boolean;
  readonly target: Target;
  readonly title: string;
}

/** Goods on their way along an arc at the clock's date. */
export interface GoodsMark {
  readonly id: string;
  readonly position: Position;
  readonly fill: string;
  readonly radiusPixels: number;
}

export const SYMBOLS = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'cross',
  'star',
  'ring',
] as const;
export type PointSymbol = (typeof SYMBOLS)[number];

/** A place. `offsetPixels` moves it aside where several stand in one spot (x right, y down). */
export interface PointMark {
  readonly id: string;
  readonly layer: 'zones' | 'belts' | 'hubs' | 'destinations' | 'own';
  readonly position: Position;
  readonly offsetPixels: readonly [x: number, y: number];
  readonly symbol: PointSymbol;
  readonly radiusPixels: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidthPixels: number;
  readonly opacity: number;
  /** A short text inside the symbol: a count, a rank. */
  readonly badge: string | null;
  /** How many things it stands for; left out where it is one. */
  readonly count?: number;
  readonly isSelected: boolean;
  readonly target: Target;
  readonly title: string;
}

/** A name on the map. The higher the priority, the later it gives way to others. */
export interface LabelMark {
  readonly id: string;
  readonly position: Position;
  readonly text: string;
  readonly sizePixels: number;
  readonly fill: string;
  readonly halo: string;
  readonly priority: number;
  /** Web Mercator zoom from which the name is shown. */
  readonly minZoom: number;
  /** Clears a point of this radius; the text stands beside or below it. */
  readonly besideRadiusPixels: number;
}

/** Colours of the map itself. */
export interface BaseMarks {
  readonly sea: string;
  readonly world: string;
  readonly land: string;
  readonly coast: string;
  readonly provinceBorder: string;
  readonly prefectureBorder: string;
  readonly dashes: string;
  readonly undefinedBorder: string;
  readonly hatchLine: string;
  /** Text that belongs to the map itself, as the inset's name. */
  readonly note: string;
}

/** What is drawn over everything: what a person points at in another view, and the area of the filter. */
export interface Highlights {
  readonly stroke: string;
  readonly points: readonly PointMark[];
  readonly arcs: readonly ArcMark[];
  readonly units: readonly Unit[];
  /** The ring of the area filter, as it was drawn. */
  readonly area: readonly Position[] | null;
}

/** Everything that is drawn for one view, in final colours and pixels; both renderers draw the same. */
export interface Marks {
  readonly base: BaseMarks;
  /** In drawing order, lowest first. */
  readonly areas: readonly AreaMark[];
  readonly arcs: readonly ArcMark[];
  readonly goods: readonly GoodsMark[];
  readonly points: readonly PointMark[];
  readonly labels: readonly LabelMark[];
  readonly highlights: Highlights;
}
