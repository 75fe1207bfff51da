import type { Loaded } from '../loading/fetch-json.ts';
import type { OwnWorkStore } from './own-work-store.ts';
import { OWN_ID, type Part, type Work } from './work.ts';

/**
 * The reader's own work as it stands, whether the browser could keep it or not; one without a part reads as
 * a file that is not there.
 */
export async function loadOwnWork<W extends Work, P extends Part>(
  store: OwnWorkStore<W, P>,
): Promise<Loaded<W>> {
  await store.restore();
  await store.refresh();
  const work = store.getState().history.present;
  if (store.kind.partsOf(work).length > 0) return { ok: true, value: work };
  return { ok: false, file: OWN_ID, failure: { kind: 'status', status: 404 } };
}
