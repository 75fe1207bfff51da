import { useEffect, useRef, useState } from 'react';
import { storyWordsOf } from '../../i18n/story.ts';
import type { ResolvedScene } from '../../story/resolve-story.ts';
import type { Size } from '../stage/use-size.ts';
import { type PictureGround, ScenePicture } from './scene-picture.tsx';

interface ConsoleStripProps {
  readonly ground: PictureGround;
  readonly scenes: readonly ResolvedScene[];
  readonly place: number;
  readonly size: Size;
  readonly windowWidth: number;
  readonly onGo: (place: number) => void;
}

/** One picture after the other, so that the console answers while it draws them. */
function useDrawnCount(count: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + 1), 60);
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}

/** All scenes in a row; a press goes there. */
export function ConsoleStrip(props: ConsoleStripProps) {
  const { ground, scenes, place, size, windowWidth } = props;
  const { formatNumber, language } = ground.words;
  const { talk, goTo } = storyWordsOf(language);
  const drawn = useDrawnCount(scenes.length);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[place - 1]?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [place]);
  return (
    <ol ref={list} className="console-strip" aria-label={talk.scenes}>
      {scenes.map((scene) => (
        <li key={scene.scene.id}>
          <button
            type="button"
            aria-current={scene.place === place ? 'step' : undefined}
            onClick={() => props.onGo(scene.place)}
          >
            <span className="console-thumb" aria-hidden="true">
              {scene.place <= drawn ? (
                <ScenePicture
                  ground={ground}
                  scene={scene}
                  size={size}
                  windowWidth={windowWidth}
                  idPrefix={`strip-${scene.place}`}
                />
              ) : null}
            </span>
            {goTo(formatNumber(scene.place), scene.heading)}
          </button>
        </li>
      ))}
    </ol>
  );
}
