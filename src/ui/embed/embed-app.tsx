import { Suspense, useMemo, useRef } from 'react';
import type { EmbedOptions } from '../../embed/read-embed-options.ts';
import { buildMarks, FIT_ZOOM } from '../../marks/build-marks.ts';
import { selectFrame } from '../../selectors/select-frame.ts';
import { useAtlas, usePictureView, useSettledView, useWords } from '../atlas-context.ts';
import { ComparedStage } from '../compare/lazy-compared-stage.ts';
import { lazyPart } from '../lazy-part.tsx';
import type { MapFiles } from '../map-files.ts';
import { MovingStage } from '../stage/moving-stage.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { ZoomButtons } from '../toolbar/zoom-buttons.tsx';
import { useAnalysisMarks } from '../use-analysis-marks.ts';
import { EmbedClock } from './embed-clock.tsx';
import { EmbedFoot } from './embed-foot.tsx';
import { EmbedLegend } from './embed-legend.tsx';
import { EmbedPause } from './embed-pause.tsx';
import { StageHint } from './stage-hint.tsx';
import { useAutoHeight } from './use-auto-height.ts';
import { usePrinting } from './use-printing.ts';

const Announcer = lazyPart(() => import('../announcer.tsx').then((module) => module.Announcer));
const DetailsPanel = lazyPart(() =>
  import('../details/details-panel.tsx').then((module) => module.DetailsPanel),
);
const Telling = lazyPart(() => import('./telling.tsx').then((module) => module.Telling));

interface EmbedAppProps {
  readonly options: EmbedOptions;
  readonly files: MapFiles;
  readonly onHeight: (pixels: number) => void;
}

/** The atlas as a guest in a page: the map, and around it what the address asks for. */
export function EmbedApp({ options, files, onHeight }: EmbedAppProps) {
  const { controls, hasLegend, interaction } = options;
  const { index } = useAtlas();
  const view = usePictureView();
  const { compare, story, lesson, selection } = useSettledView();
  const words = useWords();
  const isPrinting = usePrinting();
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLElement>(null);
  useAutoHeight(root, onHeight);
  const frame = useMemo(() => selectFrame(index, view), [index, view]);
  const own = useMemo(() => buildMarks(frame, view, index, words), [frame, view, index, words]);
  const marks = useAnalysisMarks(own, frame);
  const isTelling = story !== null || lesson !== null;
  const moves = interaction === 'all';
  // A story turns the clock itself; a lesson may ask its student to.
  const hasClock = controls === 'few' && (!story || lesson !== null);
  return (
    <div ref={root} className="embed" data-interaction={interaction}>
      <div className="embed-body">
        <main ref={stage} className="main" data-compare={compare?.layout}>
          <h1 className="visually-hidden">{words.messages.app.title}</h1>
          <MovingStage marks={marks} files={files} {...(isPrinting && { renderer: 'figure' })} />
          <Suspense>{compare ? <ComparedStage compare={compare} files={files} /> : null}</Suspense>
          {moves ? <StageHint stage={stage} /> : null}
          {moves && controls !== 'none' ? <ZoomButtons fitZoom={FIT_ZOOM} /> : null}
          {hasClock || controls === 'all' ? null : <EmbedPause />}
          <Suspense>{selection ? <DetailsPanel /> : null}</Suspense>
          <Suspense>
            <Announcer marks={marks} isSilent={isTelling} />
          </Suspense>
        </main>
        <div className="embed-beside">
          <Suspense fallback={<div className="story" />}>{isTelling ? <Telling /> : null}</Suspense>
          {hasLegend ? (
            <EmbedLegend
              frame={frame}
              isFilter={controls !== 'none' && moves}
              isShared={isTelling}
            />
          ) : null}
        </div>
      </div>
      <div className="embed-under">
        {hasClock ? <EmbedClock /> : null}
        {controls === 'all' ? <Timeline /> : null}
        <EmbedFoot />
      </div>
    </div>
  );
}
