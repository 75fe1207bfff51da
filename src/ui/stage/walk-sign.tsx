import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Stop } from '../../marks/walk-stops.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface WalkSignProps {
  readonly stage: RefObject<HTMLElement | null>;
  readonly stop: Stop;
}

/**
 * Shows to the eye where the arrow keys have come to, as the live region tells it to the ear: its
 * name, and a ring around it where the figure draws it. Over the WebGL map `MapStage` has the ring.
 */
export function WalkSign({ stage, stop }: WalkSignProps) {
  const [spot, setSpot] = useState<Spot | null>(null);
  // The place of a mark is known only once it is drawn, and every drawing may have moved it.
  useLayoutEffect(() => {
    const frame = stage.current?.getBoundingClientRect();
    const drawn = stage.current
      ?.querySelector(`[data-figure="camera"] [data-mark="${CSS.escape(stop.id)}"]`)
      ?.getBoundingClientRect();
    const next = frame &&
      drawn && {
        x: Math.round(drawn.left + drawn.width / 2 - frame.left),
        y: Math.round(drawn.top + drawn.height / 2 - frame.top),
      };
    setSpot((old) => (next && old?.x === next.x && old.y === next.y ? old : (next ?? null)));
  });
  return (
    <>
      {spot ? (
        <span
          className="walk-ring"
          style={{ transform: `translate(${spot.x}px, ${spot.y}px)` }}
          aria-hidden="true"
        />
      ) : null}
      <p className="walk-caption" aria-hidden="true">
        {stop.title}
      </p>
    </>
  );
}
