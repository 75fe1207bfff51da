import { easeCubicInOut, interpolateZoom } from 'd3';
import type { FigureTransform } from '../../figure/projections.ts';
import { placeCameras } from '../stage/place-cameras.ts';

/**
 * From the act to the end of the flight: the next picture has to stand within 300 ms, also where no
 * graphics card draws it. What the drawing takes, the flight has the less.
 */
const STANDS_AFTER_MS = 200;

const CAMERAS = '#map [data-figure="camera"]';

function readPlace(element: Element | null): FigureTransform | null {
  const written = element?.getAttribute('transform') ?? '';
  const [x, y, k] = (written.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return x === undefined || y === undefined || !k ? null : { k, x, y };
}

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
  const from = readPlace(document.querySelector(CAMERAS));
  if (!from) return;
  // After the next drawing, before it is painted.
  requestAnimationFrame(() => {
    const cameras = [...document.querySelectorAll<SVGGElement>(CAMERAS)];
    const [first] = cameras;
    const to = readPlace(first ?? null);
    const stage = first?.ownerSVGElement?.getBoundingClientRect();
    if (!to || !stage || (to.k === from.k && to.x === from.x && to.y === from.y)) return;
    // Drawn again meanwhile: the picture is no longer the one that was moved.
    const isOurs = () => cameras.every((camera) => camera.isConnected);
    const between = interpolateZoom(windowOf(from, stage), windowOf(to, stage));
    const startMs = performance.now();
    const flightMs = STANDS_AFTER_MS - (startMs - actedMs);
    let frame = 0;
    const stop = () => {
      cancelAnimationFrame(frame);
      if (isOurs()) placeCameras(cameras, to);
      window.removeEventListener('pointerdown', stop, true);
      window.removeEventListener('wheel', stop, true);
      if (stopFlight === stop) stopFlight = null;
    };
    const step = () => {
      const share = (performance.now() - startMs) / flightMs;
      if (flightMs <= 0 || share >= 1 || !isOurs()) return stop();
      const [cx, cy, seen] = between(easeCubicInOut(Math.max(0, share)));
      const k = stage.width / seen;
      placeCameras(cameras, { k, x: stage.width / 2 - cx * k, y: stage.height / 2 - cy * k });
      frame = requestAnimationFrame(step);
    };
    stopFlight = stop;
    window.addEventListener('pointerdown', stop, true);
    window.addEventListener('wheel', stop, true);
    step();
  });
}
