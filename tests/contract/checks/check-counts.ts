import { type Cells, cell, countRows, type Tables, wrongCells, wrongCount } from './cells.ts';

/** Figure 5 of the casebook: zones a batch, zones so far, and the day. */
const BATCHES = [
  ['1', 1, 1, '2015-03-07'],
  ['2', 12, 13, '2016-01-15'],
  ['3', 22, 35, '2018-07-24'],
  ['4', 24, 59, '2019-12-15'],
  ['5', 46, 105, '2020-04-27'],
  ['6', 27, 132, '2022-01-22'],
  ['7', 33, 165, '2022-11-14'],
] as const;

/** What the casebook says below figure 6. It is silent on the other provinces. */
const ZONES_BY_PROVINCE: Readonly<Record<string, number>> = {
  440000: 21,
  370000: 16,
  320000: 13,
  330000: 12,
  360000: 9,
  340000: 6,
  430000: 6,
  410000: 5,
  420000: 4,
  140000: 3,
  510000: 8,
  210000: 6,
  150000: 5,
  230000: 4,
  650000: 4,
  530000: 4,
};

export function checkBatches(tables: Tables): string[] {
  const counts = countRows(tables.zones, 'batch');
  const dayOfBatch = new Map<string, string>(BATCHES.map(([batch, , , day]) => [batch, day]));
  return [
    ...BATCHES.flatMap(([batch, expected, soFar]) => {
      const upTo = tables.zones.filter((row) => Number(cell(row, 'batch')) <= Number(batch));
      return [
        ...wrongCount('zones', 'batch', batch, counts.get(batch) ?? 0, expected),
        ...wrongCount('zones', 'batch', `1..${batch}`, upTo.length, soFar),
      ];
    }),
    ...wrongCells(
      tables,
      'zones',
      'approved_on',
      'the day of its batch',
      (value, row) => value === dayOfBatch.get(cell(row, 'batch')),
    ),
    ...wrongCells(
      tables,
      'zones',
      'locator',
      'figure 5 and its batch',
      (value, row) => value === `图5 第${cell(row, 'batch')}批`,
    ),
  ];
}

export function checkZonesByProvince(tables: Tables): string[] {
  const counts = countRows(tables.zones, 'province');
  const stated = Object.entries(ZONES_BY_PROVINCE).flatMap(([province, expected]) =>
    wrongCount('zones', 'province', province, counts.get(province) ?? 0, expected),
  );
  // The Suqian paper's 132 zones in 30 provinces are the first six batches.
  const firstSix = tables.zones.filter((row) => cell(row, 'batch') !== '7');
  const provinces = countRows(firstSix, 'province').size;
  return [...stated, ...wrongCount('zones', 'province', 'batches 1..6', provinces, 30)];
}

/** Figure 8 of the casebook. */
const TIMES_IN_TOP_TIER: Readonly<Record<string, number>> = {
  杭州: 3,
  宁波: 3,
  青岛: 3,
  上海: 3,
  广州: 3,
  深圳: 3,
  郑州: 2,
  厦门: 2,
  义乌: 2,
  苏州: 2,
  南京: 1,
  长沙: 1,
  成都: 1,
  重庆: 1,
};

const ORDERS = '1 2 3 4 5 6 7 8 9 10';

export function checkEvaluations(tables: Tables): string[] {
  const years = ['2021', '2022', '2023'].flatMap((year) => {
    const rows = tables.evaluations.filter((row) => cell(row, 'year') === year);
    const orders = rows.map((row) => Number(cell(row, 'order'))).sort((a, b) => a - b);
    const where = `data/evaluations.csv, column order, year ${year}`;
    return orders.join(' ') === ORDERS ? [] : [`${where}: ${orders}; expected ${ORDERS}`];
  });
  const nameOfZone = new Map(tables.zones.map((row) => [cell(row, 'id'), cell(row, 'name_zh')]));
  const named: Cells[] = tables.evaluations.map((row) => ({
    city: nameOfZone.get(cell(row, 'zone')) ?? cell(row, 'zone'),
  }));
  const times = countRows(named, 'city');
  const cities = new Set([...Object.keys(TIMES_IN_TOP_TIER), ...times.keys()]);
  const tallies = [...cities].flatMap((city) =>
    wrongCount('evaluations', 'zone', city, times.get(city) ?? 0, TIMES_IN_TOP_TIER[city] ?? 0),
  );
  const tiers = wrongCells(tables, 'evaluations', 'tier', 'the first tier', (tier) => tier === '1');
  return [...years, ...tallies, ...tiers];
}

/** Where a province begins in the appendix of the belts report, which prints it once for its rows. */
const APPENDIX: readonly (readonly [firstRow: number, province: string])[] = [
  [1, '350000'],
  [17, '440000'],
  [28, '330000'],
  [43, '130000'],
  [49, '410000'],
  [56, '430000'],
  [61, '320000'],
  [66, '370000'],
  [72, '340000'],
  [75, '500000'],
  [78, '210000'],
  [79, '450000'],
  [82, '360000'],
  [85, '510000'],
  [86, '120000'],
  [87, '220000'],
];

function appendixRow(belt: Cells): number | null {
  const match = /附录 第(\d+)行/.exec(cell(belt, 'locator'));
  return match ? Number(match[1]) : null;
}

export function checkAppendix(tables: Tables): string[] {
  const found = new Set(tables.belts.map(appendixRow));
  const missing = Array.from({ length: 87 }, (_, index) => index + 1).filter(
    (row) => !found.has(row),
  );
  const listed = wrongCells(
    tables,
    'belts',
    'listed_province',
    'the province that the appendix prints for the row',
    (value, belt) => {
      const row = appendixRow(belt);
      if (row === null) return true;
      return value === APPENDIX.findLast(([first]) => first <= row)?.[1];
    },
  );
  return [
    ...missing.map((row) => `data/belts.csv, column locator: no belt of 附录 第${row}行`),
    ...listed,
  ];
}
