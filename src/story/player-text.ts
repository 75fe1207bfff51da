/** A stretch of a text with how it is set. */
export interface TextRun {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'emphasis';
}

const MARKED = /\*\*([^*]+)\*\*|\*([^*]+)\*/g;

/** Reads the two marks that a story's text may hold, `**bold**` and `*emphasis*`; all else is text. */
export function readRuns(text: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    const [written, strong, emphasis = ''] = match;
    if (match.index > end) runs.push({ text: text.slice(end, match.index), style: 'plain' });
    runs.push(
      strong === undefined
        ? { text: emphasis, style: 'emphasis' }
        : { text: strong, style: 'strong' },
    );
    end = match.index + written.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), style: 'plain' });
  return runs;
}
