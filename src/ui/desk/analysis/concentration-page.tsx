import {
  analyseConcentration,
  type Concentration,
} from '../../../selectors/analysis/concentration.ts';
import { ConcentrationCharts } from './concentration-charts.tsx';
import { MEASURES, type MeasureName, measureOf } from './concentration-measures.ts';
import { ConcentrationParts } from './concentration-parts.tsx';
import { Nothing, NoZones, type ResultProps } from './nothing.tsx';
import { ResultTable } from './result-table.tsx';
import { sayDay, sayFixed, sayPercent } from './say-figures.ts';
import { useAnalysisWords } from './use-analysis-words.ts';
import { useResult } from './use-result.ts';

const STEP_MEASURES: readonly MeasureName[] = ['gini', 'herfindahlNormalised', 'within', 'between'];

function MeasureTables({ value }: { readonly value: Concentration }) {
  const speech = useAnalysisWords();
  const { column, concentration } = speech.say;
  return (
    <>
      <ResultTable
        caption={concentration.measures}
        columns={[
          { label: column.measure },
          { label: column.zones, isNumber: true },
          { label: column.belts, isNumber: true },
        ]}
        rows={[
          {
            key: 'counted',
            name: concentration.counted,
            cells: [value.zones.total, value.belts.total],
          },
          ...MEASURES.map(([name, measure]) => ({
            key: name,
            name: concentration[name],
            cells: [
              sayFixed(measure(value.zones), 3, speech),
              sayFixed(measure(value.belts), 3, speech),
            ],
          })),
        ]}
      />
      <ResultTable
        caption={concentration.stepTable}
        columns={[
          { label: column.date, isTight: true },
          { label: column.zones, isNumber: true },
          ...STEP_MEASURES.map((name) => ({ label: concentration[name], isNumber: true })),
        ]}
        rows={value.steps.map((step) => ({
          key: String(step.day),
          name: sayDay(step.day, speech),
          cells: [
            step.total,
            ...STEP_MEASURES.map((name) => sayFixed(measureOf(name, step), 3, speech)),
          ],
        }))}
      />
    </>
  );
}

/** How unevenly zones and belts lie over provinces and regions, and how that came about. */
export function ConcentrationPage({ children }: ResultProps) {
  const result = useResult(analyseConcentration);
  const speech = useAnalysisWords();
  const { say } = speech;
  if (!result) return <Nothing text={say.computing}>{children}</Nothing>;
  const { value, view } = result;
  const { theil } = value.zones;
  if (value.zones.total === 0 || !theil) return <NoZones view={view}>{children}</NoZones>;
  const between = theil.total === 0 ? null : theil.between / theil.total;
  const { beltsWithoutProvince, plannedCount } = value;
  return (
    <>
      <p className="analysis-result">
        {say.concentration.result(
          sayFixed(value.zones.gini, 3, speech),
          sayPercent(between, speech),
        )}
      </p>
      {beltsWithoutProvince + plannedCount > 0 ? (
        <p className="analysis-note">
          {say.column.belts}
          {': '}
          {beltsWithoutProvince > 0 ? say.concentration.wide(beltsWithoutProvince) : null}{' '}
          {plannedCount > 0 ? say.concentration.planned(plannedCount) : null}
        </p>
      ) : null}
      <ConcentrationCharts steps={value.steps} />
      {children}
      <MeasureTables value={value} />
      <ConcentrationParts value={value} />
    </>
  );
}
