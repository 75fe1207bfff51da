import type { ComponentType } from 'react';
import {
  ANALYSIS_PAGES,
  type AnalysisPage,
  analysisPageOf,
} from '../../../selectors/analysis/analysis-pages.ts';
import { useAtlas, useSettledView } from '../../atlas-context.ts';
import { AssociationPage } from './association-page.tsx';
import { ConcentrationPage } from './concentration-page.tsx';
import { CoveragePage } from './coverage-page.tsx';
import { DownloadResult } from './download-result.tsx';
import { GravityPage } from './gravity-page.tsx';
import { MapSwitch } from './map-switch.tsx';
import { MethodText } from './method-text.tsx';
import type { ResultProps } from './nothing.tsx';
import { ReachPage } from './reach-page.tsx';
import { useAnalysisWords } from './use-analysis-words.ts';
import './analysis.css';

const RESULTS: Record<AnalysisPage, ComponentType<ResultProps>> = {
  coverage: CoveragePage,
  concentration: ConcentrationPage,
  gravity: GravityPage,
  association: AssociationPage,
  reach: ReachPage,
};

function PageList({ page }: { readonly page: AnalysisPage }) {
  const { store } = useAtlas();
  const { say } = useAnalysisWords();
  return (
    <nav className="analysis-pages" aria-label={say.label}>
      {ANALYSIS_PAGES.map((known) => (
        <button
          key={known}
          type="button"
          aria-current={known === page ? 'page' : undefined}
          onClick={() =>
            store.act({ type: 'set', change: { desk: { tool: 'analysis', page: known } } })
          }
        >
          {say.page[known]}
        </button>
      ))}
    </nav>
  );
}

/** The analyses of the research desk: a result at the clock's date, with its method beside it. */
export function AnalysisTool() {
  const page = analysisPageOf(useSettledView().desk?.page ?? '');
  const { say } = useAnalysisWords();
  const Result = RESULTS[page];
  return (
    <div className="analysis">
      <PageList page={page} />
      <section className="analysis-main" aria-label={say.page[page]}>
        <h2>{say.page[page]}</h2>
        <MapSwitch page={page} />
        <Result key={page}>
          <MethodText page={page} />
        </Result>
        <DownloadResult page={page} />
      </section>
    </div>
  );
}
