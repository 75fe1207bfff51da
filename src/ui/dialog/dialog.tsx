import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../atlas-context.ts';
import { IconButton } from '../icon-button.tsx';

interface DialogProps {
  /** What kind of thing the dialog tells, above its heading. */
  readonly kind?: string;
  readonly heading: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the atlas with something to read; Escape, the cross or a click beside it close it. */
export function Dialog({ kind, heading, className = '', onClose, children }: DialogProps) {
  const { app } = useWords().messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    // The first thing that takes the focus may be far down; reading begins at the top.
    title.current?.focus();
  }, []);
  const handleClick = (event: MouseEvent) => {
    // The padding is inside the content, so the dialog itself is hit only on its backdrop.
    if (event.target === dialog.current) dialog.current.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className={`dialog panel ${className}`}
      aria-labelledby={id}
      onClose={onClose}
      onClick={handleClick}
    >
      <div className="dialog-header">
        <div>
          {kind ? <p className="details-kind">{kind}</p> : null}
          <h2 ref={title} id={id} tabIndex={-1}>
            {heading}
          </h2>
        </div>
        <IconButton icon="close" label={app.close} onPress={() => dialog.current?.close()} />
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
