import type { Position } from '../domain/dataset.ts';

/** How much of a fading line each stretch of it keeps. */
export const FADING = [1, 0.8, 0.6, 0.42, 0.26, 0.14] as const;
/** The first stretch is this share of the line. */
const FADES_FROM = 0.35;

export interface Stretch {
  readonly opacity: number;
  readonly path: readonly Position[];
}

/**
 * A line in stretches, each fainter than the last. Gradients would be smoother, but drawing programs
 * treat them badly on lines, and a browser paints the whole map again whenever it looks at one anew.
 */
export function fadingStretches(path: readonly Position[]): readonly Stretch[] {
  const last = path.length - 1;
  const breaks = FADING.map((_, step) =>
    step === 0 ? 0 : FADES_FROM + ((1 - FADES_FROM) * (step - 1)) / (FADING.length - 1),
  ).map((share) => Math.round(share * last));
  return FADING.map((opacity, step) => ({
    opacity,
    path: path.slice(breaks[step] ?? 0, (breaks[step + 1] ?? last) + 1),
  })).filter((stretch) => stretch.path.length > 1);
}
