import { useRef, useState } from 'react';
import type { Draft } from '../../story/edit-story.ts';
import { readStoryFile } from '../../story/own-story-file.ts';
import { CopyChoice } from './copy-choice.tsx';
import { saveDraft } from './save-draft.ts';
import { ShareDialog } from './share-dialog.tsx';
import type { BringStory } from './use-bring-story.ts';
import { useEditorWords, useTextLanguages } from './use-editor.ts';

interface FileBarProps {
  readonly draft: Draft;
  readonly from: BringStory;
  readonly onSay: (text: string) => void;
}

/** Where stories come from and where they go: new, opened, copied, saved, shared. */
export function FileBar({ draft, from, onSay }: FileBarProps) {
  const { file } = useEditorWords();
  const [language] = useTextLanguages();
  const input = useRef<HTMLInputElement>(null);
  const [isSharing, setSharing] = useState(false);
  const open = async (chosen: File | undefined) => {
    if (chosen) from.bring(await readStoryFile(chosen), { kind: 'file', name: chosen.name });
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
        onClick={() => onSay(file.saved(saveDraft(draft, language)))}
      >
        {file.save}
      </button>
      <button type="button" className="link-button" onClick={() => setSharing(true)}>
        {file.share}
      </button>
      <CopyChoice from={from} onSay={onSay} />
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
      {isSharing ? <ShareDialog draft={draft} onClose={() => setSharing(false)} /> : null}
    </div>
  );
}
