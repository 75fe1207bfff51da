import { type CSSProperties, type PointerEvent, useMemo, useRef } from 'react';
import type { Story } from '../../domain/story.ts';
import { storyWordsOf } from '../../i18n/story.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import type { HallState } from '../../story/console-messages.ts';
import { pickText, resolveStory } from '../../story/resolve-story.ts';
import { encodeView } from '../../view/url-codec.ts';
import type { ViewState } from '../../view/view-state.ts';
import { ConsoleActions } from './console-actions.tsx';
import { ConsoleNotes } from './console-notes.tsx';
import { ConsoleStrip } from './console-strip.tsx';
import { ConsoleWatch } from './console-watch.tsx';
import { ScenePicture } from './scene-picture.tsx';
import { useConsole } from './use-console.ts';
import { useStoryKeys } from './use-story-keys.ts';
import { useTypedJump } from './use-typed-jump.ts';

/** Until the hall has said what it is like. */
const USUAL_HALL = { width: 900, height: 692, windowWidth: 1280 };

export interface ConsolePageProps {
  readonly talk: string;
  readonly story: Story;
  readonly index: DatasetIndex;
  readonly geometry: MapGeometry;
  /** Geometry for small pictures. */
  readonly coarse: MapGeometry;
  readonly reader: ViewState;
  readonly onHall: (state: HallState) => void;
}

/** The presenter's own window: what the hall sees, what comes, what to say, and how long it takes. */
export function ConsolePage(props: ConsolePageProps) {
  const { talk, story, index, geometry, coarse, reader } = props;
  const words = wordsOf(reader.language);
  const say = storyWordsOf(reader.language);
  const dot = useRef<HTMLDivElement>(null);
  const { hall, place, act, point } = useConsole(
    talk,
    story,
    reader.story?.scene ?? 1,
    dot,
    props.onHall,
  );
  const { typed, actOrType } = useTypedJump(act);
  useStoryKeys(typed, actOrType, false);
  const scenes = useMemo(
    () => resolveStory(index, story, words, reader),
    [index, story, words, reader],
  );
  const ground = useMemo(() => ({ index, words, geometry }), [index, words, geometry]);
  const small = useMemo(() => ({ index, words, geometry: coarse }), [index, words, coarse]);
  const { width, height, windowWidth } = hall ?? USUAL_HALL;
  const size = useMemo(() => ({ width, height }), [width, height]);
  const [current, next] = [scenes[place - 1], scenes[place]];
  const handleMove = (event: PointerEvent) => {
    if (!hall?.hasPointer) return;
    const box = event.currentTarget.getBoundingClientRect();
    point([
      Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)),
      Math.min(1, Math.max(0, (event.clientY - box.top) / box.height)),
    ]);
  };
  if (!current) return null;
  const plannedMs = story.scenes.reduce((sum, scene) => sum + scene.dwellSeconds * 1000, 0);
  const picture = { ground, size, windowWidth };
  return (
    <main className="console" lang={reader.language}>
      <header className="console-header">
        <h1>
          {say.talk.title}: {pickText(words, story.title)}
        </h1>
        <p role="status" className={hall ? 'quiet' : 'story-note'}>
          {hall ? say.talk.connected : say.talk.lost}{' '}
          {hall ? null : (
            <a href={`?${encodeView(current.view)}`} target="_blank" rel="noopener opener">
              {say.talk.openHall}
            </a>
          )}
        </p>
      </header>
      <section className="console-current" aria-label={say.talk.current}>
        <h2>
          <small>{say.sceneOf(words.formatNumber(place), words.formatNumber(scenes.length))}</small>{' '}
          {current.heading}
        </h2>
        <div
          className="console-picture"
          data-pointing={hall?.hasPointer || undefined}
          style={{ '--ratio': width / height } as CSSProperties}
          onPointerMove={handleMove}
          onPointerLeave={() => point(null)}
        >
          <ScenePicture {...picture} scene={current} idPrefix="current" />
          <div ref={dot} className="story-dot" hidden />
        </div>
        {typed === '' ? null : <p className="story-note">{say.typed(typed)}</p>}
        {hall?.isBlank ? <p className="story-note">{say.talk.blank}</p> : null}
        {hall && !hall.isOnScene ? <p className="story-note">{say.talk.exploring}</p> : null}
        <ConsoleActions hall={hall} place={place} count={scenes.length} words={say} act={act} />
        <ConsoleWatch language={reader.language} plannedMs={plannedMs} />
      </section>
      <section className="console-side">
        <h2>{say.talk.next}</h2>
        {next ? (
          <div className="console-next">
            <div className="console-picture">
              <ScenePicture {...picture} scene={next} idPrefix="next" />
            </div>
            <p>{next.heading}</p>
          </div>
        ) : (
          <p>{say.talk.atEnd}</p>
        )}
        <ConsoleNotes notes={current.notes} words={say} />
      </section>
      <ConsoleStrip
        ground={small}
        scenes={scenes}
        place={place}
        size={size}
        windowWidth={windowWidth}
        onGo={(at) => act({ kind: 'go', place: at })}
      />
    </main>
  );
}
