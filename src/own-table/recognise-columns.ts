import type { ColumnFacts } from './column-facts.ts';
import { findCorridorColumns } from './corridor-names.ts';
import { UNIT_LEVELS } from './gazetteer.ts';
import type { Role } from './own-settings.ts';
import { isInChina } from './swapped.ts';

const LONGITUDE_NAME = /^(?:.*[_\s])?(?:x|lon|lng|long|longitude)(?:[_\s].*)?$|经度|東經|东经/i;
const LATITUDE_NAME = /^(?:.*[_\s])?(?:y|lat|latitude)(?:[_\s].*)?$|纬度|北纬/i;
const CODE_NAME = /code|adcode|代码|编码|区划|\bid\b/i;
const PLACE_NAME =
  /place|city|cities|prefecture|province|county|district|region|地名|省|市|县|州|盟|旗|行政区|地区|城市/i;
const DATE_NAME = /date|year|month|quarter|time|period|年|月|日期|时间|季|期/i;

const ENOUGH = 0.8;
/** Names are misspelt more often than codes. */
const ENOUGH_NAMES = 0.6;
/** Where the header says that the column names places, most of them may be misspelt. */
const ENOUGH_UNDER_HEADER = 0.2;

interface Pair {
  readonly longitude: number;
  readonly latitude: number;
}

const NO_PLACES = { place: null, parent: null } as const;

function isNumeric(facts: ColumnFacts): boolean {
  return facts.numberShare >= ENOUGH;
}

function findPair(columns: readonly ColumnFacts[]): Pair | null {
  const numeric = columns.map((facts, column) => ({ ...facts, column })).filter(isNumeric);
  const longitude = numeric.find((facts) => LONGITUDE_NAME.test(facts.name));
  const latitude = numeric.find((facts) => LATITUDE_NAME.test(facts.name));
  if (longitude && latitude) return { longitude: longitude.column, latitude: latitude.column };
  // Without names: neighbours with fractions that all lie in China, one way round or the other.
  for (const a of numeric) {
    const b = numeric.find((other) => other.column === a.column + 1);
    if (!b?.hasFractions || !a.hasFractions || a.distinct < 2) continue;
    const isIn = (x: ColumnFacts, y: ColumnFacts) =>
      isInChina(x.least, y.least) && isInChina(x.most, y.most);
    if (isIn(a, b)) return { longitude: a.column, latitude: b.column };
    if (isIn(b, a)) return { longitude: b.column, latitude: a.column };
  }
  return null;
}

function isPlaceColumn(facts: ColumnFacts): boolean {
  // Two or four digits may be anything; only a column that says so holds such codes.
  const isCode = facts.codeShare >= ENOUGH && (facts.codeLength >= 6 || CODE_NAME.test(facts.name));
  const enough = PLACE_NAME.test(facts.name) ? ENOUGH_UNDER_HEADER : ENOUGH_NAMES;
  return isCode || facts.nameShare >= enough;
}

/** The finest column that names places, codes before names, and the finest coarser one as its parent. */
function findPlaces(columns: readonly ColumnFacts[]): {
  place: number | null;
  parent: number | null;
} {
  const rank = (facts: ColumnFacts) =>
    UNIT_LEVELS.indexOf(facts.level ?? 'province') * 2 + (facts.codeShare >= ENOUGH ? 1 : 0);
  const found = columns
    .map((facts, column) => ({ facts, column }))
    .filter(({ facts }) => isPlaceColumn(facts))
    .sort((a, b) => rank(b.facts) - rank(a.facts));
  const place = found[0];
  const parent = found.find(({ facts }) => facts.level !== place?.facts.level);
  return { place: place?.column ?? null, parent: parent?.column ?? null };
}

function isDateColumn(facts: ColumnFacts): boolean {
  if (facts.dateShare < 0.9) return false;
  return facts.numberShare < 1 || facts.isYears || DATE_NAME.test(facts.name);
}

/** What each column most likely is; a person can say otherwise. */
export function recogniseColumns(columns: readonly ColumnFacts[]): readonly Role[] {
  const corridor = findCorridorColumns(
    columns.map((facts) => ({ name: facts.name, isNumeric: isNumeric(facts) })),
  );
  const pair = corridor ?? findPair(columns);
  // Places beside a corridor's coordinates are texts to tell and to colour by: which end they name nobody knows.
  const { place, parent } = corridor ? NO_PLACES : findPlaces(columns);
  const isTaken = (column: number) =>
    column === place ||
    column === parent ||
    column === pair?.longitude ||
    column === pair?.latitude ||
    column === corridor?.toLongitude ||
    column === corridor?.toLatitude;
  const date = columns.findIndex((facts, column) => !isTaken(column) && isDateColumn(facts));
  return columns.map((facts, column) => {
    if (column === pair?.longitude) return 'longitude';
    if (column === pair?.latitude) return 'latitude';
    if (column === corridor?.toLongitude) return 'toLongitude';
    if (column === corridor?.toLatitude) return 'toLatitude';
    if (column === place) return 'place';
    if (column === parent) return 'parent';
    if (column === date) return 'date';
    if (facts.distinct === 0) return 'none';
    return isNumeric(facts) ? 'number' : 'text';
  });
}
