import { isoDateOf } from '../../domain/period.ts';
import { type AnalysisTable, rounded, tabulate } from './analysis-table.ts';
import type { Association } from './association.ts';
import type { Concentration, Measures } from './concentration.ts';
import type { Gravity } from './gravity.ts';
import type { MoranTest } from './moran.ts';

interface MeasuredRow extends Measures {
  readonly of: 'zones' | 'belts';
  /** Null for belts, which carry no date. */
  readonly date: string | null;
}

/** The measures after each batch, the parts with their quotients, the categories of each province. */
export function tabulateConcentration(value: Concentration): readonly AnalysisTable[] {
  const steps: MeasuredRow[] = [
    ...value.steps.map((step) => ({ ...step, of: 'zones' as const, date: isoDateOf(step.day) })),
    { ...value.belts, of: 'belts', date: null },
  ];
  const parts = [
    ...value.byRegion.map((row) => ({ ...row, part: 'region', id: row.region as string })),
    ...value.byProvince.map((row) => ({ ...row, part: 'province', id: row.unit.province })),
  ];
  return [
    tabulate('concentration-steps', steps, [
      ['of', 'string', (row) => row.of],
      ['date', 'date', (row) => row.date],
      ['provinces', 'number', () => value.units.length],
      ['count', 'number', ({ total }) => total],
      ['gini', 'number', ({ gini }) => rounded(gini)],
      ['gini_of_regions', 'number', ({ giniOfRegions }) => rounded(giniOfRegions)],
      ['theil', 'number', ({ theil }) => rounded(theil?.total)],
      ['theil_within_regions', 'number', ({ theil }) => rounded(theil?.within)],
      ['theil_between_regions', 'number', ({ theil }) => rounded(theil?.between)],
      ['herfindahl', 'number', ({ herfindahl }) => rounded(herfindahl?.index)],
      ['herfindahl_normalised', 'number', ({ herfindahl }) => rounded(herfindahl?.normalised)],
      ['herfindahl_of_regions', 'number', (row) => rounded(row.herfindahlOfRegions?.index)],
    ]),
    tabulate('concentration-parts', parts, [
      ['part', 'string', ({ part }) => part],
      ['id', 'string', ({ id }) => id],
      ['zones', 'number', ({ zones }) => zones],
      ['belts', 'number', ({ belts }) => belts],
      ['location_quotient', 'number', ({ quotient }) => rounded(quotient)],
    ]),
    tabulate('concentration-categories', value.categories, [
      ['province', 'string', ({ unit }) => unit.province],
      ['category', 'string', ({ category }) => category],
      ['belts', 'number', ({ belts }) => belts],
      ['location_quotient', 'number', ({ quotient }) => rounded(quotient)],
    ]),
  ];
}

/** The centres and ellipses after each batch, of all zones so far and of the batch alone. */
export function tabulateGravity({ steps }: Gravity): readonly AnalysisTable[] {
  const rows = steps.flatMap(({ batch, day, move, ...step }) => [
    { of: 'all', batch, day, move, count: step.count, centre: step.centre, ellipse: step.ellipse },
    {
      of: 'batch',
      batch,
      day,
      move: null,
      count: step.ownCount,
      centre: step.ownCentre,
      ellipse: step.ownEllipse,
    },
  ]);
  return [
    tabulate('gravity-steps', rows, [
      ['of', 'string', (row) => row.of],
      ['batch', 'number', ({ batch }) => batch],
      ['date', 'date', ({ day }) => isoDateOf(day)],
      ['zones', 'number', ({ count }) => count],
      ['longitude', 'number', ({ centre }) => rounded(centre[0])],
      ['latitude', 'number', ({ centre }) => rounded(centre[1])],
      ['moved_km', 'number', ({ move }) => rounded(move?.distanceKm)],
      ['moved_bearing_degrees', 'number', ({ move }) => rounded(move?.bearing)],
      ['semi_major_km', 'number', ({ ellipse }) => rounded(ellipse?.semiMajorKm)],
      ['semi_minor_km', 'number', ({ ellipse }) => rounded(ellipse?.semiMinorKm)],
      ['long_axis_bearing_degrees', 'number', ({ ellipse }) => rounded(ellipse?.bearing)],
      ['area_km2', 'number', ({ ellipse }) => rounded(ellipse?.areaKm2)],
      ['share_inside', 'number', ({ ellipse }) => rounded(ellipse?.shareInside)],
    ]),
  ];
}

/** The tests after each batch, and the provinces with their neighbours. */
export function tabulateAssociation(value: Association): readonly AnalysisTable[] {
  const tests = value.steps.flatMap(({ day, test, joined }) => [
    { day, hainan: 'left-out', test },
    { day, hainan: 'joined-to-guangdong', test: joined },
  ]);
  const read =
    (pick: (test: MoranTest) => number) =>
    ({ test }: { readonly test: MoranTest | null }) =>
      test && rounded(pick(test));
  return [
    tabulate('association-tests', tests, [
      ['date', 'date', ({ day }) => isoDateOf(day)],
      ['hainan', 'string', ({ hainan }) => hainan],
      ['provinces', 'number', read((test) => test.n)],
      ['moran_i', 'number', read((test) => test.moran)],
      ['expectation', 'number', read((test) => test.expectation)],
      ['permutations', 'number', read((test) => test.permutations)],
      ['z', 'number', read((test) => test.z)],
      ['p_two_sided', 'number', read((test) => test.pTwoSided)],
      ['p_one_sided', 'number', read((test) => test.pOneSided)],
    ]),
    tabulate('association-provinces', value.rows, [
      ['province', 'string', ({ unit }) => unit.province],
      ['name_zh', 'string', ({ unit }) => unit.place?.name_zh ?? null],
      ['name_en', 'string', ({ unit }) => unit.place?.name_en ?? null],
      ['zones', 'number', ({ zones }) => zones],
      ['neighbours_mean', 'number', ({ lag }) => rounded(lag)],
      ['quadrant', 'string', ({ quadrant }) => quadrant],
      ['neighbours', 'string', (row) => row.neighbours.map(({ province }) => province).join(';')],
    ]),
  ];
}
