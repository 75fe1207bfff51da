import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  Suspense,
  useRef,
  useState,
} from 'react';

interface MenuProps {
  readonly label: string;
  /** May be loaded when it is first asked for. */
  readonly children: ReactNode;
}

/** What is folded away under a word; Escape, or going on to something else, folds it again. */
export function Menu({ label, children }: MenuProps) {
  const summary = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    summary.current?.focus();
  };
  const handleBlur = (event: FocusEvent) => {
    // Not when the whole window loses the focus.
    const next = event.relatedTarget;
    if (next && !event.currentTarget.contains(next)) setOpen(false);
  };
  return (
    <details
      className="menu"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={handleKeyDown}
      onBlur={handleBlur}
    >
      <summary ref={summary} className="tool">
        {label}
      </summary>
      {isOpen ? (
        <div className="menu-body panel">
          <Suspense>{children}</Suspense>
        </div>
      ) : null}
    </details>
  );
}
