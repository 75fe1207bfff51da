import type { Scene } from '../../domain/story.ts';
import { storyEditorWordsOf } from '../../i18n/story-editor.ts';
import { useWords } from '../atlas-context.ts';
import type { PartActs } from '../editor/use-part-acts.ts';
import { SceneSettings } from './scene-settings.tsx';
import { AllSceneTexts } from './scene-texts.tsx';

interface SceneFormProps {
  readonly scene: Scene;
  readonly acts: PartActs;
}

/** The scene that is being written. */
export function SceneForm({ scene, acts }: SceneFormProps) {
  const { playFrom } = storyEditorWordsOf(useWords().language);
  return (
    <>
      <AllSceneTexts scene={scene} />
      <SceneSettings scene={scene} />
      <button type="button" className="link-button" onClick={() => acts.play(scene.id)}>
        {playFrom}
      </button>
    </>
  );
}
