import { type ReactNode, useState } from 'react';
import { useWords } from '../atlas-context.ts';

interface LongListProps<T> {
  readonly rows: readonly T[];
  readonly most: number;
  readonly className: string;
  readonly renderRow: (row: T) => ReactNode;
}

/** The first rows of a list, and a button for the rest. */
export function LongList<T>({ rows, most, className, renderRow }: LongListProps<T>) {
  const { details } = useWords().messages;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, most);
  return (
    <>
      <ul className={className}>{shown.map(renderRow)}</ul>
      {shown.length < rows.length ? (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {details.showAll(rows.length)}
        </button>
      ) : null}
    </>
  );
}
