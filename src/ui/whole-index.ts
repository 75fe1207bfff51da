import { use } from 'react';
import { loadTexts } from '../loading/load-files.ts';
import { addTexts, type DatasetIndex, type WholeIndex } from '../selectors/index-dataset.ts';
import { useAtlas } from './atlas-context.ts';

/** The index with the texts, which are fetched when something first tells them. */
export interface LateIndex {
  /** The same promise each time. Rejects where the texts do not arrive. */
  readonly get: () => Promise<WholeIndex>;
  /** Fetches anew at the next `get` what did not arrive. */
  readonly forgetFailure: () => void;
}

/** A promise that says when it is kept: React waits a moment for any other, even for what is there already. */
function telling<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  );
  return promise;
}

export function createLateIndex(index: DatasetIndex): LateIndex {
  let coming: Promise<WholeIndex> | null = null;
  let hasFailed = false;
  const fetchTexts = async () => {
    const loaded = await loadTexts();
    hasFailed = !loaded.ok;
    if (!loaded.ok) throw new Error(`${loaded.file}: ${loaded.failure.kind}`);
    return addTexts(index, loaded.value);
  };
  return {
    get: () => {
      coming ??= telling(fetchTexts());
      return coming;
    },
    forgetFailure: () => {
      if (hasFailed) coming = null;
    },
  };
}

/** The index with the texts; waits for them under a Suspense, and fails as a part does that did not arrive. */
export function useWholeIndex(): WholeIndex {
  return use(useAtlas().late.get());
}
