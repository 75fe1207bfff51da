import { analyseCoverage } from '../../../selectors/analysis/coverage.ts';
import { CoverageTables } from './coverage-tables.tsx';
import { Nothing, NoZones, type ResultProps } from './nothing.tsx';
import { sayPercent } from './say-figures.ts';
import { StepChart } from './step-chart.tsx';
import { useAnalysisWords } from './use-analysis-words.ts';
import { useResult } from './use-result.ts';

/** Which belts lie in a zone's territory, since when, and how far off the others are. */
export function CoveragePage({ children }: ResultProps) {
  const result = useResult(analyseCoverage);
  const speech = useAnalysisWords();
  const { say } = speech;
  if (!result) return <Nothing text={say.computing}>{children}</Nothing>;
  const { value, view } = result;
  if (value.zones.length === 0) return <NoZones view={view}>{children}</NoZones>;
  if (value.counted === 0) return <Nothing text={say.nothing.noBelts}>{children}</Nothing>;
  const share = value.inside / value.counted;
  return (
    <>
      <p className="analysis-result">
        {say.coverage.result(value.inside, value.counted, sayPercent(share, speech))}
      </p>
      <p className="analysis-note">{say.coverage.leftOut(value.wideCount, value.plannedCount)}</p>
      <StepChart
        title={say.coverage.overTime}
        series={[
          {
            id: 'share',
            name: say.column.share,
            points: value.steps.map(({ day, inside, counted }) => ({
              day,
              value: inside / counted,
            })),
          },
        ]}
        sayValue={(part) => sayPercent(part, speech)}
        sayTick={(part) => sayPercent(part, speech, 0)}
        atLeast={1}
      />
      {children}
      <CoverageTables value={value} />
    </>
  );
}
