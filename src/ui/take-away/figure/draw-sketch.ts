import type { FigureInput } from '../../../export/figure/build-print-figure.ts';
import { defaultPrintOptions } from '../../../export/figure/print-options.ts';
import { siteAddress } from '../../../loading/site.ts';
import { encodeView } from '../../../view/url-codec.ts';
import { type FigurePen, loadSketch } from './load-figure-tools.ts';

/** All that a figure shows, but for the shapes of the map. */
export type FigureSource = Omit<FigureInput, 'geometry'>;

/** The figure that the dialog opens with. */
export function figureOf(shown: Pick<FigureSource, 'index' | 'view' | 'ownTable'>): FigureSource {
  const { view } = shown;
  const link = new URL(`?${encodeView(view)}`, siteAddress().replace(/[?#].*$/, '')).href;
  return { ...shown, options: defaultPrintOptions(view), link };
}

let pen: FigurePen | null = null;

/** What a sketch is drawn with, brought once. Null where it does not come. */
export async function sketchPen(): Promise<FigurePen | null> {
  pen ??= await loadSketch();
  return pen;
}

let last: { readonly source: FigureSource; readonly svg: string } | null = null;

/** Whether the newest sketch is one of this very figure. */
export function hasSketch({ index, options, link, ownTable }: FigureSource): boolean {
  return (
    last !== null &&
    last.source.index === index &&
    last.source.ownTable === ownTable &&
    // The link is the view.
    last.source.link === link &&
    JSON.stringify(last.source.options) === JSON.stringify(options)
  );
}

/** The figure with coarse shapes and without names, whose places have to be searched for. */
export function drawSketch({ draw, geometry }: FigurePen, source: FigureSource): string {
  if (last && hasSketch(source)) return last.svg;
  const shows = { ...source.options.shows, labels: false, graticule: false };
  const svg = draw({
    ...source,
    geometry,
    options: { ...source.options, shows },
    isDraft: true,
  });
  last = { source, svg };
  return svg;
}

/** Draws the sketch before the dialog asks for it. */
export async function prepareSketch(source: FigureSource): Promise<void> {
  const found = await sketchPen();
  if (found) drawSketch(found, source);
}
