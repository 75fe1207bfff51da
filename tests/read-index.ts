import { readAuthored } from '../scripts/read-authored.ts';
import { dayOf } from '../src/domain/period.ts';
import { type DatasetIndex, indexDataset } from '../src/selectors/index-dataset.ts';
import { FIRST_DATE } from '../src/view/view-state.ts';

/** The atlas's own dataset, indexed as the page indexes it. */
export function readIndex(): DatasetIndex {
  return indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
}
