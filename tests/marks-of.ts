import { wordsOf } from '../src/i18n/words.ts';
import { buildMarks } from '../src/marks/build-marks.ts';
import type { Marks } from '../src/marks/marks.ts';
import type { DatasetIndex } from '../src/selectors/index-dataset.ts';
import { selectFrame } from '../src/selectors/select-frame.ts';
import { DEFAULT_VIEW, type ViewState } from '../src/view/view-state.ts';

/** What is drawn for the view that a change makes of the default one. */
export function marksOf(index: DatasetIndex, change: Partial<ViewState> = {}): Marks {
  const view = { ...DEFAULT_VIEW, ...change };
  return buildMarks(selectFrame(index, view), view, index, wordsOf(view.language));
}
