import { useMemo } from 'react';
import { dayOf } from '../../domain/period.ts';
import { withGoods } from '../../marks/build-marks.ts';
import { withHighlights } from '../../marks/highlight-marks.ts';
import type { Marks } from '../../marks/marks.ts';
import type { RendererChoice } from '../../view/view-state.ts';
import { usePictureView, useView } from '../atlas-context.ts';
import type { MapFiles } from '../map-files.ts';
import { useHovered } from '../use-hover.ts';
import { Stage } from './stage.tsx';

interface MovingStageProps {
  readonly marks: Marks;
  readonly files: MapFiles;
  /** Draws so whatever the view says: a printer gets no picture from WebGL. */
  readonly renderer?: RendererChoice;
}

/** The stage at the very day of the clock, and with what is pointed at: few marks know of either. */
export function MovingStage({ marks, files, renderer }: MovingStageProps) {
  const picture = usePictureView();
  const { date } = useView();
  const hovered = useHovered();
  const view = useMemo(
    () => ({ ...picture, date, renderer: renderer ?? picture.renderer }),
    [picture, date, renderer],
  );
  const moving = useMemo(() => withGoods(marks, dayOf(date)), [marks, date]);
  const lit = useMemo(() => withHighlights(moving, hovered, view), [moving, hovered, view]);
  return <Stage view={view} marks={lit} files={files} />;
}
