import { useEffect, useRef } from 'react';
import type { SearchEntry } from '../../selectors/search.ts';
import { useWords } from '../atlas-context.ts';

interface SearchResultsProps {
  readonly id: string;
  readonly found: readonly SearchEntry[];
  readonly active: number;
  readonly isShown: boolean;
  readonly onChoose: (entry: SearchEntry) => void;
}

/** The list under the search field. Focus stays in the field; the options are reached by its arrow keys. */
export function SearchResults({ id, found, active, isShown, onChoose }: SearchResultsProps) {
  const { messages, nameOf } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      <div
        ref={list}
        id={`${id}-results`}
        className="search-results panel"
        role="listbox"
        aria-label={messages.search.results}
        hidden={!isShown || found.length === 0}
      >
        {found.map((entry, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and its Enter chooses
          <div
            key={entry.id}
            id={`${id}-${position}`}
            role="option"
            tabIndex={-1}
            aria-selected={position === active}
            className="search-option"
            // Keeps the focus in the field, whose blur would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(entry)}
          >
            <span className="search-name">
              {nameOf(entry.name)}
              {entry.within ? <span className="search-within"> {nameOf(entry.within)}</span> : null}
            </span>
            <span className="search-kind">{messages.search.kind[entry.kind]}</span>
          </div>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {isShown ? messages.search.found(found.length) : ''}
      </p>
      {isShown && found.length === 0 ? (
        <p className="search-results search-nothing panel" aria-hidden="true">
          {messages.search.found(0)}
        </p>
      ) : null}
    </>
  );
}
