import { describe, expect, it } from 'vitest';
import { readCells, type Tables, withCell } from './checks/cells.ts';
import { checkDerived, checkRankings, checkStated, checkSums } from './checks/check-figures.ts';

const tables = readCells();

/** The tables with one figure changed, found by its indicator and period. */
function withFigure(indicator: string, period: string, column: string, value: string): Tables {
  const row = tables.observations.findIndex(
    (cells) => cells.indicator === indicator && cells.period === period,
  );
  return withCell(tables, 'observations', row + 1, column, value);
}

describe('derived figures', () => {
  it('are what their formulas give, at the decimals of the cell', () => {
    expect(checkDerived(tables)).toEqual([]);
  });

  it('are found when the value, the formula or a figure behind it is another', () => {
    const [wrong] = checkDerived(withFigure('gap-delivery-days-ratio', '2024', 'value', '1.65'));
    expect(wrong).toMatch(
      /^data\/observations\.csv, row \d+, column value: "1\.65" .* expected 1\.6571, rounded/,
    );
    const noFigure = withFigure('cbec-imports', '2023', 'formula', 'cbec-trade[CHN,1999]-1');
    expect(checkDerived(noFigure)).toEqual([
      expect.stringContaining('expected no observation is cbec-trade[CHN,1999]'),
    ]);
    expect(checkDerived(withFigure('cbec-imports', '2023', 'formula', ''))).toHaveLength(1);
    expect(checkDerived(withFigure('gap-trade-share', '2024', 'value', '60'))).toHaveLength(2);
    const itself = withFigure('cbec-imports', '2023', 'formula', 'cbec-imports[CHN,2023]');
    expect(checkDerived(itself)).toHaveLength(1);
  });
});

describe('figures as printed', () => {
  it('keep the sums of their tables', () => {
    expect(checkSums(tables)).toEqual([]);
  });

  it('are found when a sum fails', () => {
    expect(checkSums(withFigure('market-size-exports', '2023', 'value', '13.42'))).toEqual([
      'data/observations.csv, column value: market-size-exports[CHN,2023] + market-size-imports[CHN,2023] is 17.03; expected 16.85',
    ]);
  });

  it('rank each place once a year', () => {
    expect(checkRankings(tables)).toEqual([]);
    expect(checkRankings(withFigure('top-province-rank', '2019', 'value', '2'))).toHaveLength(1);
  });

  it('agree with the same computed again, but for mistakes that have a note', () => {
    expect(checkStated(tables)).toEqual([]);
    const share = withFigure('registered-firms-share', '2024-11-18', 'value', '28.07');
    expect(checkStated(share)).toHaveLength(1);
  });
});
