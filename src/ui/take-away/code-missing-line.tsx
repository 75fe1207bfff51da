import { CODE_MISSING } from '../../i18n/missing-code.ts';
import { useWords } from '../atlas-context.ts';
import { TryAgain } from '../try-again.tsx';

/** Says that code did not arrive, and offers both ways on: which of them helps hangs on the browser. */
export function CodeMissingLine({ onRetry }: { readonly onRetry: () => void }) {
  const { language } = useWords();
  return (
    <>
      {CODE_MISSING[language]} <TryAgain isStubborn onRetry={onRetry} className="link-button" />
    </>
  );
}
