import { useMemo, useRef, useState } from 'react';
import type { Draft } from '../../story/edit-story.ts';
import { LONGEST_LINK, writeStoryLink } from '../../story/story-link.ts';
import { useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { useEditorWords } from './use-editor.ts';

/** The page itself, without the view: whoever opens the link sees the story in a language of their own. */
function addressOfPage(): string {
  return document.baseURI.split(/[?#]/)[0] ?? '';
}

function LinkField({ link }: { readonly link: string }) {
  const { share } = useEditorWords();
  const { formatNumber } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setSaid(share.copied);
    } catch {
      setSaid(share.notCopied);
    }
  };
  return (
    <>
      <div className="editor-link">
        <input ref={field} type="text" readOnly aria-label={share.link} value={link} />
        <button type="button" className="action" onClick={() => void copy()}>
          {share.copy}
        </button>
      </div>
      <p className="quiet">{share.fits(formatNumber(link.length), formatNumber(LONGEST_LINK))}</p>
      <p role="status">{said}</p>
    </>
  );
}

interface ShareDialogProps {
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** The story as a link, if it is short enough to arrive. */
export function ShareDialog({ draft, onClose }: ShareDialogProps) {
  const { share } = useEditorWords();
  const { formatNumber } = useWords();
  const { link, fits } = useMemo(() => writeStoryLink(addressOfPage(), draft), [draft]);
  const isEmpty = draft.scenes.length === 0;
  const tooLong = share.tooLong(formatNumber(link.length), formatNumber(LONGEST_LINK));
  return (
    <Dialog heading={share.heading} onClose={onClose}>
      {isEmpty || !fits ? (
        <p>{isEmpty ? share.empty : tooLong}</p>
      ) : (
        <>
          <p>{share.about}</p>
          <LinkField link={link} />
        </>
      )}
    </Dialog>
  );
}
