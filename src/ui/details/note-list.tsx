import type { Note } from '../../domain/dataset.ts';
import { useWords } from '../atlas-context.ts';
import { sayPassages } from './say-passages.ts';

/** Where documents disagree, are wrong or stop short. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  const words = useWords();
  const { messages, pick } = words;
  return (
    <ul className="note-list">
      {notes.map((note) => (
        <li key={note.id}>
          <strong>{messages.notes.kind[note.kind]}</strong>
          <p>{pick(note.text_zh, note.text_en)}</p>
          <p className="quiet">{messages.notes.from(sayPassages(words, note.sources))}</p>
        </li>
      ))}
    </ul>
  );
}
