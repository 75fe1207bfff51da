import type { ReactNode } from 'react';
import { isoDateOf } from '../../../domain/period.ts';
import type { ViewState } from '../../../view/view-state.ts';
import { useAtlas } from '../../atlas-context.ts';
import { useAnalysisWords } from './use-analysis-words.ts';

/** What every result takes in: its method, to stand between its charts and its tables. */
export interface ResultProps {
  readonly children: ReactNode;
}

/** A sentence in place of a result; its method stays. */
export function Nothing({ text, children }: ResultProps & { readonly text: string }) {
  return (
    <>
      <p className="analysis-nothing">{text}</p>
      {children}
    </>
  );
}

/** Says that there are no zones to compute on: none yet, or none that the filters let through. */
export function NoZones({ view, children }: ResultProps & { readonly view: ViewState }) {
  const { index } = useAtlas();
  const { words, say } = useAnalysisWords();
  const first = index.batches[0];
  const firstDate = first ? isoDateOf(first.day) : null;
  const text =
    firstDate !== null && view.date < firstDate
      ? say.nothing.beforeFirst(words.formatDate(firstDate))
      : say.nothing.noZones;
  return <Nothing text={text}>{children}</Nothing>;
}
