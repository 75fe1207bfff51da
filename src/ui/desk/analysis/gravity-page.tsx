import { analyseGravity, type Gravity } from '../../../selectors/analysis/gravity.ts';
import { CentreTable } from './centre-table.tsx';
import { Nothing, NoZones, type ResultProps } from './nothing.tsx';
import { sayBearing, sayDay, sayKm } from './say-figures.ts';
import { ScatterChart } from './scatter-chart.tsx';
import { StepChart } from './step-chart.tsx';
import { useAnalysisWords } from './use-analysis-words.ts';
import { useResult } from './use-result.ts';

function GravityCharts({ steps }: Gravity) {
  const speech = useAnalysisWords();
  const { say } = speech;
  const axis = (name: 'semiMajor' | 'semiMinor') => ({
    id: name,
    name: say.gravity[name],
    points: steps.map(({ day, ellipse }) => ({ day, value: ellipse?.[`${name}Km`] ?? null })),
  });
  return (
    <>
      {steps.length > 1 ? (
        <ScatterChart
          title={say.gravity.pathChart}
          xName={say.compass[4] ?? ''}
          yName={say.compass[0] ?? ''}
          isPath
          points={steps.map(({ batch, day, count, fromFirst }) => ({
            id: String(batch),
            x: fromFirst[0],
            y: fromFirst[1],
            title: `${say.gravity.centreTitle(batch, count)}, ${sayDay(day, speech)}`,
            label: String(batch),
            link: `batch:${batch}`,
          }))}
        />
      ) : null}
      <StepChart
        title={say.gravity.axesChart}
        series={[axis('semiMajor'), axis('semiMinor')]}
        sayValue={(km) => sayKm(km, speech)}
        atLeast={1000}
      />
    </>
  );
}

/** Where the centre of the zones lay after each batch, which way it went, and how wide they lie. */
export function GravityPage({ children }: ResultProps) {
  const result = useResult(analyseGravity);
  const speech = useAnalysisWords();
  const { say } = speech;
  if (!result) return <Nothing text={say.computing}>{children}</Nothing>;
  const { value, view } = result;
  const [first, last] = [value.steps[0], value.steps.at(-1)];
  if (!first || !last) return <NoZones view={view}>{children}</NoZones>;
  return (
    <>
      <p className="analysis-result">
        {value.whole
          ? `${say.gravity.result(
              sayKm(value.whole.distanceKm, speech),
              sayBearing(value.whole.bearing, speech),
              sayDay(first.day, speech),
              sayDay(last.day, speech),
            )} ${say.gravity.path(sayKm(value.pathKm, speech))}`
          : say.gravity.single}
      </p>
      {last.ellipse ? null : <p className="analysis-note">{say.gravity.tooFew}</p>}
      <GravityCharts {...value} />
      {children}
      <CentreTable
        caption={say.gravity.cumulative}
        steps={value.steps}
        countOf={({ count }) => count}
        centreOf={({ centre }) => centre}
        ellipseOf={({ ellipse }) => ellipse}
        hasMoves
      />
      <CentreTable
        caption={say.gravity.own}
        steps={value.steps}
        countOf={({ ownCount }) => ownCount}
        centreOf={({ ownCentre }) => ownCentre}
        ellipseOf={({ ownEllipse }) => ownEllipse}
        hasMoves={false}
      />
    </>
  );
}
