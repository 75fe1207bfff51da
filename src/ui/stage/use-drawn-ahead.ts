import { useEffect, useState } from 'react';
import { drawAhead } from '../../figure/draw-ahead.ts';
import type { FigureProjectionKind } from '../../figure/projections.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import type { AreaMark } from '../../marks/marks.ts';

/** How long the page does nothing else, in ms. */
const SLICE_MS = 8;

/**
 * The geometry to show: the last one, until the shapes of the newest have been drawn. A whole map takes
 * long enough to be felt, so it is drawn in slices, between which the page answers.
 */
export function useDrawnAhead(
  geometry: MapGeometry,
  projection: FigureProjectionKind,
  areas: readonly AreaMark[],
): MapGeometry {
  const [drawn, setDrawn] = useState(geometry);
  useEffect(() => {
    if (drawn === geometry) return;
    const drawing = drawAhead(geometry, projection, areas);
    let timer: ReturnType<typeof setTimeout>;
    const drawSlice = () => {
      const end = performance.now() + SLICE_MS;
      while (performance.now() < end) {
        if (drawing.next().done) return setDrawn(geometry);
      }
      timer = setTimeout(drawSlice);
    };
    drawSlice();
    return () => clearTimeout(timer);
  }, [drawn, geometry, projection, areas]);
  return drawn;
}
