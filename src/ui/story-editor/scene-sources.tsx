import type { Scene, StorySource } from '../../domain/story.ts';
import { LONGEST } from '../../story/edit-story.ts';
import { ownStory } from '../../story/own-story.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';
import { useEditorWords } from './use-editor.ts';

interface SourceRowProps {
  readonly source: StorySource;
  readonly onChange: (source: StorySource) => void;
  readonly onRemove: () => void;
}

function SourceRow({ source, onChange, onRemove }: SourceRowProps) {
  const editor = useEditorWords();
  const { index } = useAtlas();
  const { messages } = useWords();
  const documents = [...index.sourceById.keys()].map(String);
  const known = documents.includes(source.source) ? documents : [...documents, source.source];
  return (
    <li>
      <select
        aria-label={editor.source}
        value={source.source}
        onChange={(event) => onChange({ ...source, source: event.target.value })}
      >
        {known.map((id) => (
          <option key={id} value={id}>
            {messages.sources.short(id)}
          </option>
        ))}
      </select>
      <input
        type="text"
        aria-label={editor.locator}
        placeholder={editor.locator}
        value={source.locator}
        maxLength={LONGEST.locator}
        onChange={(event) => onChange({ ...source, locator: event.target.value })}
      />
      <IconButton
        icon="close"
        label={editor.removeSource(messages.sources.short(source.source))}
        onPress={onRemove}
      />
    </li>
  );
}

/** The documents that a scene rests on, and where in them. */
export function SceneSources({ scene }: { readonly scene: Scene }) {
  const editor = useEditorWords();
  const { index } = useAtlas();
  const { sources } = scene;
  const change = (next: readonly StorySource[]) =>
    ownStory.edit({ type: 'change-scene', id: scene.id, change: { sources: next } });
  const [first] = index.sourceById.keys();
  return (
    <div className="editor-field">
      <span>{editor.sources}</span>
      <ul className="editor-sources">
        {sources.map((source, place) => (
          <SourceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else of its own, and the rows are never sorted
            key={place}
            source={source}
            onChange={(next) => change(sources.with(place, next))}
            onRemove={() => change(sources.toSpliced(place, 1))}
          />
        ))}
      </ul>
      <button
        type="button"
        className="link-button"
        disabled={sources.length >= LONGEST.sources || first === undefined}
        onClick={() => change([...sources, { source: String(first), locator: '' }])}
      >
        {editor.addSource}
      </button>
    </div>
  );
}
