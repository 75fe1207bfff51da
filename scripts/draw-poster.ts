import { figureSvg } from '../src/export/figure/figure-svg.ts';
import { onPaper, posterOptions } from '../src/export/poster/poster.ts';
import type { MapGeometry } from '../src/loading/decode-topology.ts';
import type { DatasetIndex } from '../src/selectors/index-dataset.ts';
import type { ViewState } from '../src/view/view-state.ts';

/** A picture of a view as an SVG document in both languages, with its size in CSS pixels. */
export interface Poster {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const PIXELS_IN_MM = 96 / 25.4;
/** A tenth of a point is finer than a screen shows, and half the size. */
const LONG_NUMBER = /-?\d+\.\d{2,}/g;

/** Draws a view as the figure for print does, for pages that show a picture before the atlas is there. */
export function drawPoster(index: DatasetIndex, geometry: MapGeometry, view: ViewState): Poster {
  const options = posterOptions(view, 'reader');
  const drawn = onPaper(figureSvg({ index, view, geometry, options, link: '' }));
  const size = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(drawn);
  if (!size) throw new Error('A poster has no size.');
  const [width = 0, height = 0] = size.slice(1).map((mm) => Math.round(Number(mm) * PIXELS_IN_MM));
  const svg = drawn.replace(LONG_NUMBER, (number) => String(Math.round(Number(number) * 10) / 10));
  return { svg, width, height };
}
