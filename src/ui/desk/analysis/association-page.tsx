import { useCallback } from 'react';
import { type Association, analyseAssociation } from '../../../selectors/analysis/association.ts';
import type { MoranTest } from '../../../selectors/analysis/moran.ts';
import type { Neighbours } from '../../../selectors/analysis/province-neighbours.ts';
import type { ProvinceUnit } from '../../../selectors/analysis/select-units.ts';
import type { DatasetIndex } from '../../../selectors/index-dataset.ts';
import type { ViewState } from '../../../view/view-state.ts';
import { AssociationTables } from './association-tables.tsx';
import { Nothing, NoZones, type ResultProps } from './nothing.tsx';
import { sayFixed } from './say-figures.ts';
import { ScatterChart } from './scatter-chart.tsx';
import { StepChart } from './step-chart.tsx';
import { type AnalysisSpeech, useAnalysisWords } from './use-analysis-words.ts';
import { useNeighbours } from './use-neighbours.ts';
import { useResult } from './use-result.ts';

const LEVEL = 0.05;

function sayFinding({ moran, expectation, pTwoSided }: MoranTest, { say }: AnalysisSpeech): string {
  if (pTwoSided > LEVEL) return say.association.random;
  return moran > expectation ? say.association.alike : say.association.unlike;
}

/** Said when joining Hainan to Guangdong turns the finding round; null otherwise. */
function sayContest({ test, joined }: Association, speech: AnalysisSpeech): string | null {
  if (!test || !joined || sayFinding(test, speech) === sayFinding(joined, speech)) return null;
  const { moran, pTwoSided } = joined;
  return speech.say.association.contested(
    sayFixed(moran, 3, speech),
    sayFixed(pTwoSided, 3, speech),
  );
}

function AssociationCharts({ value }: { readonly value: Association }) {
  const speech = useAnalysisWords();
  const { words, say } = speech;
  const nameOf = ({ place, province }: ProvinceUnit) => (place ? words.nameOf(place) : province);
  const shown = value.rows.flatMap((row) => (row.lag === null ? [] : [{ ...row, lag: row.lag }]));
  const average = shown.reduce((total, { zones }) => total + zones, 0) / shown.length;
  return (
    <>
      <ScatterChart
        title={say.association.scatter}
        xName={say.association.scatterX}
        yName={say.association.scatterY}
        divide={{ x: average, y: average }}
        points={shown.map(({ unit, zones, lag }, rank) => ({
          id: unit.province,
          x: zones,
          y: lag,
          title: `${nameOf(unit)}: ${zones}, ${sayFixed(lag, 1, speech)}`,
          // The names of the few with the most zones have room; the table names all.
          label: rank < 5 ? nameOf(unit) : null,
          link: `province:${unit.province}`,
        }))}
      />
      <StepChart
        title={say.association.overTime}
        series={(['test', 'joined'] as const).map((which) => ({
          id: which,
          name: which === 'test' ? say.association.byLand : say.association.joined,
          points: value.steps.map((step) => ({ day: step.day, value: step[which]?.moran ?? null })),
        }))}
        sayValue={(moran) => sayFixed(moran, 2, speech)}
        atLeast={0.4}
      />
    </>
  );
}

function AssociationResult({
  neighbours,
  children,
}: ResultProps & { readonly neighbours: Neighbours }) {
  const compute = useCallback(
    (index: DatasetIndex, view: ViewState) => analyseAssociation(index, view, neighbours),
    [neighbours],
  );
  const result = useResult(compute);
  const speech = useAnalysisWords();
  const { words, say } = speech;
  if (!result) return <Nothing text={say.computing}>{children}</Nothing>;
  const { value, view } = result;
  if (value.total === 0) return <NoZones view={view}>{children}</NoZones>;
  const { test, islands } = value;
  if (!test) return <Nothing text={say.nothing.oneValue}>{children}</Nothing>;
  const contest = sayContest(value, speech);
  const names = islands.map(({ place, province }) => (place ? words.nameOf(place) : province));
  return (
    <>
      <p className="analysis-result">
        {say.association.result(
          sayFixed(test.moran, 3, speech),
          sayFixed(test.expectation, 3, speech),
          sayFixed(test.pTwoSided, 3, speech),
        )}{' '}
        {sayFinding(test, speech)}
      </p>
      {names.length > 0 ? (
        <p className="analysis-note">{say.association.islands(words.formatList(names))}</p>
      ) : null}
      {contest === null ? null : <p>{contest}</p>}
      <AssociationCharts value={value} />
      {children}
      <AssociationTables value={value} />
    </>
  );
}

/** Whether provinces with many zones lie beside others with many. */
export function AssociationPage({ children }: ResultProps) {
  const { known, retry } = useNeighbours();
  const { say } = useAnalysisWords();
  if (known.state === 'loading') return <Nothing text={say.computing}>{children}</Nothing>;
  if (known.state === 'ready') {
    return <AssociationResult neighbours={known.neighbours}>{children}</AssociationResult>;
  }
  return (
    <>
      <p role="alert" className="analysis-nothing">
        {say.nothing.noBorders(known.file)}{' '}
        <button type="button" className="link-button" onClick={retry}>
          {say.retry}
        </button>
      </p>
      {children}
    </>
  );
}
