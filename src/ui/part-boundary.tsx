import { Component, type ReactNode } from 'react';
import { LOAD_ANEW, PART_FAILED } from '../i18n/lazy-part.ts';
import { type Atlas, AtlasContext, useWords } from './atlas-context.ts';
import { reloadPage } from './reload-page.ts';

interface ApologyProps {
  /** Trying again has not helped. */
  readonly isStubborn: boolean;
  readonly onRetry: () => void;
}

function Apology({ isStubborn, onRetry }: ApologyProps) {
  const { language, messages } = useWords();
  return (
    <p role="alert" className="part-failure">
      {PART_FAILED[language]}{' '}
      <button type="button" className="link-button" onClick={onRetry}>
        {messages.notice.retry}
      </button>{' '}
      {isStubborn ? (
        // The view is in the address; a new version of the site has other files than the page knows.
        <button type="button" className="link-button" onClick={reloadPage}>
          {LOAD_ANEW[language]}
        </button>
      ) : null}
    </p>
  );
}

interface BoundaryProps {
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly hasFailed: boolean;
  readonly retries: number;
}

/** Says in the place of a part that it did not arrive or failed, and tries again when asked. */
export class PartBoundary extends Component<BoundaryProps, BoundaryState> {
  static override contextType = AtlasContext;
  declare context: Atlas | null;
  override state = { hasFailed: false, retries: 0 };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { hasFailed, retries } = this.state;
    if (!hasFailed) return this.props.children;
    const retry = () => {
      this.context?.late.forgetFailure();
      this.props.onRetry?.();
      this.setState({ hasFailed: false, retries: retries + 1 });
    };
    return <Apology isStubborn={retries > 0} onRetry={retry} />;
  }
}
