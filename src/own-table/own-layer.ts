import type { Day } from '../domain/period.ts';
import type { GazetteerUnit } from './gazetteer.ts';

/** What colours: classes of a number, categories of a text, or nothing. */
export type OwnScale =
  | {
      readonly kind: 'classes';
      readonly column: string;
      readonly isPercent: boolean;
      /** Inner thresholds, rising; class i is what lies between threshold i − 1 and i. */
      readonly breaks: readonly number[];
      readonly least: number;
      readonly most: number;
      /** Rows or units in each class. */
      readonly counts: readonly number[];
    }
  | {
      readonly kind: 'categories';
      readonly column: string;
      /** The commonest, in order; their place is their class. */
      readonly categories: readonly { readonly text: string; readonly count: number }[];
      /** What the next class holds together; null where all have a class of their own. */
      readonly others: { readonly distinct: number; readonly count: number } | null;
    }
  | { readonly kind: 'single'; readonly count: number };

/** The class of a row without a value. */
export const NO_CLASS = 255;

/** Rows as points, in the order of their days, undated ones first. */
export interface OwnPoints {
  readonly kind: 'points';
  readonly count: number;
  /** Longitude and latitude of each point in turn, WGS 84, degrees. */
  readonly positions: Float32Array;
  /** x and y of each point in turn in the raw projection, radians; NaN where it shows no point. */
  readonly albers: Float32Array;
  readonly mercator: Float32Array;
  /** The row of the table that each is. */
  readonly rows: Uint32Array;
  /** Null where the table has no dates. */
  readonly days: Int32Array | null;
  /** Each point's place in `provinceIds`, or NO_CLASS outside all. */
  readonly provinces: Uint8Array;
  readonly provinceIds: readonly string[];
}

/**
 * Rows as corridors, in an order in which near ones are neighbours (`build-corridors.ts`); of those with the
 * same two ends the newest is last.
 */
export interface OwnCorridors {
  readonly kind: 'corridors';
  readonly count: number;
  /** Longitude and latitude of each origin in turn, WGS 84, degrees. */
  readonly positions: Float32Array;
  /** Of each destination, likewise. */
  readonly toPositions: Float32Array;
  /** Both ends of each as they lie from the middle of the earth, six numbers in turn: what is in sight asks them. */
  readonly vectors: Float32Array;
  /**
   * The first bit of the order in which each differs from the one before it: `SAME_CELLS` where only the exact
   * ends do, `SAME_ENDS` where nothing does. The first has 0.
   */
  readonly splits: Uint8Array;
  /** How many there are with different ends. */
  readonly distinct: number;
  /** The row of the table that each is. */
  readonly rows: Uint32Array;
  /** Null where the table has no dates. */
  readonly days: Int32Array | null;
  /** The place of each origin's and each destination's province in `provinceIds`, or NO_CLASS outside all. */
  readonly provinces: Uint8Array;
  readonly toProvinces: Uint8Array;
  readonly provinceIds: readonly string[];
}

/** What a table's joined rows are on the map. */
export type OwnGeometry = OwnPoints | OwnCorridors | OwnUnits;

/** Rows joined to units: those of unit `u` are entries `starts[u]` up to `starts[u + 1]`, by day. */
export interface OwnUnits {
  readonly kind: 'units';
  readonly units: readonly GazetteerUnit[];
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly days: Int32Array | null;
}

/** What the style adds to points, corridors or units: a class for each point or corridor, or a value for each entry. */
export interface OwnPaint {
  readonly scale: OwnScale;
  /** Of points and corridors: the class of each. Of units by category: the class of each entry. */
  readonly classes: Uint8Array | null;
  /** By number: the value of each point, corridor or entry, NaN where it has none. */
  readonly values: Float64Array | null;
}

export interface OwnLayer {
  readonly geometry: OwnGeometry;
  readonly paint: OwnPaint;
  /** Days on which the picture can change, rising; empty without dates. */
  readonly changeDays: readonly Day[];
}

/** More days than these are not told one by one: the clock then asks anew for each day. */
export const MOST_CHANGE_DAYS = 20_000;
