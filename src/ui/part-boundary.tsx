import { Component, type ReactNode } from 'react';
import { PART_FAILED } from '../i18n/lazy-part.ts';
import { type Atlas, AtlasContext, useWords } from './atlas-context.ts';
import { TryAgain } from './try-again.tsx';

interface ApologyProps {
  /** Trying again has not helped. */
  readonly isStubborn: boolean;
  readonly onRetry: () => void;
}

function Apology({ isStubborn, onRetry }: ApologyProps) {
  const { language } = useWords();
  return (
    <p role="alert" className="part-failure">
      {PART_FAILED[language]}{' '}
      <TryAgain isStubborn={isStubborn} onRetry={onRetry} className="link-button" />
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
