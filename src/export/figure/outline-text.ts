import { type FontSource, loadOutliner, type Outliner } from './glyph-outlines.ts';
import { inheritedOf, numberOf, replaceByPath } from './svg-document.ts';

interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

function sizeOf(text: Element): number {
  return Number.parseFloat(inheritedOf(text, 'font-size') ?? '16');
}

/** A text's lines: its own, or those of its spans where these have places of their own. */
function linesOf(text: Element): readonly TextLine[] {
  const spans = [...text.children].filter((child) => child.localName === 'tspan');
  const x = numberOf(text, 'x');
  let y = numberOf(text, 'y');
  if (spans.length === 0) return [{ text: text.textContent ?? '', x, y }];
  return spans.map((span) => {
    y = span.hasAttribute('y') ? numberOf(span, 'y') : y;
    // Only points and ems are read; other units would need a style sheet.
    const dy = span.getAttribute('dy') ?? '0';
    y += Number.parseFloat(dy) * (dy.endsWith('em') ? sizeOf(span) : 1);
    return { text: span.textContent ?? '', x: numberOf(span, 'x', x), y };
  });
}

function outlineOf(text: Element, outliner: Outliner): string {
  const size = sizeOf(text);
  const anchor = inheritedOf(text, 'text-anchor') ?? 'start';
  const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
  const dy = text.getAttribute('dy') ?? '0';
  const down = Number.parseFloat(dy) * (dy.endsWith('em') ? size : 1);
  return linesOf(text)
    .map((line) => {
      const left = line.x - (share === 0 ? 0 : share * outliner.width(line.text, size));
      return outliner.outline(line.text, left, line.y + down, size);
    })
    .join('');
}

/**
 * Turns every text of a drawing into outlines of the site's own fonts, so that it looks the same
 * wherever it is opened. Throws a FigureError for what has no letterform.
 */
export async function outlineText(document: Document, source?: FontSource): Promise<void> {
  const texts = [...document.getElementsByTagName('text')];
  const lines = texts.flatMap((text) => linesOf(text).map((line) => line.text));
  const outliner = await loadOutliner(lines, source);
  for (const text of texts) {
    // What the group around it says of paint is inherited by the path as well.
    const d = outlineOf(text, outliner);
    if (d === '') text.remove();
    else replaceByPath(text, d);
  }
}
