import type { FigureBox } from '../../figure/figure-box.ts';
import type { FigureTransform, FittedProjection } from '../../figure/projections.ts';

/** What is drawn over the figure, moved along while a person pans or zooms it. */
export interface FigureOverlay {
  readonly move: (transform: FigureTransform) => void;
  /** What lies at a place of the stage, in pixels of it; null for nothing. */
  readonly pick: (x: number, y: number, tell: (title: string) => void) => boolean;
}

/** Where the figure draws, for what is drawn over it. */
export interface FitFrame {
  readonly box: FigureBox;
  readonly projection: 'albers' | 'mercator';
  readonly fitted: FittedProjection;
  readonly transform: FigureTransform;
  /** Takes what is drawn over the figure; null when it goes. */
  readonly hang: (overlay: FigureOverlay | null) => void;
}
