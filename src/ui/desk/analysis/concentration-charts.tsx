import { REGION_IDS } from '../../../domain/dataset.ts';
import type { MeasuresStep } from '../../../selectors/analysis/concentration.ts';
import { type MeasureName, measureOf } from './concentration-measures.ts';
import { sayFixed } from './say-figures.ts';
import { StepChart } from './step-chart.tsx';
import { useAnalysisWords } from './use-analysis-words.ts';

/** The measures of the zones after each batch. */
export function ConcentrationCharts({ steps }: { readonly steps: readonly MeasuresStep[] }) {
  const speech = useAnalysisWords();
  const { words, say } = speech;
  const seriesOf = (name: MeasureName) => ({
    id: name,
    name: say.concentration[name],
    points: steps.map((step) => ({ day: step.day, value: measureOf(name, step) })),
  });
  const sayValue = (value: number) => sayFixed(value, 2, speech);
  const regions = REGION_IDS.filter((region) =>
    steps[0]?.quotients.some((quotient) => quotient.region === region),
  );
  return (
    <>
      <StepChart
        title={say.concentration.overTime}
        series={(['gini', 'herfindahlNormalised'] as const).map(seriesOf)}
        sayValue={sayValue}
        atLeast={1}
      />
      <StepChart
        title={say.concentration.theilOverTime}
        series={(['theil', 'within', 'between'] as const).map(seriesOf)}
        sayValue={sayValue}
        atLeast={0.5}
      />
      <StepChart
        title={say.concentration.quotientOverTime}
        series={regions.map((region) => ({
          id: region,
          name: words.messages.region[region],
          points: steps.map(({ day, quotients }) => ({
            day,
            value: quotients.find((quotient) => quotient.region === region)?.quotient ?? null,
          })),
        }))}
        sayValue={sayValue}
        atLeast={2}
      />
    </>
  );
}
