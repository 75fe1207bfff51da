import type { Draft } from '../../story/edit-story.ts';
import { SceneCard } from './scene-card.tsx';
import { useEditorWords } from './use-editor.ts';
import type { SceneActs } from './use-scene-acts.ts';
import { type SceneDrag, useSceneDrag } from './use-scene-drag.ts';

function dropAt(drag: SceneDrag | null, place: number, count: number): 'before' | 'after' | null {
  if (drag?.gap === place) return 'before';
  return drag?.gap === count && place === count - 1 ? 'after' : null;
}

/** What a stranger needs to know to begin. */
function Beginning() {
  const { begin } = useEditorWords();
  return (
    <div className="editor-begin">
      <p>{begin.heading}</p>
      <ol>
        {begin.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

interface SceneListProps {
  readonly draft: Draft;
  readonly acts: SceneActs;
}

/** The scenes in their order, which dragging, buttons and keys change. */
export function SceneList({ draft, acts }: SceneListProps) {
  const editor = useEditorWords();
  const { scenes } = draft;
  const { list, drag, handleOf, cancel } = useSceneDrag(
    scenes.map((scene) => scene.id),
    acts.move,
  );
  if (scenes.length === 0) return <Beginning />;
  return (
    <section aria-labelledby="editor-scenes">
      <h3 id="editor-scenes">{editor.scenes}</h3>
      <ol
        ref={list}
        className="scene-list"
        aria-describedby="editor-move-keys"
        onKeyDown={(event) => {
          if (event.key === 'Escape') cancel();
        }}
      >
        {scenes.map((scene, place) => (
          <SceneCard
            key={scene.id}
            scene={scene}
            place={place}
            count={scenes.length}
            acts={acts}
            handle={handleOf(scene.id)}
            drop={dropAt(drag, place, scenes.length)}
            isDragged={drag?.id === scene.id}
          />
        ))}
      </ol>
      <p id="editor-move-keys" className="quiet">
        {editor.moveKeys}
      </p>
    </section>
  );
}
