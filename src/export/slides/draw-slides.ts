import { exportStoryWordsOf } from '../../i18n/export-story.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { chartDrawing, chartOnPaper } from './chart-drawing.ts';
import { nativeChartOf } from './native-chart.ts';
import type { SlideContent } from './slide-content.ts';
import { slideMapSvg } from './slide-map.ts';
import type { SlidePicture } from './slide-picture.ts';
import type { DrawnSlide } from './write-slides.ts';

/** Draws an SVG as PNG; a browser does it with a canvas. */
export type Rasterise = (svg: string) => Promise<Uint8Array>;

interface DrawSource {
  readonly index: DatasetIndex;
  readonly geometry: MapGeometry;
  readonly rasterise: Rasterise;
}

/** Draws the maps and the chart of one slide. */
export async function drawSlide(content: SlideContent, source: DrawSource): Promise<DrawnSlide> {
  const { index, geometry, rasterise } = source;
  const { view } = content;
  const words = wordsOf(view.language);
  const { on } = exportStoryWordsOf(view.language);
  const picture = async (svg: string, description: string): Promise<SlidePicture> => ({
    svg,
    description,
    png: await rasterise(svg),
  });
  const drawings = content.maps.map((map) => slideMapSvg(index, map, geometry));
  const maps: SlidePicture[] = [];
  // One after the other: several large canvases at once would need the memory of all of them.
  for (const [order, { svg }] of drawings.entries()) {
    maps.push(await picture(svg, on.map(content.maps[order]?.caption ?? content.title)));
  }
  const base = { content, maps, aspect: drawings[0]?.aspect ?? 1 };
  if (!content.chart) return { ...base, chart: null };
  const asked = { index, view, words };
  const { title, emptyText } = chartOnPaper(content.chart, asked);
  const native = emptyText === null ? nativeChartOf(content.chart, index, view, words) : null;
  if (native) return { ...base, chart: { kind: 'native', title, chart: native } };
  const drawn = chartDrawing(content.chart, asked);
  const chart = await picture(drawn.svg, on.chart(title));
  return { ...base, chart: { kind: 'picture', picture: chart, aspect: drawn.aspect } };
}
