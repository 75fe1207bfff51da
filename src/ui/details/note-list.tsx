import type { Note } from '../../domain/dataset.ts';
import { useWords } from '../atlas-context.ts';

/** Where documents disagree, are wrong or stop short. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  const { messages, pick } = useWords();
  return (
    <ul className="note-list">
      {notes.map((note) => (
        <li key={note.id}>
          <strong>{messages.notes.kind[note.kind]}</strong>
          <p>{pick(note.text_zh, note.text_en)}</p>
          <p className="quiet">{messages.notes.from(note.sources)}</p>
        </li>
      ))}
    </ul>
  );
}
