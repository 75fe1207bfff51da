import type { StorySource } from '../../domain/story.ts';
import { LONGEST } from '../../own-work/work.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';
import { useEditorWords } from './editor-context.ts';

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

interface SourcesFieldProps {
  readonly sources: readonly StorySource[];
  readonly onChange: (sources: readonly StorySource[]) => void;
}

/** The documents that a scene or step rests on, and where in them. */
export function SourcesField({ sources, onChange }: SourcesFieldProps) {
  const editor = useEditorWords();
  const { index } = useAtlas();
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
            onChange={(next) => onChange(sources.with(place, next))}
            onRemove={() => onChange(sources.toSpliced(place, 1))}
          />
        ))}
      </ul>
      <button
        type="button"
        className="link-button"
        disabled={sources.length >= LONGEST.sources || first === undefined}
        onClick={() => onChange([...sources, { source: String(first), locator: '' }])}
      >
        {editor.addSource}
      </button>
    </div>
  );
}
