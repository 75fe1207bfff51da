import { readAuthored } from '../scripts/read-authored.ts';
import { readTopology } from '../scripts/read-topology.ts';
import { dayOf } from '../src/domain/period.ts';
import { ANALYSIS_PAGES } from '../src/selectors/analysis/analysis-pages.ts';
import { analysisTables } from '../src/selectors/analysis/analysis-tables.ts';
import { queenNeighbours } from '../src/selectors/analysis/province-neighbours.ts';
import { indexDataset } from '../src/selectors/index-dataset.ts';
import { DEFAULT_VIEW, FIRST_DATE } from '../src/view/view-state.ts';

/** Every analysis of the opening view, to be run again and again. */
export function listAnalyses(): readonly { readonly name: string; readonly run: () => unknown }[] {
  const index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
  const neighbours = queenNeighbours(readTopology('provinces'));
  return ANALYSIS_PAGES.map((page) => ({
    name: page,
    run: () => analysisTables(index, { ...DEFAULT_VIEW }, page, neighbours),
  }));
}
