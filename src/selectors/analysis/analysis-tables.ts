import type { ViewState } from '../../view/view-state.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import type { AnalysisPage } from './analysis-pages.ts';
import type { AnalysisTable } from './analysis-table.ts';
import { analyseAssociation } from './association.ts';
import { analyseConcentration } from './concentration.ts';
import { analyseCoverage } from './coverage.ts';
import { analyseGravity } from './gravity.ts';
import type { Neighbours } from './province-neighbours.ts';
import { analyseReach } from './reach.ts';
import { tabulateCoverage, tabulateReach } from './tabulate-places.ts';
import {
  tabulateAssociation,
  tabulateConcentration,
  tabulateGravity,
} from './tabulate-statistics.ts';

/**
 * An analysis of a view as tables for a file. Spatial association needs to know which provinces adjoin
 * (`queenNeighbours`); without that it has no tables.
 */
export function analysisTables(
  index: DatasetIndex,
  view: ViewState,
  page: AnalysisPage,
  neighbours: Neighbours | null,
): readonly AnalysisTable[] {
  switch (page) {
    case 'coverage':
      return tabulateCoverage(index, analyseCoverage(index, view));
    case 'concentration':
      return tabulateConcentration(analyseConcentration(index, view));
    case 'gravity':
      return tabulateGravity(analyseGravity(index, view));
    case 'association':
      return neighbours ? tabulateAssociation(analyseAssociation(index, view, neighbours)) : [];
    case 'reach':
      return tabulateReach(analyseReach(index, view));
  }
}
