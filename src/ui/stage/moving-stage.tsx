import { useMemo } from 'react';
import { withHighlights } from '../../marks/highlight-marks.ts';
import type { Marks } from '../../marks/marks.ts';
import type { RendererChoice } from '../../view/view-state.ts';
import { useDate, usePictureView } from '../atlas-context.ts';
import type { MapFiles } from '../map-files.ts';
import { useHovered } from '../use-hover.ts';
import { useOwnLayer } from './own-layer-slot.ts';
import { Stage } from './stage.tsx';

interface MovingStageProps {
  readonly marks: Marks;
  readonly files: MapFiles;
  /** Draws so whatever the view says: a printer gets no picture from WebGL. */
  readonly renderer?: RendererChoice;
}

/** The stage with what is pointed at, and at the very day of the clock where it has the rows of a person's table. */
export function MovingStage({ marks, files, renderer }: MovingStageProps) {
  const picture = usePictureView();
  const date = useDate(useOwnLayer() !== null);
  const hovered = useHovered();
  const view = useMemo(
    () => ({ ...picture, date, renderer: renderer ?? picture.renderer }),
    [picture, date, renderer],
  );
  const lit = useMemo(() => withHighlights(marks, hovered, view), [marks, hovered, view]);
  return <Stage view={view} marks={lit} files={files} />;
}
