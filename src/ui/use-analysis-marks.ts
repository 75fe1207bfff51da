import { useEffect, useMemo, useState } from 'react';
import type { Marks } from '../marks/marks.ts';
import type { Frame } from '../selectors/select-frame.ts';
import { useAtlas, usePictureView, useWords } from './atlas-context.ts';

type Build = typeof import('../marks/analysis-marks.ts')['analysisMarks'];

/** The marks with those of the analysis that the view shows, over the others; its code comes when asked for. */
export function useAnalysisMarks(marks: Marks, frame: Frame): Marks {
  const { index, store } = useAtlas();
  const view = usePictureView();
  const words = useWords();
  const [build, setBuild] = useState<{ readonly marks: Build } | null>(null);
  const isWanted = view.analysisLayer !== 'none';
  useEffect(() => {
    if (!isWanted || build) return;
    import('../marks/analysis-marks.ts').then(
      (module) => setBuild({ marks: module.analysisMarks }),
      // The switch on the desk shows that it is not there, and switches it on again.
      () => store.act({ type: 'set', change: { analysisLayer: 'none' } }, 'silent'),
    );
  }, [isWanted, build, store]);
  return useMemo(() => {
    if (!isWanted || !build) return marks;
    const over = build.marks(index, frame, view, words);
    return {
      ...marks,
      areas: [...marks.areas, ...over.areas],
      arcs: [...marks.arcs, ...over.arcs],
      points: [...marks.points, ...over.points],
      // The analysis is what the reader asked for: its names find room first.
      labels: [...over.labels, ...marks.labels],
    };
  }, [isWanted, build, marks, index, frame, view, words]);
}
