import { useMemo } from 'react';
import { dayOf } from '../../domain/period.ts';
import { withGoods } from '../../marks/build-marks.ts';
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

/**
 * The stage with what is pointed at, and at the very day of the clock where something on it moves from day to day:
 * goods on their way, and the rows of a person's table.
 */
export function MovingStage({ marks, files, renderer }: MovingStageProps) {
  const picture = usePictureView();
  const hasRows = useOwnLayer() !== null;
  const date = useDate(hasRows || marks.arcs.length > 0);
  const toldDate = useDate(hasRows);
  const hovered = useHovered();
  const view = useMemo(
    () => ({ ...picture, date, renderer: renderer ?? picture.renderer }),
    [picture, date, renderer],
  );
  const moving = useMemo(() => withGoods(marks, dayOf(date)), [marks, date]);
  const lit = useMemo(() => withHighlights(moving, hovered, view), [moving, hovered, view]);
  return <Stage view={view} toldDate={toldDate} marks={lit} files={files} />;
}
