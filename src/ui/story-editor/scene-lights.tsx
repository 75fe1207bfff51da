import type { Scene } from '../../domain/story.ts';
import { keyOfSelection, nameOfKey } from '../../story/edit-highlights.ts';
import { LONGEST } from '../../story/edit-story.ts';
import { ownStory } from '../../story/own-story.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';
import { useEditorWords } from './use-editor.ts';

/** What a scene lights on the map: taken from what is selected there. */
export function SceneLights({ scene }: { readonly scene: Scene }) {
  const editor = useEditorWords();
  const { index } = useAtlas();
  const words = useWords();
  const { selection } = useView();
  const { highlights } = scene;
  const change = (next: readonly string[]) =>
    ownStory.edit({ type: 'change-scene', id: scene.id, change: { highlights: next } });
  const key = selection && keyOfSelection(selection);
  const isFull = highlights.length >= LONGEST.highlights;
  const canLight = key !== null && !highlights.includes(key) && !isFull;
  return (
    <div className="editor-field">
      <span>{editor.highlights}</span>
      <ul className="editor-lights">
        {highlights.map((lit) => (
          <li key={lit}>
            {nameOfKey(index, words, lit)}
            <IconButton
              icon="close"
              label={editor.removeHighlight(nameOfKey(index, words, lit))}
              onPress={() => change(highlights.filter((other) => other !== lit))}
            />
          </li>
        ))}
      </ul>
      {canLight ? (
        <button type="button" className="link-button" onClick={() => change([...highlights, key])}>
          {editor.light}
        </button>
      ) : (
        <p className="quiet">{editor.lightHint}</p>
      )}
    </div>
  );
}
