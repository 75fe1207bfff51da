import { easeCubicInOut, interpolateZoom } from 'd3';
import type { FigureTransform } from '../../figure/projections.ts';
import { placeInView, readPlace, settleFigure } from '../stage/move-figure.ts';

/**
 * From the act to the end of the flight: the next picture has to stand within 300 ms, also where no
 * graphics card draws it. What the drawing takes, the flight has the less.
 */
const STANDS_AFTER_MS = 200;

const STAGE = '#map .figure-stage';
const CAMERA = '[data-figure="camera"]';

/** The middle of the picture and how much of it is seen, as van Wijk's zoom takes them. */
function windowOf(
  { k, x, y }: FigureTransform,
  { width, height }: DOMRect,
): [number, number, number] {
  return [(width / 2 - x) / k, (height / 2 - y) / k, width / k];
}

let stopFlight: (() => void) | null = null;

/**
 * Lets the figure fly from where it stands now to where the next drawing puts it. The view has its new
 * camera at once; only the drawing is moved, and any touch ends the flight. Does nothing under reduced
 * motion, or where no figure stands: the WebGL map flies by itself.
 */
export function flyFigure(): void {
  stopFlight?.();
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const actedMs = performance.now();
  const from = readPlace(document.querySelector(`${STAGE} ${CAMERA}`));
  if (!from) return;
  // After the next drawing, before it is painted.
  requestAnimationFrame(() => {
    const stage = document.querySelector<HTMLElement>(STAGE);
    const to = stage && placeInView(stage);
    if (!stage || !to || (to.k === from.k && to.x === from.x && to.y === from.y)) return;
    const box = stage.getBoundingClientRect();
    const between = interpolateZoom(windowOf(from, box), windowOf(to, box));
    const startMs = performance.now();
    const flightMs = STANDS_AFTER_MS - (startMs - actedMs);
    let frame = 0;
    const stop = () => {
      cancelAnimationFrame(frame);
      settleFigure(stage, placeInView(stage) ?? to);
      window.removeEventListener('pointerdown', stop, true);
      window.removeEventListener('wheel', stop, true);
      if (stopFlight === stop) stopFlight = null;
    };
    const step = () => {
      const share = (performance.now() - startMs) / flightMs;
      if (flightMs <= 0 || share >= 1 || !stage.isConnected) return stop();
      const [cx, cy, seen] = between(easeCubicInOut(Math.max(0, share)));
      const k = box.width / seen;
      settleFigure(stage, { k, x: box.width / 2 - cx * k, y: box.height / 2 - cy * k });
      frame = requestAnimationFrame(step);
    };
    stopFlight = stop;
    window.addEventListener('pointerdown', stop, true);
    window.addEventListener('wheel', stop, true);
    step();
  });
}
