import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FigureInput } from '../../../export/figure/build-print-figure.ts';
import type { MapGeometry } from '../../../loading/decode-topology.ts';
import type { LoadedTable } from '../../../own-table/own-table-store.ts';
import { drawSketch, sketchPen } from './draw-sketch.ts';
import { type FigurePen, loadCounties, loadDetail } from './load-figure-tools.ts';

export interface FigureDrawing {
  /** The figure as it is saved; null until it is drawn. */
  readonly svg: string | null;
  /** A sketch of it, while it is not yet drawn for the first time. */
  readonly sketch: string | null;
  /** Files that did not arrive. */
  readonly failures: readonly string[];
  readonly retry: () => void;
  /** Trying again has not helped. */
  readonly isStubborn: boolean;
  /** Says that the sketch is on the screen: the figure itself may take its time now. */
  readonly onSketchShown: () => void;
}

interface Kept {
  readonly sketch: FigurePen | null;
  readonly detail: FigurePen | null;
  readonly counties: MapGeometry['counties'] | null;
}

/** Kept from one opening of the dialog to the next: the map's files never change while the page is open. */
let kept: Kept = { sketch: null, detail: null, counties: null };

function needsCounties(table: LoadedTable | null | undefined): boolean {
  const layer = table?.settings.style.isShown ? table.layer : null;
  return (
    layer?.geometry.kind === 'units' && layer.geometry.units.some(({ level }) => level === 'county')
  );
}

/** The pens as they arrive; the sketch's comes first, for nothing waits for it. */
function usePens(wantsCounties: boolean) {
  const [pens, setPens] = useState(kept);
  const [failures, setFailures] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isStubborn, setStubborn] = useState(false);
  useEffect(() => {
    let isGone = false;
    const keep = (change: Partial<Kept>) => {
      kept = { ...kept, ...change };
      if (!isGone) setPens(kept);
    };
    const load = async () => {
      if (!kept.sketch && !kept.detail) keep({ sketch: await sketchPen() });
      const missing: string[] = [];
      if (!kept.detail) {
        const detail = await loadDetail();
        if ('value' in detail) keep({ detail: detail.value });
        else missing.push(...detail.failures);
      }
      if (wantsCounties && !kept.counties) {
        const counties = await loadCounties();
        if ('value' in counties) keep({ counties: counties.value });
        else missing.push(...counties.failures);
      }
      if (isGone) return;
      setFailures(missing);
      setStubborn(attempt > 0 && missing.length > 0);
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [attempt, wantsCounties]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { pens, failures, retry, isStubborn };
}

/**
 * Draws a figure with the detailed map, and before that for the first time a sketch of it, so that
 * there is a picture at once. `input` is null until the dialog itself is on the screen.
 */
export function useFigureDrawing(input: Omit<FigureInput, 'geometry'> | null): FigureDrawing {
  const wantsCounties = needsCounties(input?.ownTable);
  const { pens, ...arrival } = usePens(wantsCounties);
  const [isSketched, setSketched] = useState(false);
  const { detail, counties } = pens;
  const hasShapes = !wantsCounties || counties !== null;
  // Without a sketch to wait for, the figure is drawn as soon as it can be.
  const mayDraw = isSketched || pens.sketch === null;
  const svg = useMemo(() => {
    if (!input || !detail || !mayDraw || !hasShapes) return null;
    const { geometry } = detail;
    const all = counties ? new Map([...geometry.counties, ...counties]) : geometry.counties;
    return detail.draw({ ...input, geometry: { ...geometry, counties: all } });
  }, [input, detail, mayDraw, hasShapes, counties]);
  const isFirst = svg === null;
  const sketch = useMemo(
    () => (input && pens.sketch && isFirst ? drawSketch(pens.sketch, input) : null),
    [input, pens.sketch, isFirst],
  );
  const onSketchShown = useCallback(() => {
    // In a task of its own, when the frame with the sketch has been handed over.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => setSketched(true))));
  }, []);
  return { svg, sketch, ...arrival, onSketchShown };
}
