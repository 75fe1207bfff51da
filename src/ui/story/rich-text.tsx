import { Fragment } from 'react';
import { readRuns } from '../../story/player-text.ts';

/** A story's text with its bold and its emphasis; whatever else stands in it is shown as it is written. */
export function RichText({ text }: { readonly text: string }) {
  let end = 0;
  return readRuns(text).map((run) => {
    end += run.text.length;
    if (run.style === 'strong') return <strong key={end}>{run.text}</strong>;
    if (run.style === 'emphasis') return <em key={end}>{run.text}</em>;
    return <Fragment key={end}>{run.text}</Fragment>;
  });
}
