import type { UnitLevel } from './gazetteer.ts';

export const ROLES = [
  'place',
  'parent',
  'longitude',
  'latitude',
  'toLongitude',
  'toLatitude',
  'date',
  'number',
  'text',
  'none',
] as const;
/**
 * What a column is read as. With `toLongitude` and `toLatitude` a row is a corridor, and `longitude` and
 * `latitude` are its origin. All but `number`, `text` and `none` are given to one column at most.
 */
export type Role = (typeof ROLES)[number];

export const SCALE_KINDS = ['quantile', 'equal', 'jenks', 'log', 'manual'] as const;
export type ScaleKind = (typeof SCALE_KINDS)[number];

export const AGGREGATES = ['newest', 'sum', 'mean', 'count'] as const;
/** What becomes of several rows of one unit. */
export type Aggregate = (typeof AGGREGATES)[number];

export const RAMPS = ['teal', 'violet', 'cividis', 'heat', 'diverging'] as const;
export type RampName = (typeof RAMPS)[number];

export const CLASS_COUNTS = [2, 3, 4, 5, 6, 7, 8, 9] as const;

export interface OwnStyle {
  readonly isShown: boolean;
  /** The column that colours; null draws all alike, or units by their number of rows. */
  readonly column: number | null;
  readonly aggregate: Aggregate;
  readonly scale: ScaleKind;
  readonly classes: number;
  /** Inner thresholds of the manual scale, rising. */
  readonly breaks: readonly number[];
  readonly ramp: RampName;
}

/** All that a person can change about how their table is read and drawn. */
export interface OwnSettings {
  /** One for each column. */
  readonly roles: readonly Role[];
  /** The level that the place column holds; null where it has none. */
  readonly level: UnitLevel | null;
  /** A unit (`level/id`) chosen for a place that did not join, by its key; null leaves its rows out. */
  readonly choices: Readonly<Record<string, string | null>>;
  /** Rows whose longitude and latitude look exchanged are turned. */
  readonly turnsSwapped: boolean;
  readonly style: OwnStyle;
}

/** Gives a column a role; whichever column had a role that only one can have becomes text. */
export function withRole(settings: OwnSettings, column: number, role: Role): OwnSettings {
  const isShared = role === 'number' || role === 'text' || role === 'none';
  const roles = settings.roles.map((old, other) => {
    if (other === column) return role;
    return old === role && !isShared ? 'text' : old;
  });
  return { ...settings, roles };
}
