import { LOAD_ANEW } from '../i18n/lazy-part.ts';
import { useWords } from './atlas-context.ts';
import { reloadPage } from './reload-page.ts';

interface TryAgainProps {
  /** Trying again has not helped. */
  readonly isStubborn: boolean;
  readonly onRetry: () => void;
  readonly className: 'link-button' | 'action';
}

/**
 * The way on where something did not arrive: to try again, and, where that has not helped, to load the page again. The
 * view is in the address; a browser may remember code that did not arrive, or arrived damaged, as long as the page
 * stands, and a new version of the site has other files than the page knows.
 */
export function TryAgain({ isStubborn, onRetry, className }: TryAgainProps) {
  const { language, messages } = useWords();
  return (
    <>
      <button type="button" className={className} onClick={onRetry}>
        {messages.notice.retry}
      </button>{' '}
      {isStubborn ? (
        <button type="button" className={className} onClick={reloadPage}>
          {LOAD_ANEW[language]}
        </button>
      ) : null}
    </>
  );
}
