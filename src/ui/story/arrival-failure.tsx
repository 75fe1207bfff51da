import type { ReactNode } from 'react';
import { isNotThere } from '../../loading/fetch-json.ts';
import type { Failed } from '../notices.tsx';
import { TryAgain } from '../try-again.tsx';

interface ArrivalFailureProps {
  readonly failed: Failed;
  readonly words: {
    readonly broken: (detail: string) => string;
    readonly failed: string;
    readonly close: string;
  };
  /** What is said where there is none of that name. */
  readonly unknown: string;
  readonly isStubborn: boolean;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
  /** What can be had in its place. */
  readonly children: ReactNode;
}

/** Why a story or a lesson cannot be played, and the ways on. */
export function ArrivalFailure(props: ArrivalFailureProps) {
  const { failed, words, unknown, isStubborn, onRetry, onLeave, children } = props;
  const { failure } = failed;
  const isReachable = failure.kind !== 'unreachable';
  const say = () => {
    if (isNotThere(failure)) return unknown;
    return failure.kind === 'schema' ? words.broken(failure.detail) : words.failed;
  };
  return (
    <>
      <p role="alert">{say()}</p>
      <p className="story-actions">
        <TryAgain isStubborn={isStubborn} onRetry={onRetry} className="action" />
        <button type="button" className="action" onClick={onLeave}>
          {words.close}
        </button>
      </p>
      {isReachable ? children : null}
    </>
  );
}
