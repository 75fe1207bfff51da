import { analysisWordsOf } from '../i18n/analysis.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { Frame } from '../selectors/select-frame.ts';
import type { ViewState } from '../view/view-state.ts';
import { gravityMarks } from './analysis-gravity-marks.ts';
import { coverageMarks, reachMarks } from './analysis-line-marks.ts';
import { type AnalysisMarks, NO_MARKS } from './analysis-pen.ts';
import { INK_COLOURS } from './palettes.ts';

const DRAW = { gravity: gravityMarks, coverage: coverageMarks, reach: reachMarks } as const;

/** The marks of the analysis that the view draws over the map; none for `none`. */
export function analysisMarks(
  index: DatasetIndex,
  _frame: Frame,
  view: ViewState,
  words: Words,
): AnalysisMarks {
  if (view.analysisLayer === 'none') return NO_MARKS;
  const say = analysisWordsOf(view.language);
  return DRAW[view.analysisLayer]({
    index,
    view,
    words,
    say,
    accent: INK_COLOURS[view.theme].accent,
  });
}
