import { useMemo, useRef, useState } from 'react';
import type { Part, Work, WorkKind } from '../../own-work/work.ts';
import { LONGEST_LINK, writeWorkLink } from '../../own-work/work-link.ts';
import { useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { useEditorWords } from './editor-context.ts';

/** The page itself, without the view: whoever opens the link sees the work in a language of their own. */
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

interface ShareDialogProps<W extends Work, P extends Part> {
  readonly kind: WorkKind<W, P>;
  readonly draft: W;
  readonly onClose: () => void;
}

/** The work as a link, if it is short enough to arrive. */
export function ShareDialog<W extends Work, P extends Part>({
  kind,
  draft,
  onClose,
}: ShareDialogProps<W, P>) {
  const { share } = useEditorWords();
  const { formatNumber } = useWords();
  const { link, fits } = useMemo(
    () => writeWorkLink(kind.name, addressOfPage(), draft),
    [kind, draft],
  );
  const isEmpty = kind.partsOf(draft).length === 0;
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
