import { Component, type ReactNode } from 'react';
import { deskWordsOf } from '../../i18n/desk.ts';
import { useWords } from '../atlas-context.ts';

function Apology({ onRetry }: { readonly onRetry: () => void }) {
  const words = deskWordsOf(useWords().language);
  return (
    <p role="alert" className="desk-failure">
      {words.loadFailed}{' '}
      <button type="button" className="link-button" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </p>
  );
}

/** Keeps a tool that fails, or that does not arrive, from taking the atlas with it. */
export class DeskBoundary extends Component<
  { readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <Apology onRetry={() => this.setState({ hasFailed: false })} />;
  }
}
