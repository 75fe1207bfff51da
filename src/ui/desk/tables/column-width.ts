import type { Column, ColumnKind } from '../../../selectors/tables/columns.ts';

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 140,
  number: 84,
  value: 132,
  years: 132,
  choice: 112,
  place: 124,
  places: 140,
  zone: 124,
  category: 140,
  indicator: 260,
  ids: 220,
  source: 132,
  passages: 180,
  formula: 240,
  address: 180,
  id: 170,
};

/** Choices whose words are long. */
const WIDE_CHOICES: ReadonlySet<string> = new Set(['kind', 'licence', 'unit']);
const LONG = /^(title|text|definition)_/;

/** The button that leads to the map. */
export const MAP_COLUMN_PIXELS = 44;

/** The width of a column in pixels. */
export function columnWidth({ key, kind }: Column): number {
  if (WIDE_CHOICES.has(key)) return 160;
  return LONG.test(key) ? 280 : WIDTHS[kind];
}

/** Numbers stand at the right, so that their digits stand under each other. */
export function isRightAligned({ kind }: Column): boolean {
  return kind === 'number' || kind === 'value';
}
