import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { revealChange } from '../../selectors/reveal.ts';
import { buildSearchEntries, type SearchEntry, search } from '../../selectors/search.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { SearchResults } from './search-results.tsx';

const MOST_RESULTS = 12;

/** Where the arrow keys go; past either end they come round. */
function step(active: number, by: number, count: number): number {
  return count === 0 ? -1 : (active + by + count + (active < 0 && by < 0 ? 1 : 0)) % count;
}

/** Finds zones, places, products, corridors and countries by name, pinyin or its initials. */
export function SearchBox() {
  const { index, store } = useAtlas();
  const { messages } = useWords();
  const id = useId();
  const entries = useMemo(() => buildSearchEntries(index), [index]);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useMemo(() => search(entries, query, MOST_RESULTS), [entries, query]);
  const isShown = isOpen && query.trim() !== '';
  const activeEntry = isShown ? found[active] : undefined;

  const choose = (entry: SearchEntry) => {
    store.act({ type: 'set', change: revealChange(entry, store.getView()) });
    setOpen(false);
    setActive(-1);
  };
  const type = (text: string) => {
    setQuery(text);
    setOpen(true);
    setActive(-1);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setActive(step(active, event.key === 'ArrowDown' ? 1 : -1, found.length));
    } else if (event.key === 'Enter') {
      const entry = activeEntry ?? found[0];
      if (isShown && entry) choose(entry);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (isShown) setOpen(false);
      else type('');
    }
  };

  return (
    <search className="search">
      <input
        type="text"
        role="combobox"
        className="search-input"
        aria-label={messages.search.label}
        aria-autocomplete="list"
        aria-expanded={isShown && found.length > 0}
        aria-controls={`${id}-results`}
        aria-activedescendant={activeEntry ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={messages.search.placeholder}
        value={query}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={handleKeyDown}
      />
      <SearchResults id={id} found={found} active={active} isShown={isShown} onChoose={choose} />
    </search>
  );
}
