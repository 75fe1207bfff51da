import { select, type ZoomBehavior, zoom, zoomIdentity } from 'd3';
import { type RefObject, useEffect, useRef } from 'react';
import type { Interaction } from '../../embed/guest.ts';
import type { FigureTransform } from '../../figure/projections.ts';
import { placeCameras } from './place-cameras.ts';

/**
 * Whether an event is a gesture of the map. In a page that scrolls, a wheel is one with Ctrl or Cmd alone,
 * and a touch with two fingers: else the page would stop under the hand that scrolls it.
 */
export function isMapGesture(
  event: WheelEvent | MouseEvent | TouchEvent,
  interaction: Interaction | null,
): boolean {
  if (interaction !== null && interaction !== 'all') return false;
  const isModified = event.ctrlKey || event.metaKey;
  if (event.type === 'wheel') return interaction === null || isModified;
  if ('touches' in event) return interaction === null || event.touches.length > 1;
  return !event.ctrlKey && !('button' in event && event.button !== 0);
}

/** How far in and out of the fit a person can go. */
const SCALE_EXTENT: [number, number] = [0.25, 40];

/**
 * Pans and zooms the figure under a person's hand. While the gesture lasts the drawing is moved as it
 * is; when it ends, the new transform is handed over and the figure is drawn from the view again. `onMove` hears each step, for what is not part of the SVG.
 */
export function useFigureZoom(
  svgRef: RefObject<SVGSVGElement | null>,
  transform: FigureTransform,
  onEnd: (transform: FigureTransform) => void,
  onMove: (transform: FigureTransform) => void,
  interaction: Interaction | null,
): void {
  const onEndRef = useRef(onEnd);
  onEndRef.current = onEnd;
  const onMoveRef = useRef(onMove);
  onMoveRef.current = onMove;
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const isShowing = useRef(false);

  useEffect(() => {
    const svg = svgRef.current;
    if (!svg) return;
    const gesture = zoom<SVGSVGElement, unknown>()
      .scaleExtent(SCALE_EXTENT)
      .clickDistance(4)
      .filter((event) => isMapGesture(event, interaction))
      .on('zoom', ({ transform: next }) => {
        if (isShowing.current) return;
        placeCameras(svg.parentElement?.querySelectorAll('[data-figure="camera"]') ?? [], next);
        onMoveRef.current(next);
      })
      .on('end', ({ transform: { k, x, y }, sourceEvent }) => {
        if (!isShowing.current && sourceEvent) onEndRef.current({ k, x, y });
      });
    select(svg).call(gesture);
    behaviour.current = gesture;
    return () => {
      select(svg).on('.zoom', null);
    };
  }, [svgRef, interaction]);

  // d3-zoom keeps its own copy of the transform; the view is the master, so the copy follows it.
  useEffect(() => {
    const svg = svgRef.current;
    if (!svg || !behaviour.current) return;
    isShowing.current = true;
    const { k, x, y } = transform;
    select(svg).call(behaviour.current.transform, zoomIdentity.translate(x, y).scale(k));
    isShowing.current = false;
  }, [svgRef, transform]);
}
