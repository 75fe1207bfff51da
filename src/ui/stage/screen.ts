import type { Position } from '../../domain/dataset.ts';

/** Longitude and latitude under a pixel of the stage; null off the globe. */
export type ToPosition = (x: number, y: number) => Position | null;

/** Where the picture on the screen lies on the globe, for tools that a hand draws with on it. */
export interface Screen {
  /** The picture says how to read it, for as long as it stands; the answer takes it back. */
  readonly show: (toPosition: ToPosition) => () => void;
  readonly positionAt: ToPosition;
}

export function createScreen(): Screen {
  let shown: ToPosition | null = null;
  return {
    show: (toPosition) => {
      shown = toPosition;
      return () => {
        if (shown === toPosition) shown = null;
      };
    },
    positionAt: (x, y) => shown?.(x, y) ?? null,
  };
}
