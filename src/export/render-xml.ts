import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { dropForbidden } from './write-xml.ts';

/** A drawing as XML; React alone would let through what no reader of XML takes. */
export function renderXml(drawn: ReactElement): string {
  return dropForbidden(renderToStaticMarkup(drawn));
}
