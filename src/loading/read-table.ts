import { csvParse } from 'd3';

const NUMBER_COLUMNS = new Set([
  'longitude',
  'latitude',
  'batch',
  'year',
  'tier',
  'order',
  'value',
]);
const LIST_COLUMNS = new Set(['via', 'about']);

function readCell(column: string, cell: string): unknown {
  if (LIST_COLUMNS.has(column))
    return cell === '' ? [] : cell.split(';').map((part) => part.trim());
  if (cell === '') return null;
  if (!NUMBER_COLUMNS.has(column)) return cell;
  // A cell that is no number stays text, so that the schema can name it in its report.
  const value = Number(cell);
  return Number.isFinite(value) ? value : cell;
}

/**
 * Reads an authored CSV into rows of typed cells: an empty cell is null, numbers are numbers, lists
 * (`via`, `about`) are split at semicolons. Nothing is checked here; `decodeTable` does that.
 */
export function readTable(csv: string): Record<string, unknown>[] {
  const parsed = csvParse(csv);
  return parsed.map((row) =>
    Object.fromEntries(
      parsed.columns.map((column) => [column, readCell(column, row[column] ?? '')]),
    ),
  );
}
