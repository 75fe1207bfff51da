import { lazyPart } from '../lazy-part.tsx';

/** The chart beside the text of a scene or a step. */
export const StoryChart = lazyPart(() =>
  import('./story-chart.tsx').then((module) => module.StoryChart),
);
