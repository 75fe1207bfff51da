import { lazyPart } from '../lazy-part.tsx';

/** The nation's own figures under the timeline. */
export const NationalSeries = lazyPart(() =>
  import('./national-series.tsx').then((module) => module.NationalSeries),
);
