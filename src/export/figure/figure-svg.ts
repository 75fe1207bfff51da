import { createElement } from 'react';
import { PrintFigure } from '../../figure/print/print-figure.tsx';
import { renderXml } from '../render-xml.ts';
import { buildPrintFigure, type FigureInput } from './build-print-figure.ts';

/**
 * The figure of a view as an SVG document with real text, in named groups, its size in millimetres.
 * The same view, options and link give the same text: it holds no time and no chance.
 */
export function figureSvg(input: FigureInput): string {
  const markup = renderXml(createElement(PrintFigure, buildPrintFigure(input)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}
