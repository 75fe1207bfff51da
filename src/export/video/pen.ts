import { wrapText } from '../../figure/print/text-width.ts';
import { fontsOf } from './frame-layout.ts';

export type Pen = OffscreenCanvasRenderingContext2D;

interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 600;
  readonly align?: CanvasTextAlign;
}

/** One line of text at its baseline. */
export function writeText(pen: Pen, text: string, x: number, y: number, look: TextLook): void {
  pen.font = `${look.weight ?? 400} ${look.size}px ${fontsOf(text)}`;
  pen.fillStyle = look.fill;
  pen.textAlign = look.align ?? 'left';
  pen.textBaseline = 'alphabetic';
  pen.fillText(text, x, y);
}

/** Lines of at most a width, one under the other; gives where the next line would begin. */
export function writeLines(
  pen: Pen,
  lines: readonly string[],
  x: number,
  top: number,
  look: TextLook,
): number {
  const step = look.size * 1.34;
  lines.forEach((line, row) => {
    writeText(pen, line, x, top + look.size + row * step, look);
  });
  return top + lines.length * step;
}

/** The lines of paragraphs in the largest of some sizes that leaves them within a height. */
export function fitLines(
  text: string,
  width: number,
  height: number,
  sizes: readonly number[],
): { readonly size: number; readonly lines: readonly string[] } {
  const linesAt = (size: number) =>
    text.split('\n').flatMap((paragraph) => wrapText(paragraph, size * 1.04, width));
  const size = sizes.find((one) => linesAt(one).length * one * 1.34 <= height) ?? sizes.at(-1) ?? 9;
  return { size, lines: linesAt(size) };
}
