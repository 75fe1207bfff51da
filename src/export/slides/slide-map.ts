import { createElement } from 'react';
import { layoutPrintFigure } from '../../figure/print/layout-print-figure.ts';
import { PrintFigure } from '../../figure/print/print-figure.tsx';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { buildPrintFigure } from '../figure/build-print-figure.ts';
import { defaultPrintOptions, type PrintLanguage, WIDTHS_MM } from '../figure/print-options.ts';
import { renderXml } from '../render-xml.ts';
import type { SlideMap } from './slide-content.ts';

/** A drawing, and its width over its height. */
export interface SlideDrawing {
  readonly svg: string;
  readonly aspect: number;
}

interface MapPlace {
  readonly widthMm: number;
  readonly legend: boolean;
  /** Of its names and its legend; the view's own where it is left out. */
  readonly language?: PrintLanguage;
}

/** As wide as a slide, so that its names are large enough for a hall. */
const ON_SLIDE: MapPlace = { widthMm: WIDTHS_MM.slide, legend: false };

/**
 * The map of a view alone, with inset, names and scale bar: title, sources and credit are set around it as text by whoever places it, and none may be left out.
 */
export function slideMapSvg(
  index: DatasetIndex,
  { view, lit }: Pick<SlideMap, 'view' | 'lit'>,
  geometry: MapGeometry,
  { widthMm, legend, language = view.language }: MapPlace = ON_SLIDE,
): SlideDrawing {
  const options = defaultPrintOptions(view);
  const figure = buildPrintFigure({
    index,
    view,
    geometry,
    lit,
    link: '',
    options: {
      ...options,
      language,
      widthMm,
      extent: view.camera ? 'view' : 'country',
      shows: { ...options.shows, title: false, subtitle: false, legend, link: false },
    },
  });
  const content = { ...figure.content, notes: [] };
  const props = { ...figure, content, layout: layoutPrintFigure(content) };
  const markup = renderXml(createElement(PrintFigure, props));
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`,
    aspect: props.layout.width / props.layout.height,
  };
}
