import { use } from 'react';
import { loadTexts } from '../loading/load-files.ts';
import { addTexts, type DatasetIndex, type WholeIndex } from '../selectors/index-dataset.ts';
import { useAtlas } from './atlas-context.ts';

/** The index with the texts, which are fetched when something first tells them. */
export interface LateIndex {
  /** The index where the texts are there. */
  readonly now: () => WholeIndex | null;
  /** The same promise each time. Rejects where the texts do not arrive. */
  readonly get: () => Promise<WholeIndex>;
  /** Fetches anew at the next `get` what did not arrive. */
  readonly forgetFailure: () => void;
}

export function createLateIndex(index: DatasetIndex): LateIndex {
  let coming: Promise<WholeIndex> | null = null;
  let now: WholeIndex | null = null;
  let hasFailed = false;
  const fetchTexts = async () => {
    const loaded = await loadTexts();
    hasFailed = !loaded.ok;
    if (!loaded.ok) throw new Error(`${loaded.file}: ${loaded.failure.kind}`);
    now = addTexts(index, loaded.value);
    return now;
  };
  return {
    now: () => now,
    get: () => {
      coming ??= fetchTexts();
      return coming;
    },
    forgetFailure: () => {
      if (hasFailed) coming = null;
    },
  };
}

/** The index with the texts; waits for them under a Suspense, and fails as a part does that did not arrive. */
export function useWholeIndex(): WholeIndex {
  const { late } = useAtlas();
  // React would wait a moment even for what is there.
  return late.now() ?? use(late.get());
}
