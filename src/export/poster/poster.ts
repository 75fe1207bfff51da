import type { Language, ViewState } from '../../view/view-state.ts';
import { defaultPrintOptions, type PrintOptions } from '../figure/print-options.ts';

/** Of the figure's own units, around it on all sides. */
const MARGIN = 12;

/** How the picture of a view is drawn that stands in a page until the map is there: `reader` has both languages. */
export function posterOptions(view: ViewState, language: Language | 'reader'): PrintOptions {
  const options = defaultPrintOptions(view);
  return {
    ...options,
    language: language === 'reader' ? 'both' : language,
    extent: view.camera ? 'view' : 'country',
    // The picture itself is a link.
    shows: { ...options.shows, link: false },
  };
}

/** A print figure on white paper with a margin, for pages that may be dark. */
export function onPaper(figure: string): string {
  return figure.replace(/viewBox="0 0 ([\d.]+) ([\d.]+)"([^>]*)>/, (_, width, height, rest) => {
    const box = [-MARGIN, -MARGIN, Number(width) + 2 * MARGIN, Number(height) + 2 * MARGIN];
    const [x, y, w, h] = box.map((value) => Math.round(value * 100) / 100);
    const paper = `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#ffffff"/>`;
    return `viewBox="${x} ${y} ${w} ${h}"${rest}>${paper}`;
  });
}
