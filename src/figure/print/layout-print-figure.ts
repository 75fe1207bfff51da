import type { GeoProjection } from 'd3';
import {
  fitInsetMap,
  fitPrintMap,
  type PrintInsetKind,
  type PrintMap,
  showsCountry,
} from './fit-print-map.ts';
import { type PlacedLegend, placeLegend } from './place-legend.ts';
import type { PrintContent, PrintLegendGroup } from './print-content.ts';
import {
  isSlide,
  namePointsOf,
  notePointsOf,
  pointsOfMm,
  SLIDE_ASPECT,
  textPointsOf,
} from './print-units.ts';
import type { Rectangle } from './rectangle.ts';
import { type ScaleBar, scaleBarOf } from './scale-bar.ts';
import { LINE_HEIGHT, setText, type TextBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

export interface PlacedInset {
  readonly shows: PrintInsetKind;
  readonly frame: Rectangle;
  /** The part of the frame with the map; the name stands under it and covers nothing. */
  readonly map: Rectangle;
  readonly label: TextBlock;
  readonly projection: GeoProjection;
}

export interface PlacedScaleBar {
  readonly bar: ScaleBar;
  readonly box: Rectangle;
  readonly note: TextBlock;
}

/** Where everything of a print figure stands, in points from the upper left corner. */
export interface PrintLayout {
  readonly width: number;
  readonly height: number;
  /** The size of the legend's text and of names on the map. */
  readonly textPoints: number;
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  readonly frame: Rectangle;
  readonly map: PrintMap;
  readonly inset: PlacedInset | null;
  readonly legend: PlacedLegend | null;
  readonly scaleBar: PlacedScaleBar | null;
  readonly northArrow: Rectangle | null;
  readonly notes: TextBlock;
}

/** Width to height of the map's frame. */
const ASPECTS = { albers: 1.26, mercator: 1.02, camera: 1.33 } as const;
/** The legend's share of a slide's width, and the size of its text: what is tried, the best first. */
const LEGEND_STEPS = [
  [0.25, 1],
  [0.3, 0.85],
  [0.4, 0.85],
  [0.36, 0.7],
  [0.44, 0.7],
  [0.48, 0.6],
] as const;

function insetOf(content: PrintContent, frame: Rectangle, size: number): PlacedInset | null {
  const shows = content.camera ? 'country' : 'south-china-sea';
  if (shows === 'south-china-sea' && content.projection === 'mercator') return null;
  const widest = Math.max(...content.insetLabel.map((line) => textWidth(line, size)));
  const width = Math.max(widest + size * 0.6, frame.width * 0.155);
  const labelHeight = content.insetLabel.length * size * LINE_HEIGHT + size * 0.15;
  const mapHeight = width * (shows === 'country' ? 1.12 : 1.22);
  const height = mapHeight + labelHeight;
  const margin = size * 0.5;
  const box = {
    x: frame.x + frame.width - width - margin,
    y: frame.y + frame.height - height - margin,
    width,
    height,
  };
  const map = { ...box, height: mapHeight };
  return {
    shows,
    frame: box,
    map,
    label: setText(content.insetLabel, size, { ...box, y: box.y + mapHeight - size * 0.05 }),
    projection: fitInsetMap(shows, content.projection, map),
  };
}

function scaleBarBox(
  content: PrintContent,
  frame: Rectangle,
  map: PrintMap,
  size: number,
): PlacedScaleBar | null {
  if (!content.shows.scaleBar) return null;
  const isWhole = content.camera === null;
  const bar = scaleBarOf(content.projection, map.projection, frame, isWhole);
  if (!bar) return null;
  const note = content.sayWhereTrue(bar.trueAt);
  const pad = size * 0.5;
  const texts = [...note.map((line) => textWidth(line, size))];
  const distance = textWidth(content.sayDistance(bar.km), size);
  const width = Math.max(bar.lengthPoints + distance / 2 + size, ...texts) + pad * 2;
  const height = size * LINE_HEIGHT * (note.length + 1) + size * 0.7 + pad * 2;
  const box = {
    x: frame.x + size * 0.5,
    y: frame.y + frame.height - height - size * 0.5,
    width,
    height,
  };
  const noteTop = box.y + pad + size * LINE_HEIGHT + size * 0.7;
  return { bar, box, note: setText(note, size, { x: box.x + pad, y: noteTop, width }) };
}

/** What a slide's legend has to leave room for; points. */
interface SlideRoom {
  readonly top: number;
  readonly width: number;
  readonly gap: number;
  readonly notesHeight: number;
}

/** The legend beside the map of a slide: as large and as narrow as the height of the slide bears. */
function legendBeside(
  groups: readonly PrintLegendGroup[],
  size: number,
  { top, width, gap, notesHeight }: SlideRoom,
): { readonly legend: PlacedLegend; readonly frameWidth: number; readonly frameHeight: number } {
  const height = width / SLIDE_ASPECT - top - gap - notesHeight;
  const tries = LEGEND_STEPS.map(([share, step]) => {
    const legendWidth = width * share;
    const x = width - legendWidth;
    return {
      legend: placeLegend(groups, size * step, { x, y: top, width: legendWidth }),
      frameWidth: x - gap,
    };
  });
  const lowest = tries.reduce((a, b) => (b.legend.box.height < a.legend.box.height ? b : a));
  const found = tries.find(({ legend }) => legend.box.height <= height) ?? lowest;
  return { ...found, frameHeight: Math.max(height, found.legend.box.height) };
}

/**
 * The boxes of a print figure: title over the map, legend under it (beside it on a slide), notes at
 * the foot. Pure: the same content, the same boxes.
 */
export function layoutPrintFigure(content: PrintContent): PrintLayout {
  const width = pointsOfMm(content.widthMm);
  const size = textPointsOf(content.widthMm);
  const small = namePointsOf(size);
  const noteSize = notePointsOf(size);
  const page = { x: 0, y: 0, width };
  const title = setText(content.title, size * 1.4, page);
  const subtitle = setText(content.subtitle, size * 1.05, { ...page, y: title.box.height });
  const hasTitle = title.lines.length + subtitle.lines.length > 0;
  const top = title.box.height + subtitle.box.height + (hasTitle ? size * 0.6 : 0);
  const gap = size * 0.8;
  const groups = content.shows.legend ? content.legend : [];
  const notesHeight = setText(content.notes, noteSize, page).box.height;

  const beside =
    isSlide(content.widthMm) && groups.length > 0
      ? legendBeside(groups, size, { top, width, gap, notesHeight })
      : null;
  const frameWidth = beside?.frameWidth ?? width;
  const aspect = content.camera ? ASPECTS.camera : ASPECTS[content.projection];
  const frameHeight =
    beside?.frameHeight ??
    (isSlide(content.widthMm) ? width / SLIDE_ASPECT - top - gap - notesHeight : width / aspect);
  // A hair inside the page, so that the frame's own line is not cut in half.
  const frame = { x: 0.4, y: top + 0.4, width: frameWidth - 0.8, height: frameHeight - 0.8 };

  const below =
    beside || groups.length === 0
      ? null
      : placeLegend(groups, size, { ...page, y: top + frameHeight + gap });
  const bottom = below ? below.box.y + below.box.height : top + frameHeight;
  const notes = setText(content.notes, noteSize, { ...page, y: bottom + gap });
  const room = insetOf(content, frame, small);
  const map = fitPrintMap(content.projection, content.camera, frame, room?.frame ?? null);
  const scaleBar = scaleBarBox(content, frame, map, small);
  const arrow = size * 2.6;
  const northArrow = content.shows.northArrow
    ? { x: frame.x + size * 0.7, y: frame.y + size * 0.7, width: arrow * 0.6, height: arrow }
    : null;
  const covered = [scaleBar?.box, northArrow].flatMap((box) => box ?? []);
  // A map that shows the whole country itself needs no inset to say where it lies.
  const isWhole = content.camera !== null && showsCountry(map.projection, frame, covered);
  return {
    width,
    height: notes.box.y + notes.box.height + size * 0.2,
    textPoints: size,
    title,
    subtitle,
    frame,
    map,
    inset: isWhole ? null : room,
    legend: beside?.legend ?? below,
    scaleBar,
    northArrow,
    notes,
  };
}
