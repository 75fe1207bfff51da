import { select, zoom, zoomIdentity } from 'd3';
import type { Interaction } from '../../embed/guest.ts';
import type { FigureTransform } from '../../figure/projections.ts';
import { isMapGesture } from './map-gesture.ts';
import { moveFigure, settleFigure } from './move-figure.ts';

/** How far in and out of the fit a person can go. */
const SCALE_EXTENT: [number, number] = [0.25, 40];

export interface GestureListeners {
  /** Each step, for what is not part of the SVG. */
  readonly onMove: (transform: FigureTransform) => void;
  readonly onEnd: (transform: FigureTransform) => void;
}

export interface FigureGestures {
  /** Says where the figure stands: d3-zoom keeps its own copy of the transform, and the view is the master. */
  readonly show: (transform: FigureTransform) => void;
  readonly stop: () => void;
}

/**
 * Pans and zooms the figure of a stage under a person's hand. While a gesture lasts the drawing is moved as it is;
 * when it ends, the new transform is handed over and the figure is drawn from the view again.
 */
export function startGestures(
  stage: HTMLElement,
  interaction: Interaction | null,
  listeners: GestureListeners,
): FigureGestures {
  let isShowing = false;
  const gesture = zoom<HTMLElement, unknown>()
    .scaleExtent(SCALE_EXTENT)
    .clickDistance(4)
    .filter((event) => isMapGesture(event, interaction))
    .on('zoom', ({ transform: next }) => {
      if (isShowing) return;
      moveFigure(stage, next);
      listeners.onMove(next);
    })
    .on('end', ({ transform: { k, x, y }, sourceEvent }) => {
      if (isShowing || !sourceEvent) return;
      settleFigure(stage, { k, x, y });
      listeners.onEnd({ k, x, y });
    });
  const figure = select(stage);
  figure.call(gesture);
  stage.dataset.gestures = 'ready';
  return {
    show: ({ k, x, y }) => {
      isShowing = true;
      figure.call(gesture.transform, zoomIdentity.translate(x, y).scale(k));
      isShowing = false;
    },
    stop: () => {
      figure.on('.zoom', null);
      delete stage.dataset.gestures;
    },
  };
}
