import { nameOfKey } from '../../lesson/name-of-key.ts';
import { LONGEST } from '../../own-work/work.ts';
import { keyOfSelection } from '../../story/edit-highlights.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';
import { useEditorWords } from './editor-context.ts';

interface LightsFieldProps {
  readonly highlights: readonly string[];
  readonly onChange: (highlights: readonly string[]) => void;
}

/** What is lit on the map with a view: taken from what is selected there. */
export function LightsField({ highlights, onChange }: LightsFieldProps) {
  const editor = useEditorWords();
  const { index } = useAtlas();
  const words = useWords();
  const { selection } = useView();
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
              onPress={() => onChange(highlights.filter((other) => other !== lit))}
            />
          </li>
        ))}
      </ul>
      {canLight ? (
        <button
          type="button"
          className="link-button"
          onClick={() => onChange([...highlights, key])}
        >
          {editor.light}
        </button>
      ) : (
        <p className="quiet">{editor.lightHint}</p>
      )}
    </div>
  );
}
