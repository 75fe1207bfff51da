import { readAuthored } from '../scripts/read-authored.ts';
import { dayOf } from '../src/domain/period.ts';
import { indexDataset, type WholeIndex } from '../src/selectors/index-dataset.ts';
import { FIRST_DATE } from '../src/view/view-state.ts';

/** The atlas's own dataset, indexed as the page indexes it. */
export function readIndex(): WholeIndex {
  return indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
}
