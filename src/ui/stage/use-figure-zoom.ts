import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Interaction } from '../../embed/guest.ts';
import type { FigureTransform } from '../../figure/projections.ts';
import type { FigureGestures, GestureListeners } from './figure-gestures.ts';
import { showInView } from './move-figure.ts';

/** Pans and zooms the figure under a person's hand, by code that arrives after the first picture. */
export function useFigureZoom(
  stageRef: RefObject<HTMLElement | null>,
  transform: FigureTransform,
  listeners: GestureListeners,
  interaction: Interaction | null,
): void {
  const newest = useRef({ listeners, transform });
  newest.current = { listeners, transform };
  const gestures = useRef<FigureGestures | null>(null);

  useEffect(() => {
    const stage = stageRef.current;
    if (!stage) return;
    const over = new AbortController();
    const begin = async () => {
      const module = await import('./figure-gestures.ts').catch(() => null);
      if (over.signal.aborted || gestures.current) return;
      if (!module) {
        // The map can be read without. Whoever reaches for it asks once more.
        stage.addEventListener('pointerdown', () => void begin(), {
          once: true,
          signal: over.signal,
        });
        return;
      }
      gestures.current = module.startGestures(stage, interaction, {
        onMove: (next) => newest.current.listeners.onMove(next),
        onEnd: (next) => newest.current.listeners.onEnd(next),
      });
      gestures.current.show(newest.current.transform);
    };
    void begin();
    return () => {
      over.abort();
      gestures.current?.stop();
      gestures.current = null;
    };
  }, [stageRef, interaction]);

  useLayoutEffect(() => {
    gestures.current?.show(transform);
    if (stageRef.current) showInView(stageRef.current, transform);
  }, [stageRef, transform]);
}
