import { useEffect, useRef } from 'react';
import type { Scene } from '../../domain/story.ts';
import { differsFromScene } from '../../story/edit-scene-view.ts';
import { useView } from '../atlas-context.ts';
import { useLight } from '../story/use-light.ts';
import { SceneSettings } from './scene-settings.tsx';
import { AllSceneTexts } from './scene-texts.tsx';
import { useEditorWords } from './use-editor.ts';
import type { SceneActs } from './use-scene-acts.ts';

interface SceneFormProps {
  readonly scene: Scene;
  readonly acts: SceneActs;
}

/** Whether the map still is the scene's, and how to make the one like the other. */
function ViewNote({ scene, acts }: SceneFormProps) {
  const editor = useEditorWords();
  return (
    <div className="editor-note">
      <p>{editor.differs}</p>
      <div className="editor-buttons">
        <button type="button" className="action" onClick={() => acts.update(scene.id)}>
          {editor.update}
        </button>
        <button type="button" className="link-button" onClick={() => acts.show(scene.id)}>
          {editor.showAgain}
        </button>
      </div>
    </div>
  );
}

/** The scene that is being written. */
export function SceneForm({ scene, acts }: SceneFormProps) {
  const editor = useEditorWords();
  const differs = differsFromScene(useView(), scene);
  useLight(differs ? null : scene.highlights);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A scene that stood open above it has closed, and everything has moved.
    form.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={form} className="scene-form">
      {differs ? <ViewNote scene={scene} acts={acts} /> : null}
      <AllSceneTexts scene={scene} />
      <SceneSettings scene={scene} />
      <button type="button" className="link-button" onClick={() => acts.play(scene.id)}>
        {editor.playFrom}
      </button>
    </div>
  );
}
