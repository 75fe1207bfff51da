import type { Measures } from '../../../selectors/analysis/concentration.ts';

/** The measures, by their names in the words, and how to read each. */
export const MEASURES = [
  ['gini', (of: Measures) => of.gini],
  ['giniOfRegions', (of: Measures) => of.giniOfRegions],
  ['theil', (of: Measures) => of.theil?.total ?? null],
  ['within', (of: Measures) => of.theil?.within ?? null],
  ['between', (of: Measures) => of.theil?.between ?? null],
  ['herfindahl', (of: Measures) => of.herfindahl?.index ?? null],
  ['herfindahlNormalised', (of: Measures) => of.herfindahl?.normalised ?? null],
  ['herfindahlOfRegions', (of: Measures) => of.herfindahlOfRegions?.index ?? null],
] as const;
export type MeasureName = (typeof MEASURES)[number][0];

export function measureOf(name: MeasureName, of: Measures): number | null {
  return MEASURES.find(([known]) => known === name)?.[1](of) ?? null;
}
