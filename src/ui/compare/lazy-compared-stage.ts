import { lazyPart } from '../lazy-part.tsx';

/** The second picture of a comparison. */
export const ComparedStage = lazyPart(() =>
  import('./compared-stage.tsx').then((module) => module.ComparedStage),
);
