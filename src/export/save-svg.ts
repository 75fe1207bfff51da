// What a picture on the page needs and a file does not: what it answers to, and what only style
// sheets and screen readers look at. Presentation attributes carry all its looks.
const PAGE_ONLY = /^(class|style|role|tabindex|aria-.*|data-.*)$/;

/** The text of an SVG file of a drawn picture, with real text and without what only a page needs. */
export function svgTextOf(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      if (PAGE_ONLY.test(name)) element.removeAttribute(name);
    }
  }
  const body = new XMLSerializer().serializeToString(copy);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}
