import './print-pages.css';
import { parseSvg } from '../../../export/figure/svg-document.ts';

const HOLDER = 'printed-pages';

function remove(): void {
  for (const holder of document.querySelectorAll(`.${HOLDER}`)) holder.remove();
}

/** Gives pages, each an SVG drawing of A4, to the browser's print window. They are gone when it closes. */
export function printPages(pages: readonly string[]): void {
  remove();
  const holder = document.createElement('div');
  holder.className = HOLDER;
  for (const page of pages) {
    holder.append(document.importNode(parseSvg(page).documentElement, true));
  }
  document.body.append(holder);
  window.addEventListener('afterprint', remove, { once: true });
  window.print();
}
