import { savesData } from '../loading/saves-data.ts';
import type { InstallEvent } from './worker-scope.ts';

/**
 * A browser looks for a newer version at each visit. Where a person saves data its files are not fetched: the version
 * that is kept stays whole, and a later visit asks again.
 */
export function refuseWhereDataIsSaved(event: InstallEvent): void {
  if (!savesData()) return;
  event.stopImmediatePropagation();
  event.waitUntil(Promise.reject(new Error('Not fetched: data is saved here.')));
}
