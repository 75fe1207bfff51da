import type { Association } from '../../../selectors/analysis/association.ts';
import type { ProvinceUnit } from '../../../selectors/analysis/select-units.ts';
import { ResultTable } from './result-table.tsx';
import { sayDay, sayFixed } from './say-figures.ts';
import { useAnalysisWords } from './use-analysis-words.ts';

/** The two tests, the tests after each batch, and the provinces with their neighbours. */
export function AssociationTables({ value }: { readonly value: Association }) {
  const speech = useAnalysisWords();
  const { words, say } = speech;
  const { column, association } = say;
  const nameOf = ({ place, province }: ProvinceUnit) => (place ? words.nameOf(place) : province);
  const number = (figure: number | undefined, digits = 3) =>
    sayFixed(figure ?? null, digits, speech);
  return (
    <>
      <ResultTable
        caption={association.tests}
        columns={[
          { label: association.setting },
          { label: association.n, isNumber: true },
          { label: column.moran, isNumber: true },
          { label: association.expectation, isNumber: true },
          { label: association.z, isNumber: true },
          { label: association.pTwoSided, isNumber: true },
          { label: association.pOneSided, isNumber: true },
        ]}
        rows={(['test', 'joined'] as const).map((which) => {
          const test = value[which];
          return {
            key: which,
            name: which === 'test' ? association.byLand : association.joined,
            cells: [
              test?.n ?? say.none,
              number(test?.moran),
              number(test?.expectation),
              number(test?.z, 2),
              number(test?.pTwoSided),
              number(test?.pOneSided),
            ],
          };
        })}
      />
      <ResultTable
        caption={association.overTime}
        columns={[
          { label: column.date, isTight: true },
          { label: `${column.moran} · ${association.byLand}`, isNumber: true },
          { label: `${column.p} · ${association.byLand}`, isNumber: true },
          { label: `${column.moran} · ${association.joined}`, isNumber: true },
          { label: `${column.p} · ${association.joined}`, isNumber: true },
        ]}
        rows={value.steps.map(({ day, test, joined }) => ({
          key: String(day),
          name: sayDay(day, speech),
          cells: [
            number(test?.moran),
            number(test?.pTwoSided),
            number(joined?.moran),
            number(joined?.pTwoSided),
          ],
        }))}
      />
      <ResultTable
        caption={association.rows}
        columns={[
          { label: column.province },
          { label: column.zones, isNumber: true },
          { label: column.lag, isNumber: true },
          { label: column.quadrant },
          { label: column.neighbours },
        ]}
        rows={value.rows.map((row) => ({
          key: row.unit.province,
          name: nameOf(row.unit),
          selection: { kind: 'province', id: row.unit.province },
          link: `province:${row.unit.province}`,
          cells: [
            row.zones,
            sayFixed(row.lag, 1, speech),
            row.quadrant ? association.quadrant[row.quadrant] : say.none,
            words.formatList(row.neighbours.map(nameOf)) || say.none,
          ],
        }))}
      />
    </>
  );
}
