import type { GazetteerUnit, UnitLevel } from '../own-table/gazetteer.ts';
import type { ExportFormat, JoinReport } from '../own-table/messages.ts';
import type { OwnScale } from '../own-table/own-layer.ts';
import type { Aggregate, RampName, Role, ScaleKind } from '../own-table/own-settings.ts';
import type { FoundType, GeometryFault, Problem, Remark } from '../own-table/problem.ts';
import type { UnjoinedGroup } from '../own-table/row-join.ts';
import type { Tally } from '../own-table/tally.ts';
import type { UnitValue } from '../own-table/unit-values.ts';
import type { Language } from '../view/view-state.ts';
import { zhOwnTable } from './own-table-zh.ts';
import { type Words, wordsOf } from './words.ts';

const { formatNumber: n } = wordsOf('en');

function size(bytes: number): string {
  return bytes >= 1024 ** 3
    ? `${n(bytes / 1024 ** 3)} GB`
    : `${n(Math.round(bytes / 1024 ** 2))} MB`;
}

const counted = (count: number, one: string, many = `${one}s`) =>
  `${n(count)} ${count === 1 ? one : many}`;

const FOUND: Record<FoundType, string> = {
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  gif: 'a GIF picture',
  pdf: 'a PDF',
  zip: 'a ZIP archive that is no Excel workbook',
  gzip: 'a compressed (gzip) file',
  'old-excel': 'an Excel file of the old kind (.xls): save it as .xlsx',
  binary: 'a binary file',
};

const FAULTS: Record<GeometryFault, string> = {
  'not-a-feature': 'has no geometry, not even an empty one',
  'unknown-type': 'has a geometry of an unknown type',
  'bad-coordinates': 'has coordinates that are no numbers',
  'ring-not-closed': 'has a ring whose last position is not its first',
  'ring-too-short': 'has a ring of fewer than four positions',
  'line-too-short': 'has a line of fewer than two positions',
  'out-of-range':
    'has coordinates that are no degrees of longitude and latitude (metres of a projection, perhaps)',
};

function sayProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'empty':
      return 'The file is empty.';
    case 'no-rows':
      return 'The file has a header but no rows.';
    case 'too-large':
      return `The file has ${size(problem.bytes)}; at most ${size(problem.limit)} of this kind can be read.`;
    case 'wrong-type':
      return `This is ${FOUND[problem.found]}, not a table. CSV, TSV, XLSX, GeoJSON and TopoJSON can be read.`;
    case 'unclosed-quote':
      return `A quotation mark is opened in line ${n(problem.row)} and never closed.`;
    case 'too-many-columns':
      return `The table has ${n(problem.count)} columns or more; at most ${n(problem.limit)} can be read.`;
    case 'too-many-rows':
      return `The table has more than ${n(problem.limit)} rows.`;
    case 'zip-damaged':
      return 'The workbook is damaged or cut off; its contents cannot be unpacked.';
    case 'zip-bomb':
      return `“${problem.part}” of the workbook unpacks to more than ${size(problem.limit)}, far more than its size allows for. It was not unpacked.`;
    case 'not-a-workbook':
      return `This is no Excel workbook: “${problem.part}” is missing in it.`;
    case 'sheet-empty':
      return `The sheet “${problem.sheet}” is empty.`;
    case 'bad-xml':
      return `“${problem.part}” of the workbook is no valid XML.`;
    case 'bad-json':
      return `The file is not valid JSON (${problem.detail}).`;
    case 'not-geojson':
      return `The file is JSON, but neither GeoJSON nor TopoJSON (its type is “${problem.found}”).`;
    case 'geometry':
      return `Feature ${n(problem.feature)} ${FAULTS[problem.fault]}: ${problem.detail}. GeoJSON follows RFC 7946.`;
    case 'crs':
      return `The file has its coordinates in “${problem.name}”; GeoJSON (RFC 7946) knows WGS 84 longitude and latitude alone. Convert it first.`;
    case 'topology':
      return 'The TopoJSON is incomplete: a shape in it refers to an arc that is missing, or its objects are.';
    case 'no-gazetteer':
      return 'The list of places did not arrive, so names cannot be joined.';
    case 'no-reader':
      return 'The code that reads tables did not arrive. Bring the table once more; where that does not help, load the page again.';
    case 'crashed':
      return `Reading failed unexpectedly (${problem.detail || 'perhaps for want of memory'}).`;
  }
}

function sayRemark(remark: Remark, columnName: (column: number) => string): string {
  const rows = 'count' in remark ? counted(remark.count, 'row') : '';
  switch (remark.kind) {
    case 'ragged':
      return `${rows} with more or fewer cells than the ${n(remark.columns)} columns, the first in row ${n(remark.row)} (${n(remark.cells)}): what was missing is empty, what was too many was left out.`;
    case 'not-finite':
      return `“${columnName(remark.column)}” has NaN, infinity or an error in ${rows}, the first in row ${n(remark.row)}: they count as without a value.`;
    case 'not-numbers':
      return `“${columnName(remark.column)}” has ${rows} that hold no number, the first row ${n(remark.row)}: they count as without a value.`;
    case 'formula':
      return `“${columnName(remark.column)}” has ${rows} that begin like a formula, the first row ${n(remark.row)}: they stay text, here and in what you export.`;
    case 'swapped-columns':
      return `“${columnName(remark.longitude)}” holds longitudes and “${columnName(remark.latitude)}” latitudes, whatever their headers say: they are read so.`;
    case 'swapped-rows':
      return `${rows} seem to have longitude and latitude exchanged, the first row ${n(remark.row)}.`;
    case 'no-position':
      return `${rows} have no valid position, the first row ${n(remark.row)}.`;
    case 'many-categories':
      return `“${columnName(remark.column)}” has ${n(remark.count)} different texts: the twelve commonest have a colour each, all others one together.`;
    case 'bad-characters':
      return `${rows} have characters that this encoding does not know, the first row ${n(remark.row)}. Choose another encoding.`;
    case 'shapes-as-points':
      return `${counted(remark.count, 'line or area', 'lines and areas')} stand as points in their middle.`;
    case 'made-headers':
      return 'The first row is all numbers, so the columns were numbered instead of named by it.';
  }
}

const LEVELS: Record<UnitLevel, string> = {
  province: 'provinces',
  prefecture: 'prefectures',
  county: 'counties',
};

const ONE_OF_LEVEL: Record<UnitLevel, string> = {
  province: 'province',
  prefecture: 'prefecture',
  county: 'county',
};

/** A number of a class scale, with its percent sign where the column has them. */
function figure(words: Words, value: number, scale: OwnScale): string {
  const isPercent = scale.kind === 'classes' && scale.isPercent;
  return `${words.formatNumber(value)}${isPercent ? '%' : ''}`;
}

/** The range of a class, as the legend and tooltips say it. */
export function classRange(words: Words, scale: OwnScale, at: number): string {
  if (scale.kind !== 'classes') return '';
  const from = scale.breaks[at - 1] ?? scale.least;
  const to = scale.breaks[at] ?? scale.most;
  return `${figure(words, from, scale)} – ${figure(words, to, scale)}`;
}

const en = {
  intro: 'Bring a table of your own. It is read in this browser and never leaves your device.',
  steps: {
    bring: '1. Bring a table',
    columns: '2. Check the columns',
    join: '3. Join the rows to places',
    style: '4. Draw on the map',
    look: '5. Look at the values',
  },
  choose: 'Choose a file …',
  drop: 'or drop it here: CSV, TSV, Excel (XLSX), GeoJSON or TopoJSON.',
  paste: 'Paste a table',
  pasteLabel: 'Table as text, with a header',
  usePasted: 'Read what was pasted',
  pastedName: 'Pasted table',
  reading: (name: string) => `Reading ${name} …`,
  cancel: 'Cancel',
  refused: (name: string) => `“${name}” could not be read.`,
  kept: 'What was there before is unchanged.',
  dismiss: 'Dismiss',
  loaded: (rows: number, columns: number) =>
    `${counted(rows, 'row')}, ${counted(columns, 'column')}`,
  keeping: {
    kept: 'Kept in this browser until you remove it.',
    blocked:
      'Not kept: this browser lets nothing be stored, so the table is gone when you close the page. Save it as a file before you leave.',
    full: 'Not kept: there is no room left in this browser’s storage. The table stays on this page, and what was kept before is unchanged. Save it as a file, or make room and try again.',
    'changed-elsewhere':
      'Not kept: this browser keeps another table or other settings, from another window or an earlier visit. Nothing has been overwritten: which of the two is to stay?',
    newer:
      'Not kept: a newer version of the atlas keeps a table in this browser, which is left as it is. Load this page again to get that version, save this table as a file, or keep this one in its place.',
  },
  newerKept:
    'A newer version of the atlas keeps a table in this browser. It is left as it is; load this page again to get that version.',
  tryAgain: 'Try again',
  saveTable: 'Save as file (CSV)',
  keepMine: 'Keep the one here',
  takeTheirs: 'Take the other one',
  keepBoth: 'Save this one as a file and take the other',
  remove: 'Remove the table',
  encoding: 'Encoding',
  sheet: 'Sheet',
  preview: 'The first rows',
  column: 'Column',
  readAs: 'Read as',
  example: 'First value',
  roles: {
    place: 'place (code or name)',
    parent: 'province or city of the place',
    longitude: 'longitude (or origin’s)',
    latitude: 'latitude (or origin’s)',
    toLongitude: 'destination longitude',
    toLatitude: 'destination latitude',
    date: 'date',
    number: 'number',
    text: 'text',
    none: 'nothing',
  } satisfies Record<Role, string>,
  level: 'The places are',
  levels: LEVELS,
  anyLevel: 'of any level',
  remarks: 'Worth knowing',
  joined: (report: JoinReport, rows: number) =>
    report.kind === 'points'
      ? `${n(report.joinedCount)} of ${counted(rows, 'row')} stand as points.`
      : report.kind === 'corridors'
        ? `${n(report.joinedCount)} of ${counted(rows, 'row')} stand as lines from their origin to their destination.`
        : `${n(report.joinedCount)} of ${counted(rows, 'row')} joined to ${n(report.unitCount)} ${report.levels.map((level) => (report.unitCount === 1 ? ONE_OF_LEVEL : LEVELS)[level]).join(', ')}.`,
  joinsNothing:
    'No column names places, and none holds coordinates. Say above which does: then the rows go onto the map.',
  noProvinces:
    'The outlines of the provinces did not arrive, so these points count for none: filters by region leave all of them out. Any change in this form tries again.',
  noGazetteer: 'The list of places did not arrive, so names cannot be joined. Points can be drawn.',
  allJoined: 'Every row has its place.',
  unjoined: (rows: number, groups: number) =>
    `${counted(rows, 'row')} did not join, with ${counted(groups, 'different text')}.`,
  turnSwapped: (count: number, row: number) =>
    `Turn ${counted(count, 'row')} whose longitude and latitude look exchanged (the first is row ${n(row)})`,
  reasons: {
    ambiguous: 'several places bear this name',
    unknown: 'no place bears this name',
    empty: 'empty',
    'no-position': 'no degrees',
    swapped: 'longitude and latitude exchanged?',
    'left-out': 'left out by you',
  } satisfies Record<UnjoinedGroup['reason'], string>,
  rowsFrom: (count: number, row: number) =>
    count === 1 ? `row ${n(row)}` : `${n(count)} rows, the first ${n(row)}`,
  emptyCell: '(empty)',
  chooseFor: (place: string) => `Place for “${place}”`,
  noChoice: 'Choose …',
  leaveOut: 'Leave out',
  unit: (unit: GazetteerUnit, province: string) =>
    unit.level === 'province' ? unit.nameEn : `${unit.nameEn} (${unit.nameZh}), ${province}`,
  chosen: (count: number) => `${counted(count, 'choice')} made.`,
  forgetChoices: 'Forget them',
  page: (from: number, to: number, all: number) => `${n(from)} to ${n(to)} of ${n(all)}`,
  earlier: 'Earlier',
  later: 'Later',
  downloads: {
    csv: 'Joined table (CSV)',
    geojson: 'Joined table (GeoJSON)',
    unjoined: 'Rows that did not join (CSV)',
  } satisfies Record<ExportFormat, string>,
  show: 'Show on the map',
  colourBy: 'Colour by',
  nothing: 'one colour',
  rowCount: 'number of rows',
  aggregate: 'Several rows of one place',
  aggregates: {
    newest: 'newest value',
    sum: 'sum',
    mean: 'mean',
    count: 'number of rows',
  } satisfies Record<Aggregate, string>,
  scale: 'Classes by',
  scales: {
    quantile: 'equal numbers (quantiles)',
    equal: 'equal intervals',
    jenks: 'natural breaks (Jenks)',
    log: 'powers (logarithm)',
    manual: 'my own limits',
  } satisfies Record<ScaleKind, string>,
  classes: 'Number of classes',
  breaks: 'Limits, separated by spaces or semicolons',
  ramp: 'Colours',
  ramps: {
    teal: 'teal',
    violet: 'violet',
    cividis: 'cividis',
    heat: 'heat',
    diverging: 'orange to violet',
  } satisfies Record<RampName, string>,
  legend: 'Own table',
  noValue: 'no value',
  others: (distinct: number) => `${n(distinct)} others`,
  onePoint: 'one row',
  sameClasses: 'The classes are the same at every date.',
  gridNote:
    'Zoomed out, a square stands for all rows in it, in the colour of most of them; the stronger, the more.',
  linesNote:
    'A dot marks the destination. The wider a line, the more rows it has, in the colour of most of them.',
  gatheredNote: (most: number) =>
    `Where more than ${n(most)} lines would be in sight, those with near ends are gathered into one; zoom in to see each.`,
  shown: (count: number, kind: Tally['kind']) =>
    kind === 'units'
      ? `${counted(count, 'place')} at this date and through the filters`
      : `${counted(count, 'row')} at this date and through the filters`,
  histogram: 'How the values are spread',
  byProvince: 'By province',
  byProvinceRows: 'Rows by province',
  byOriginRows: 'Rows by province of origin',
  statistics: {
    heading: (column: string) => `“${column}” over all rows`,
    count: 'Values',
    missing: 'Without a value',
    least: 'Least',
    quartiles: 'Quartiles',
    most: 'Most',
    mean: 'Mean',
    deviation: 'Standard deviation',
  },
  gini: 'Gini coefficient across places',
  giniNote: 'Of the values shown, from 0 (all equal) to almost 1; only where none is negative.',
  moran: 'Moran’s I of provinces',
  moranNote: (p: string, count: number) =>
    `Row-standardised, queen contiguity; p = ${p} (two-sided, ${n(count)} permutations, seeded).`,
  more: (count: number) => `and ${n(count)} more`,
  share: (count: number) => counted(count, 'row'),
  busy: 'Working …',
  unitTitle: (words: Words, unit: GazetteerUnit, shown: UnitValue, scale: OwnScale): string => {
    const name = words.pick(unit.nameZh, unit.nameEn);
    if (scale.kind === 'categories') {
      const { category } = shown;
      const text = category === null ? 'no value' : (scale.categories[category]?.text ?? 'other');
      return `${name} · ${scale.column}: ${text}`;
    }
    const value = shown.value === null ? 'no value' : figure(words, shown.value, scale);
    const label = scale.kind === 'classes' && scale.column ? scale.column : 'rows';
    const rows =
      shown.rowCount > 1 && label !== 'rows' ? ` (${counted(shown.rowCount, 'row')})` : '';
    return `${name} · ${label}: ${value}${rows}`;
  },
  cellTitle: (count: number, at: number, scale: OwnScale): string => {
    const what =
      scale.kind === 'categories'
        ? (scale.categories[at]?.text ?? 'other')
        : classRange(wordsOf('en'), scale, at);
    return [counted(count, 'row'), what].filter(Boolean).join(' · ');
  },
  row: (row: number) => `Row ${n(row)}`,
  gridTitle: (count: number) => `${counted(count, 'row')} here`,
  lineTitle: (count: number) => `${counted(count, 'row')} along this line`,
  newestOf: (line: string, row: string) => `${line}, the newest: ${row}`,
  layerNote: 'Brought by you; not part of the atlas’s data.',
  open: 'Open the table',
  problem: sayProblem,
  remark: sayRemark,
  sizeOf: size,
};

export type OwnTableWords = typeof en;

/** What the tool for a table of one's own says; it arrives with the tool. */
export function ownTableWordsOf(language: Language): OwnTableWords {
  return language === 'en' ? en : zhOwnTable;
}
