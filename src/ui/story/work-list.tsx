import type { Work } from '../../own-work/work.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useWords } from '../atlas-context.ts';
import { TryAgain } from '../try-again.tsx';

interface WorkListProps<Entry extends Omit<Work, 'version'>> {
  readonly className: string;
  readonly entries: readonly Entry[];
  /** How long it is, and whom it is for. */
  readonly factsOf: (entry: Entry) => string;
  readonly onChoose: (id: string) => void;
}

/** The stories or lessons of the site, each with what it is about; a press begins it. */
export function WorkList<Entry extends Omit<Work, 'version'>>(props: WorkListProps<Entry>) {
  const { className, entries, factsOf, onChoose } = props;
  const words = useWords();
  return (
    <ul className={`menu-choices ${className}`}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <button type="button" className="menu-choice" onClick={() => onChoose(entry.id)}>
            <span className="story-name">{pickText(words, entry.title)}</span>
            <span className="quiet">{pickText(words, entry.summary)}</span>
            <span className="quiet">{factsOf(entry)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface MissingListProps {
  readonly said: string;
  readonly isStubborn: boolean;
  readonly onRetry: () => void;
}

/** In place of a list that did not arrive. */
export function MissingList({ said, isStubborn, onRetry }: MissingListProps) {
  return (
    <p role="alert">
      {said} <TryAgain isStubborn={isStubborn} onRetry={onRetry} className="link-button" />
    </p>
  );
}
