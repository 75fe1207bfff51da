import type { Rectangle } from './rectangle.ts';
import { wrapText } from './text-width.ts';

export const LINE_HEIGHT = 1.3;
/** From the top of a line to its baseline, as a share of the size. */
const BASELINE = 1.0;

/** A line of text at its baseline, in points. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface TextBlock {
  readonly box: Rectangle;
  readonly lines: readonly PlacedText[];
}

/** Paragraphs set one under the other from the upper left corner of a column. */
export function setText(
  paragraphs: readonly string[],
  size: number,
  column: Pick<Rectangle, 'x' | 'y' | 'width'>,
): TextBlock {
  const texts = paragraphs.flatMap((paragraph) => wrapText(paragraph, size, column.width));
  const lineHeight = size * LINE_HEIGHT;
  const lines = texts.map((text, row) => ({
    text,
    x: column.x,
    y: column.y + row * lineHeight + size * BASELINE,
    size,
  }));
  return { box: { ...column, height: texts.length * lineHeight }, lines };
}
