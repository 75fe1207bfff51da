import { pickText } from '../../story/resolve-story.ts';
import { useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { saveDraft } from './save-draft.ts';
import type { BringStory, Incoming } from './use-bring-story.ts';
import { useEditorWords, useOwnStory, useTextLanguages } from './use-editor.ts';

function useQuestion({ draft, origin }: NonNullable<Incoming['asked']>): string {
  const editor = useEditorWords();
  const words = useWords();
  const written = pickText(words, draft.title).trim();
  const title = written === '' ? editor.untitled : editor.titled(written);
  switch (origin.kind) {
    case 'file':
      return editor.replace.fromFile(origin.name);
    case 'link':
      return editor.replace.fromLink(title, words.formatNumber(draft.scenes.length));
    case 'copy':
      return editor.replace.copy(title);
    case 'new':
      return editor.replace.fresh;
  }
}

interface AskReplaceProps {
  readonly asked: NonNullable<Incoming['asked']>;
  readonly from: BringStory;
}

/** Asks before another story takes the place of one that is in no file. */
export function AskReplace({ asked, from }: AskReplaceProps) {
  const { replace } = useEditorWords();
  const { history } = useOwnStory();
  const [language] = useTextLanguages();
  const question = useQuestion(asked);
  return (
    <Dialog heading={replace.heading} onClose={from.dismiss}>
      <p>{question}</p>
      <p>{replace.how}</p>
      <div className="editor-buttons">
        <button
          type="button"
          className="action"
          onClick={() => {
            saveDraft(history.present, language);
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
