import { evaluateFormula } from '../../../scripts/evaluate-formula.ts';
import { describeIssue } from '../../../src/loading/decode-tables.ts';
import { type Cells, cell, type Tables, wrongCells } from './cells.ts';

function keyOf(indicator: string, subject: string, period: string): string {
  return `${indicator}[${subject},${period}]`;
}

function observationKey(row: Cells): string {
  return keyOf(cell(row, 'indicator'), cell(row, 'subject'), cell(row, 'period'));
}

function valuesOf(tables: Tables): Map<string, string> {
  return new Map(tables.observations.map((row) => [observationKey(row), cell(row, 'value')]));
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/** Whether a cell is the number, rounded to the decimals that the cell has. */
function isRounded(text: string, exact: number): boolean {
  // A little more than half a unit: 0.285 has no exact binary form.
  return Math.abs(Number(text) - exact) <= 0.5 * 10 ** -decimalsOf(text) + 1e-9;
}

/** Every derived figure computed again from its formula; a formula is for derived figures only. */
export function checkDerived(tables: Tables): string[] {
  const values = valuesOf(tables);
  const formulas = wrongCells(
    tables,
    'observations',
    'formula',
    'a formula for a derived figure, and for no other',
    (formula, row) => (formula !== '') === (cell(row, 'qualifier') === 'derived'),
  );
  const results = tables.observations.flatMap((row, index) => {
    const formula = cell(row, 'formula');
    if (formula === '') return [];
    const at = { table: 'observations', row: index + 1 } as const;
    try {
      const exact = evaluateFormula(formula, (...key) => {
        const reference = keyOf(...key);
        // A figure that is computed from itself would always agree with itself.
        const value = reference === observationKey(row) ? undefined : values.get(reference);
        return value === undefined ? undefined : Number(value);
      });
      const value = cell(row, 'value');
      const expected = `${exact.toFixed(decimalsOf(value) + 2)}, rounded (${formula})`;
      if (isRounded(value, exact)) return [];
      return [describeIssue({ ...at, column: 'value', value, expected })];
    } catch (error) {
      const expected = error instanceof Error ? error.message : String(error);
      return [describeIssue({ ...at, column: 'formula', value: formula, expected })];
    }
  });
  return [...formulas, ...results];
}

/** Sums that the documents' own tables must keep: parts, and their total as printed. */
const SUMS = [
  {
    parts: ['market-size-exports[CHN,2023]', 'market-size-imports[CHN,2023]'],
    total: 'market-size-total[CHN,2023]',
  },
  {
    parts: ['market-size-exports[CHN,2024]', 'market-size-imports[CHN,2024]'],
    total: 'market-size-total[CHN,2024]',
  },
  {
    parts: ['market-size-exports-share[CHN,2024]', 'market-size-imports-share[CHN,2024]'],
    total: '100',
  },
] as const;

export function checkSums(tables: Tables): string[] {
  const values = valuesOf(tables);
  return SUMS.flatMap(({ parts, total }) => {
    const sum = parts.reduce((result, part) => result + Number(values.get(part)), 0);
    const expected = values.get(total) ?? total;
    if (isRounded(expected, sum)) return [];
    const what = `data/observations.csv, column value: ${parts.join(' + ')}`;
    return [`${what} is ${sum.toFixed(2)}; expected ${expected}`];
  });
}

/** Tables 2 and 4 of the belts report rank so many subjects each year, each once. */
const RANKINGS = [
  { indicator: 'top-province-rank', years: ['2019', '2020', '2021', '2022'], length: 5 },
  { indicator: 'export-destination-rank', years: ['2020', '2021', '2022'], length: 10 },
] as const;

export function checkRankings(tables: Tables): string[] {
  return RANKINGS.flatMap(({ indicator, years, length }) =>
    years.flatMap((year) => {
      const ranks = tables.observations
        .filter((row) => cell(row, 'indicator') === indicator && cell(row, 'period') === year)
        .map((row) => Number(cell(row, 'value')))
        .sort((a, b) => a - b);
      const expected = Array.from({ length }, (_, index) => index + 1);
      const where = `data/observations.csv, column value, ${indicator} of ${year}`;
      return ranks.join() === expected.join() ? [] : [`${where}: ${ranks}; expected ${expected}`];
    }),
  );
}

/** Where a document's own arithmetic fails; each has a note. */
const KNOWN_MISTAKES: ReadonlySet<string> = new Set(['market-size-imports-growth[CHN,2024]']);

/** What a document states against the same figure computed again (`x` and `x-recomputed`). */
export function checkStated(tables: Tables): string[] {
  const values = valuesOf(tables);
  return wrongCells(
    tables,
    'observations',
    'value',
    'the figure computed again, to the decimals stated',
    (value, row) => {
      const recomputed = values.get(
        keyOf(`${cell(row, 'indicator')}-recomputed`, cell(row, 'subject'), cell(row, 'period')),
      );
      if (recomputed === undefined) return true;
      return isRounded(value, Number(recomputed)) !== KNOWN_MISTAKES.has(observationKey(row));
    },
  );
}
