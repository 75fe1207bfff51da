import { layoutPrintFigure, type PrintLayout } from '../../figure/print/layout-print-figure.ts';
import type { PrintContent } from '../../figure/print/print-content.ts';
import type { PrintFigureProps } from '../../figure/print/print-figure.tsx';
import { lineScaleOf, symbolScaleOf, textPointsOf } from '../../figure/print/print-units.ts';
import { ownTableWordsOf } from '../../i18n/own-table.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import { buildMarks } from '../../marks/build-marks.ts';
import { sayMarks } from '../../marks/say-marks.ts';
import type { LoadedTable } from '../../own-table/own-table-store.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { selectFrame } from '../../selectors/select-frame.ts';
import type { ViewState } from '../../view/view-state.ts';
import { notesOf, subtitleOf, titleOf } from './figure-texts.ts';
import { paperLegend } from './paper-legend.ts';
import { paperMarks } from './paper-marks.ts';
import type { PrintOptions } from './print-options.ts';
import { sayEach, sayTogether, voicesOf } from './print-words.ts';

export interface FigureInput {
  readonly index: DatasetIndex;
  readonly view: ViewState;
  readonly geometry: MapGeometry;
  readonly options: PrintOptions;
  /** The address of the view, as one would copy it. */
  readonly link: string;
  /** A reader's own table, where there is one. */
  readonly ownTable?: LoadedTable | null | undefined;
  /** Link keys of what a story points at. */
  readonly lit?: ReadonlySet<string> | undefined;
  /** Drawn quickly instead of finely: to look at, never to save. */
  readonly isDraft?: boolean;
}

/** Points of which one language is left have a line each; own words are taken as they are. */
function ownOr(own: string | null, suggested: readonly string[]): readonly string[] {
  if (own === null) return suggested;
  return own.trim() === '' ? [] : [own.trim()];
}

/** Where the marks of a view would stand on a screen as near to one another as on the page. */
function screenZoomOf({ map, frame }: PrintLayout): number {
  return map.zoom - Math.log2(symbolScaleOf(frame.width));
}

/** Everything that the figure of a view draws, from the view and the options alone. */
export function buildPrintFigure(input: FigureInput): PrintFigureProps {
  const { index, geometry, options, link, ownTable } = input;
  // Paper is light, and what is selected for reading is no part of a figure.
  const view: ViewState = { ...input.view, theme: 'light', selection: null };
  const frame = selectFrame(index, view);
  const voices = voicesOf(options.language);
  const texts = { index, view, frame, options, voices, link, ownTable };
  const isGrey = options.greyscale;
  const { shows } = options;
  const lineScale = lineScaleOf(textPointsOf(options.widthMm));
  const camera = options.extent === 'view' ? view.camera : null;
  const title = ownOr(options.title, titleOf(texts));
  const content: PrintContent = {
    widthMm: options.widthMm,
    projection: options.projection,
    camera,
    title: shows.title ? title : [],
    subtitle: shows.subtitle ? ownOr(options.subtitle, subtitleOf(texts)) : [],
    legend: paperLegend({ index, view, frame, voices, isGrey, lineScale, ownTable }),
    notes: notesOf({ ...texts, options: camera ? options : { ...options, extent: 'country' } }),
    insetLabel: sayEach(voices, ({ figure }) => (camera ? figure.located : figure.inset)),
    sayDistance: (km) =>
      sayTogether(voices.slice(0, 1), ({ words, figure }) => figure.km(words.formatNumber(km))),
    sayWhereTrue: (latitudes) =>
      sayEach(voices, ({ figure }) =>
        figure.trueAt(latitudes.map(figure.parallel).join(figure.and)),
      ),
    shows: {
      legend: shows.legend,
      scaleBar: shows.scaleBar,
      // Only Mercator has one north for the whole map.
      northArrow: shows.northArrow && options.projection === 'mercator',
      graticule: shows.graticule,
    },
  };
  const layout = layoutPrintFigure(content);
  if (input.isDraft) {
    // Straight from point to point.
    layout.map.projection.precision(0);
    layout.inset?.projection.precision(0);
  }
  const zoom = screenZoomOf(layout);
  const markView = {
    ...view,
    camera: { longitude: 105, latitude: 36, ...view.camera, zoom },
  };
  const { words, figure } = voices[0] ?? voicesOf('en')[0] ?? failWithoutVoice();
  const { group } = words.messages.list;
  const shown = sayMarks(buildMarks(frame, view, index, words), view, words);
  return {
    content,
    layout,
    marks: paperMarks({
      index,
      view: markView,
      frame,
      voices,
      isGrey,
      lineScale,
      ownTable,
      lit: input.lit,
      // Provinces have their names on the smallest page, where there is room.
      zoom: Math.max(zoom, 3),
      showsLabels: shows.labels,
    }),
    geometry,
    title: title.join(' '),
    description: figure.description(title.join(' '), shown),
    language: words.language,
    layerNames: {
      zones: group.zones,
      belts: group.belts,
      hubs: group.hubs,
      destinations: group.destinations,
      corridors: group.corridors,
      own: ownTableWordsOf(words.language).legend,
    },
  };
}

function failWithoutVoice(): never {
  throw new Error('A figure needs a language.');
}
