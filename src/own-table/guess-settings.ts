import { columnFacts } from './column-facts.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { OwnSettings, OwnStyle, Role } from './own-settings.ts';
import type { OwnColumn, OwnTable } from './own-table.ts';
import { isPercent, parseNumber } from './parse-number.ts';
import type { Remark } from './problem.ts';
import { recogniseColumns } from './recognise-columns.ts';
import { looksSwapped } from './swapped.ts';
import { readCell } from './text-list.ts';

export interface Guess {
  readonly settings: OwnSettings;
  readonly remarks: readonly Remark[];
}

const SAMPLE_ROWS = 2000;
/** Numbers that only count or name rows. */
const ID_NAME = /^(?:(?:.*[_\s])?id|no\.?|nr|#.*|index|序号|编号|行号)$/i;
const FEW_CATEGORIES = 60;
const NEARLY_ALL = 0.8;

/** Of a sample of rows the share that lies in China only if longitude and latitude are exchanged. */
function turnedShare(table: OwnTable, longitude: OwnColumn, latitude: OwnColumn): number {
  const step = Math.max(1, Math.floor(table.rowCount / SAMPLE_ROWS));
  let [seen, turned] = [0, 0];
  for (let row = 0; row < table.rowCount; row += step) {
    const [x, y] = [parseNumber(readCell(longitude, row)), parseNumber(readCell(latitude, row))];
    if (typeof x !== 'number' || typeof y !== 'number') continue;
    seen += 1;
    if (looksSwapped(x, y)) turned += 1;
  }
  return turned / Math.max(1, seen);
}

/** The roles of the two ends of a corridor; a point has the first alone. */
const ENDS = [
  ['longitude', 'latitude'],
  ['toLongitude', 'toLatitude'],
] as const satisfies readonly (readonly [Role, Role])[];

/** Headers that have longitude and latitude the wrong way round: the values decide, and it is said. */
function turnColumns(
  table: OwnTable,
  roles: readonly Role[],
): { readonly roles: readonly Role[]; readonly remarks: readonly Remark[] } {
  const remarks: Remark[] = [];
  const turned = [...roles];
  for (const [xRole, yRole] of ENDS) {
    const [xColumn, yColumn] = [roles.indexOf(xRole), roles.indexOf(yRole)];
    const [x, y] = [table.columns[xColumn], table.columns[yColumn]];
    if (!x || !y || turnedShare(table, x, y) <= NEARLY_ALL) continue;
    turned[xColumn] = yRole;
    turned[yColumn] = xRole;
    remarks.push({ kind: 'swapped-columns', longitude: yColumn, latitude: xColumn });
  }
  return { roles: turned, remarks };
}

function guessColumn(table: OwnTable, roles: readonly Role[]): number | null {
  const distinct = (column: number) => (table.columns[column]?.texts.ends.length ?? 1) - 1;
  const isId = (column: number) => ID_NAME.test(table.columns[column]?.name ?? '');
  const number = roles.findIndex(
    (role, column) => role === 'number' && distinct(column) > 1 && !isId(column),
  );
  if (number >= 0) return number;
  const text = roles.findIndex(
    (role, column) => role === 'text' && distinct(column) > 1 && distinct(column) <= FEW_CATEGORIES,
  );
  return text >= 0 ? text : null;
}

function guessStyle(table: OwnTable, roles: readonly Role[]): OwnStyle {
  const column = guessColumn(table, roles);
  const coloured = column === null ? undefined : table.columns[column];
  const isShare = coloured ? isPercent(readCell(coloured, 0)) : false;
  return {
    isShown: true,
    column,
    aggregate: roles.includes('date') ? 'newest' : isShare ? 'mean' : 'sum',
    scale: 'quantile',
    classes: 5,
    breaks: [],
    // Of all ramps the one with the widest span where it stands out in a thin line.
    ramp: roles.includes('toLongitude') ? 'cividis' : 'teal',
  };
}

/** How the atlas would read and draw a table that it sees for the first time. */
export function guessSettings(table: OwnTable, gazetteer: Gazetteer): Guess {
  const facts = table.columns.map((column) => columnFacts(column, gazetteer));
  const { roles, remarks } = turnColumns(table, recogniseColumns(facts));
  const level = facts[roles.indexOf('place')]?.level ?? null;
  const style = guessStyle(table, roles);
  return {
    settings: { roles, level, choices: {}, turnsSwapped: false, style },
    remarks,
  };
}
