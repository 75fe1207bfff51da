import { Suspense, useMemo, useState } from 'react';
import { buildMarks, FIT_ZOOM } from './marks/build-marks.ts';
import type { Marks } from './marks/marks.ts';
import { type Frame, selectFrame } from './selectors/select-frame.ts';
import { Credit } from './ui/about/credit.tsx';
import { useAtlas, usePictureView, useSettledView, useWords } from './ui/atlas-context.ts';
import { ComparedStage } from './ui/compare/lazy-compared-stage.ts';
import { LayersPanel } from './ui/layers/layers-panel.tsx';
import { lazyPart } from './ui/lazy-part.tsx';
import type { MapFiles } from './ui/map-files.ts';
import { MovingStage } from './ui/stage/moving-stage.tsx';
import { Timeline } from './ui/timeline/timeline.tsx';
import { Toolbar } from './ui/toolbar/toolbar.tsx';
import { ZoomButtons } from './ui/toolbar/zoom-buttons.tsx';
import { useAnalysisMarks } from './ui/use-analysis-marks.ts';

// Not needed for the first picture: they arrive after it.
const SearchBox = lazyPart(() =>
  import('./ui/search/search-box.tsx').then((module) => module.SearchBox),
);
const DetailsPanel = lazyPart(() =>
  import('./ui/details/details-panel.tsx').then((module) => module.DetailsPanel),
);
const ListMirror = lazyPart(() =>
  import('./ui/list-mirror/list-mirror.tsx').then((module) => module.ListMirror),
);
const Announcer = lazyPart(() => import('./ui/announcer.tsx').then((module) => module.Announcer));
const AreaTool = lazyPart(() =>
  import('./ui/area/area-tool.tsx').then((module) => module.AreaTool),
);
const DeskPanel = lazyPart(() =>
  import('./ui/desk/desk-panel.tsx').then((module) => module.DeskPanel),
);
const StoryPlayer = lazyPart(() =>
  import('./ui/story/story-player.tsx').then((module) => module.StoryPlayer),
);
const LessonPlayer = lazyPart(() =>
  import('./ui/lesson/lesson-player.tsx').then((module) => module.LessonPlayer),
);

/** Where the search will be, before it has arrived. */
function SearchRoom({ placeholder }: { readonly placeholder: string }) {
  return (
    <div className="search">
      <input className="search-input" disabled placeholder={placeholder} />
    </div>
  );
}

/** The desk where one is open; only this knows of it, so that opening it draws nothing else. */
function Desk() {
  const { desk } = useSettledView();
  if (!desk) return null;
  return (
    // The room stays, whatever comes into it: WebKit lays out no new element while a style is under way.
    <div className="desk">
      <Suspense>
        <DeskPanel desk={desk} />
      </Suspense>
    </div>
  );
}

/** The story that is told, or the lesson that is worked on, beside the map. */
function Telling() {
  const { story, lesson } = useSettledView();
  if (!story && !lesson) return null;
  return (
    <Suspense fallback={<div className="story" />}>
      {lesson ? <LessonPlayer key={lesson.id} place={lesson} /> : null}
      {story && !lesson ? <StoryPlayer key={story.id} place={story} /> : null}
    </Suspense>
  );
}

interface MainProps {
  readonly frame: Frame;
  readonly marks: Marks;
  readonly files: MapFiles;
}

/** The map and what floats over it. */
function Main({ frame, marks, files }: MainProps) {
  const { compare, area, story, lesson } = useSettledView();
  const [isSelecting, setSelecting] = useState(false);
  return (
    <main className="main" data-compare={compare?.layout}>
      <MovingStage marks={marks} files={files} />
      <LayersPanel frame={frame} />
      <ZoomButtons fitZoom={FIT_ZOOM} onSelect={() => setSelecting(true)} />
      <Suspense>{compare ? <ComparedStage compare={compare} files={files} /> : null}</Suspense>
      <Suspense>
        {isSelecting || area ? <AreaTool onClose={() => setSelecting(false)} /> : null}
        <ListMirror marks={marks} />
        <Announcer marks={marks} isSilent={story !== null || lesson !== null} />
        <DetailsPanel />
      </Suspense>
      <Credit />
    </main>
  );
}

/** The layout of the atlas: the map, and the few panels that float over it. */
export function App({ files }: { readonly files: MapFiles }) {
  const { index } = useAtlas();
  const view = usePictureView();
  const words = useWords();
  const { messages } = words;
  const frame = useMemo(() => selectFrame(index, view), [index, view]);
  const own = useMemo(() => buildMarks(frame, view, index, words), [frame, view, index, words]);
  const marks = useAnalysisMarks(own, frame);
  return (
    <>
      <a className="skip-link" href="#map">
        {messages.app.skipToMap}
      </a>
      <a className="skip-link" href="#timeline">
        {messages.app.skipToTimeline}
      </a>
      <header className="masthead">
        <h1>{messages.app.shortTitle}</h1>
        <Suspense fallback={<SearchRoom placeholder={messages.search.placeholder} />}>
          <SearchBox />
        </Suspense>
        <Toolbar />
      </header>
      <div className="workspace">
        <Telling />
        <Main frame={frame} marks={marks} files={files} />
        <Desk />
      </div>
      <Timeline />
    </>
  );
}
