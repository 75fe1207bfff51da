import type { Work } from '../../own-work/work.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { useEditorWords } from './editor-context.ts';
import type { BringWork, Incoming } from './use-bring-work.ts';

type Asked<W extends Work> = NonNullable<Incoming<W>['asked']>;

function useQuestion<W extends Work>({ draft, origin }: Asked<W>, parts: number): string {
  const editor = useEditorWords();
  const words = useWords();
  const written = pickText(words, draft.title).trim();
  const title = written === '' ? editor.untitled : editor.titled(written);
  switch (origin.kind) {
    case 'file':
      return editor.replace.fromFile(origin.name);
    case 'link':
      return editor.replace.fromLink(title, words.formatNumber(parts));
    case 'copy':
      return editor.replace.copy(title);
    case 'new':
      return editor.replace.fresh;
  }
}

interface AskReplaceProps<W extends Work> {
  readonly asked: Asked<W>;
  /** How many scenes or steps it has. */
  readonly parts: number;
  readonly from: BringWork<W>;
  readonly onSave: () => void;
}

/** Asks before another work takes the place of one that is in no file. */
export function AskReplace<W extends Work>({ asked, parts, from, onSave }: AskReplaceProps<W>) {
  const { replace } = useEditorWords();
  const question = useQuestion(asked, parts);
  return (
    <Dialog heading={replace.heading} onClose={from.dismiss}>
      <p>{question}</p>
      <p>{replace.how}</p>
      <div className="editor-buttons">
        <button
          type="button"
          className="action"
          onClick={() => {
            onSave();
            from.accept();
          }}
        >
          {replace.saveFirst}
        </button>
        <button type="button" className="action" onClick={from.accept}>
          {replace.go}
        </button>
        <button type="button" className="action" onClick={from.dismiss}>
          {replace.keep}
        </button>
      </div>
    </Dialog>
  );
}
