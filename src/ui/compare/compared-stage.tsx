import { type CSSProperties, useMemo, useState } from 'react';
import { buildMarks } from '../../marks/build-marks.ts';
import { withHighlights } from '../../marks/highlight-marks.ts';
import { comparedView } from '../../selectors/compare-views.ts';
import { selectFrame } from '../../selectors/select-frame.ts';
import type { Compare, ViewState } from '../../view/view-state.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';
import type { MapFiles } from '../map-files.ts';
import { Stage } from '../stage/stage.tsx';
import { useHovered } from '../use-hover.ts';
import { SwipeLine } from './swipe-line.tsx';
import { tellView } from './tell-view.ts';
import './compare.css';

interface SecondPictureProps {
  readonly view: ViewState;
  readonly files: MapFiles;
}

function SecondPicture({ view, files }: SecondPictureProps) {
  const { index } = useAtlas();
  const words = useWords();
  const hovered = useHovered();
  const marks = useMemo(() => {
    const frame = selectFrame(index, view);
    return buildMarks(frame, view, index, words);
  }, [index, view, words]);
  const lit = useMemo(() => withHighlights(marks, hovered, view), [marks, hovered, view]);
  return <Stage id="compared-map" view={view} marks={lit} files={files} />;
}

interface ComparedStageProps {
  readonly compare: Compare;
  readonly files: MapFiles;
}

/** The second picture of a comparison, beside the first or over it with a line to swipe. */
export function ComparedStage({ compare, files }: ComparedStageProps) {
  const view = useSettledView();
  const words = useWords();
  const [share, setShare] = useState(0.5);
  const second = useMemo(() => comparedView(view), [view]);
  if (!second) return null;
  const style = { '--share': `${share * 100}%` } as CSSProperties;
  return (
    <div className={`comparison comparison-${compare.layout}`} style={style}>
      <div className="compared">
        <SecondPicture view={second} files={files} />
      </div>
      <p className="compare-caption compare-first panel">{tellView(view, compare.what, words)}</p>
      <p className="compare-caption compare-second panel">
        {tellView(second, compare.what, words)}
      </p>
      {compare.layout === 'swipe' ? <SwipeLine share={share} onShare={setShare} /> : null}
    </div>
  );
}
