import { countCodes, numbersOf } from './column-values.ts';
import {
  NO_CLASS,
  type OwnGeometry,
  type OwnPaint,
  type OwnScale,
  type OwnUnits,
} from './own-layer.ts';
import type { OwnSettings, OwnStyle } from './own-settings.ts';
import type { OwnColumn, OwnTable } from './own-table.ts';
import { isPercent } from './parse-number.ts';
import { classOf, scaleBreaks } from './scale-breaks.ts';
import { readCell, textReader } from './text-list.ts';
import { ALL_TIME, unitValue } from './unit-values.ts';

/** Categories with a colour of their own; the rest is one class. */
const MOST_CATEGORIES = 12;

function inOrder(byRow: Float64Array, rows: Uint32Array): Float64Array {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) values[i] = byRow[rows[i] as number] as number;
  return values;
}

function rising(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value)).sort();
}

function classScale(
  domain: Float64Array,
  counted: Float64Array,
  style: OwnStyle,
  column: string,
  asPercent: boolean,
): OwnScale {
  const breaks = scaleBreaks(domain, style);
  const counts = Array.from({ length: breaks.length + 1 }, () => 0);
  for (const value of counted) {
    const at = classOf(breaks, value);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const [least, most] = [domain[0] ?? 0, domain.at(-1) ?? 0];
  return { kind: 'classes', column, isPercent: asPercent, breaks, least, most, counts };
}

function paintCategories(geometry: OwnGeometry, column: OwnColumn): OwnPaint {
  const codes = geometry.rows.map((row) => column.codes[row] as number);
  const counts = countCodes({ codes, texts: column.texts });
  counts[0] = 0; // Empty cells are no category.
  let distinct = 0;
  const commonest: number[] = [];
  counts.forEach((count, code) => {
    if (count === 0) return;
    distinct += 1;
    const least = commonest[MOST_CATEGORIES - 1];
    if (least !== undefined && count <= (counts[least] as number)) return;
    commonest.push(code);
    commonest.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
    commonest.length = Math.min(commonest.length, MOST_CATEGORIES);
  });
  const read = textReader(column.texts);
  const categories = commonest.map((code) => ({ text: read(code), count: counts[code] as number }));
  const named = categories.reduce((total, { count }) => total + count, 0);
  const filled = counts.reduce((total, count) => total + count, 0);
  const classes = Uint8Array.from(codes, (code) => {
    if (code === 0) return NO_CLASS;
    const at = commonest.indexOf(code);
    return at < 0 ? MOST_CATEGORIES : at;
  });
  const others =
    distinct > commonest.length
      ? { distinct: distinct - commonest.length, count: filled - named }
      : null;
  return {
    scale: { kind: 'categories', column: column.name, categories, others },
    classes,
    values: null,
  };
}

function hasPercents(column: OwnColumn): boolean {
  const rows = Math.min(50, column.codes.length);
  return Array.from({ length: rows }, (_, row) => readCell(column, row)).some(isPercent);
}

function paintEach(
  geometry: Pick<OwnGeometry, 'rows'>,
  column: OwnColumn,
  style: OwnStyle,
): OwnPaint {
  const values = inOrder(numbersOf(column), geometry.rows);
  const domain = rising(values);
  const scale = classScale(domain, domain, style, column.name, hasPercents(column));
  const breaks = scale.kind === 'classes' ? scale.breaks : [];
  const classes = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    classes[i] = Number.isNaN(value) ? NO_CLASS : classOf(breaks, value);
  }
  return { scale, classes, values };
}

/** Thresholds are those of all that the clock ever shows, so that a colour means the same at each date. */
function paintUnits(geometry: OwnUnits, column: OwnColumn | null, style: OwnStyle): OwnPaint {
  const values = column && inOrder(numbersOf(column), geometry.rows);
  const aggregate = values ? style.aggregate : 'count';
  const last = geometry.units.flatMap(
    (_, unit) =>
      unitValue(geometry, { values, classes: null }, aggregate, unit, ALL_TIME)?.value ?? [],
  );
  const final = rising(Float64Array.from(last));
  const domain = aggregate === 'newest' && values ? rising(values) : final;
  const name = column?.name ?? '';
  const asPercent = column !== null && aggregate !== 'count' && hasPercents(column);
  return { scale: classScale(domain, final, style, name, asPercent), classes: null, values };
}

/** Colours a table's points, corridors or units by a column, as a style says. */
export function buildPaint(
  table: OwnTable,
  settings: OwnSettings,
  geometry: OwnGeometry,
): OwnPaint {
  const { style } = settings;
  const column = style.column === null ? null : (table.columns[style.column] ?? null);
  const isNumber = style.column !== null && settings.roles[style.column] === 'number';
  if (column && !isNumber) return paintCategories(geometry, column);
  if (geometry.kind === 'units') return paintUnits(geometry, column, style);
  if (column) return paintEach(geometry, column, style);
  return { scale: { kind: 'single', count: geometry.count }, classes: null, values: null };
}
