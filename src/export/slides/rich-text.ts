import { readRuns, type TextRun } from '../../story/player-text.ts';

/** A text in paragraphs of runs; line breaks part them. */
export function readRichText(text: string): readonly (readonly TextRun[])[] {
  return text
    .split(/\n+/)
    .map((paragraph) => readRuns(paragraph.trim()))
    .filter((runs) => runs.length > 0);
}

/** The same text without its marks, a paragraph a line. */
export function plainText(text: string): string {
  return readRichText(text)
    .map((runs) => runs.map((run) => run.text).join(''))
    .join('\n');
}
