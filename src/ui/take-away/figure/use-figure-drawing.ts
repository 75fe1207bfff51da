import { useEffect, useMemo, useState } from 'react';
import type { FigureInput } from '../../../export/figure/build-print-figure.ts';
import { decodeTopology, type MapGeometry } from '../../../loading/decode-topology.ts';
import { loadTopology } from '../../../loading/load-files.ts';

type Draw = (input: FigureInput) => string;

interface Tools {
  readonly draw: Draw;
  readonly geometry: MapGeometry;
}

interface FigureDrawing {
  /** The figure as it is saved; null until it is drawn. */
  readonly svg: string | null;
  /** Files that did not arrive. */
  readonly failures: readonly string[];
  readonly retry: () => void;
}

/** Kept from one opening of the dialog to the next: the map's files never change while the page is open. */
let kept: Tools | null = null;

async function loadTools(): Promise<Tools | readonly string[]> {
  const [module, china, world] = await Promise.all([
    import('../../../export/figure/figure-svg.ts').catch(() => null),
    loadTopology('china'),
    loadTopology('world'),
  ]);
  if (module && china.ok && world.ok) {
    return { draw: module.figureSvg, geometry: decodeTopology(china.value, world.value) };
  }
  const files = [china, world].flatMap((loaded) => (loaded.ok ? [] : [loaded.file]));
  return module ? files : ['figure-svg.js', ...files];
}

/** Draws a figure with the detailed map; what it needs for that arrives after the dialog is open. */
export function useFigureDrawing(input: Omit<FigureInput, 'geometry'> | null): FigureDrawing {
  const [tools, setTools] = useState(kept);
  const [failures, setFailures] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    const load = async (_attempt: number) => {
      const loaded = await loadTools();
      if (isGone) return;
      if ('draw' in loaded) {
        kept = loaded;
        setTools(loaded);
        setFailures([]);
      } else setFailures(loaded);
    };
    if (!kept) void load(attempt);
    return () => {
      isGone = true;
    };
  }, [attempt]);
  const svg = useMemo(
    () => (tools && input ? tools.draw({ ...input, geometry: tools.geometry }) : null),
    [tools, input],
  );
  return { svg, failures, retry: () => setAttempt((count) => count + 1) };
}
