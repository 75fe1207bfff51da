import { type ReactNode, useRef, useState } from 'react';
import type { Part, Work } from '../../own-work/work.ts';
import { readWorkFile } from '../../own-work/work-file.ts';
import { CopyChoice } from './copy-choice.tsx';
import { useEditorWords, useTextLanguages, type WorkDesk } from './editor-context.ts';
import { saveWork } from './save-work.ts';
import { ShareDialog } from './share-dialog.tsx';
import type { BringWork } from './use-bring-work.ts';

interface FileBarProps<W extends Work, P extends Part> {
  readonly desk: WorkDesk<W, P>;
  readonly draft: W;
  readonly from: BringWork<W>;
  readonly onSay: (text: string) => void;
  /** Where else works of this kind go. */
  readonly more?: ReactNode;
}

/** Where works come from and where they go: new, opened, copied, saved, shared. */
export function FileBar<W extends Work, P extends Part>(props: FileBarProps<W, P>) {
  const { desk, draft, from, onSay, more } = props;
  const { store } = desk;
  const { file } = useEditorWords();
  const [language] = useTextLanguages();
  const input = useRef<HTMLInputElement>(null);
  const [isSharing, setSharing] = useState(false);
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    from.bring(await readWorkFile(store.kind, chosen), { kind: 'file', name: chosen.name });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would have to be laid out anew
    <div className="editor-files" role="group" aria-label={file.label}>
      <button type="button" className="link-button" onClick={from.startNew}>
        {file.new}
      </button>
      <button type="button" className="link-button" onClick={() => input.current?.click()}>
        {file.open}
      </button>
      <button
        type="button"
        className="link-button"
        onClick={() => onSay(file.saved(saveWork(store, language)))}
      >
        {file.save}
      </button>
      <button type="button" className="link-button" onClick={() => setSharing(true)}>
        {file.share}
      </button>
      {more}
      <CopyChoice desk={desk} from={from} onSay={onSay} />
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={file.open}
        onChange={(event) => {
          void open(event.target.files?.[0]);
          // The same file can be chosen again once it has been put right.
          event.target.value = '';
        }}
      />
      {isSharing ? (
        <ShareDialog kind={store.kind} draft={draft} onClose={() => setSharing(false)} />
      ) : null}
    </div>
  );
}
