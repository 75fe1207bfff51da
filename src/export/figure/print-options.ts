import type { FigureProjectionKind } from '../../figure/projections.ts';
import type { Language, ViewState } from '../../view/view-state.ts';

export type PrintLanguage = Language | 'both';

export const SHOWN = [
  'title',
  'subtitle',
  'legend',
  'labels',
  'scaleBar',
  'northArrow',
  'graticule',
  'link',
] as const;
export type Shown = (typeof SHOWN)[number];

/** What a person chooses for a print figure beyond the view itself. */
export interface PrintOptions {
  readonly widthMm: number;
  readonly projection: FigureProjectionKind;
  /** The whole country, or the part that the view's camera shows. */
  readonly extent: 'country' | 'view';
  readonly language: PrintLanguage;
  readonly greyscale: boolean;
  /** Null takes the words of the view. */
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly shows: Readonly<Record<Shown, boolean>>;
}

/** Common widths in millimetres: a journal's column, two columns, a slide of ten inches. */
export const WIDTHS_MM = { column: 85, columns: 175, slide: 254 } as const;

/** A figure in the view's language and projection. The north arrow and the graticule wait to be asked for. */
export function defaultPrintOptions(view: ViewState): PrintOptions {
  return {
    widthMm: WIDTHS_MM.columns,
    projection: view.projection === 'mercator' ? 'mercator' : 'albers',
    extent: 'country',
    language: view.language,
    greyscale: false,
    title: null,
    subtitle: null,
    shows: {
      title: true,
      subtitle: true,
      legend: true,
      labels: true,
      scaleBar: true,
      northArrow: view.projection === 'mercator',
      graticule: false,
      link: true,
    },
  };
}
