import { MODES } from '../../domain/dataset.ts';
import { isoDateOf } from '../../domain/period.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import { type AnalysisTable, rounded, tabulate } from './analysis-table.ts';
import type { Coverage } from './coverage.ts';
import type { Reach, Reached } from './reach.ts';
import type { BeltAt, ZoneAt } from './select-units.ts';

const BELT_COLUMNS = [
  ['belt', 'string', (row: BeltAt) => row.belt.id],
  ['product_zh', 'string', (row: BeltAt) => row.belt.product_zh],
  ['product_en', 'string', (row: BeltAt) => row.belt.product_en],
  ['category', 'string', (row: BeltAt) => row.belt.category],
  ['place', 'string', (row: BeltAt) => row.place.id],
  ['place_zh', 'string', (row: BeltAt) => row.place.name_zh],
  ['place_en', 'string', (row: BeltAt) => row.place.name_en],
  ['province', 'string', (row: BeltAt) => row.belt.province],
] as const;

const ZONE_COLUMNS = [
  ['zone', 'string', (row: ZoneAt) => row.zone.id],
  ['name_zh', 'string', (row: ZoneAt) => row.zone.name_zh],
  ['name_en', 'string', (row: ZoneAt) => row.zone.name_en],
  ['province', 'string', (row: ZoneAt) => row.zone.province],
  ['batch', 'number', (row: ZoneAt) => row.zone.batch],
  ['approved_on', 'date', (row: ZoneAt) => row.zone.approved_on],
] as const;

const REACH_COLUMNS = [
  ['nearest_hub', 'string', (row: Reached) => row.nearest?.hub.place.id ?? null],
  ['nearest_hub_km', 'number', (row: Reached) => rounded(row.nearest?.distanceKm)],
  ...MODES.map(
    (mode) =>
      [
        `nearest_${mode}_hub_km`,
        'number',
        (row: Reached) => rounded(row.byMode[mode]?.distanceKm),
      ] as const,
  ),
] as const;

/** Belts with their standing, the share over time and by part, and zones without a belt. */
export function tabulateCoverage(
  index: DatasetIndex,
  coverage: Coverage,
): readonly AnalysisTable[] {
  const shares = [
    ...coverage.byRegion.map((row) => ({ ...row, part: 'region', id: row.region as string })),
    ...coverage.byCategory.map((row) => ({ ...row, part: 'category', id: row.category as string })),
  ];
  return [
    tabulate('coverage-belts', coverage.belts, [
      ...BELT_COLUMNS,
      ['region', 'string', ({ belt }) => index.regionOfProvince.get(belt.province ?? '') ?? null],
      ['standing', 'string', ({ standing }) => standing],
      ['since', 'date', ({ sinceDay }) => (sinceDay === null ? null : isoDateOf(sinceDay))],
      ['zones', 'string', ({ zones }) => zones.map(({ zone }) => zone.id).join(';')],
      ['nearest_zone', 'string', ({ nearest }) => nearest?.zone.zone.id ?? null],
      ['nearest_zone_km', 'number', ({ nearest }) => rounded(nearest?.distanceKm)],
    ]),
    tabulate('coverage-steps', coverage.steps, [
      ['date', 'date', ({ day }) => isoDateOf(day)],
      ['belts', 'number', ({ counted }) => counted],
      ['inside', 'number', ({ inside }) => inside],
      ['share', 'number', ({ inside, counted }) => rounded(counted ? inside / counted : null)],
    ]),
    tabulate('coverage-shares', shares, [
      ['part', 'string', ({ part }) => part],
      ['id', 'string', ({ id }) => id],
      ['belts', 'number', ({ counted }) => counted],
      ['inside', 'number', ({ inside }) => inside],
      ['share', 'number', ({ inside, counted }) => rounded(counted ? inside / counted : null)],
    ]),
    tabulate('coverage-zones', coverage.zones, [
      ...ZONE_COLUMNS,
      ['belts', 'number', (at) => coverage.belts.filter(({ zones }) => zones.includes(at)).length],
    ]),
  ];
}

/** Zones and belts with the hubs nearest to them, and what that comes to by mode. */
export function tabulateReach(reach: Reach): readonly AnalysisTable[] {
  return [
    tabulate('reach-zones', reach.zones, [...ZONE_COLUMNS, ...REACH_COLUMNS]),
    tabulate('reach-belts', reach.belts, [...BELT_COLUMNS, ...REACH_COLUMNS]),
    tabulate('reach-modes', reach.modes, [
      ['mode', 'string', ({ mode }) => mode ?? 'any-but-digital'],
      ['hubs', 'number', ({ hubs }) => hubs],
      ['zones', 'number', ({ zones }) => zones?.count ?? 0],
      ['zones_median_km', 'number', ({ zones }) => rounded(zones?.medianKm)],
      ['zones_upper_quartile_km', 'number', ({ zones }) => rounded(zones?.upperQuartileKm)],
      ['zones_most_km', 'number', ({ zones }) => rounded(zones?.mostKm)],
      ['belts', 'number', ({ belts }) => belts?.count ?? 0],
      ['belts_median_km', 'number', ({ belts }) => rounded(belts?.medianKm)],
      ['belts_upper_quartile_km', 'number', ({ belts }) => rounded(belts?.upperQuartileKm)],
      ['belts_most_km', 'number', ({ belts }) => rounded(belts?.mostKm)],
    ]),
  ];
}
