import type { Place } from '../domain/dataset.ts';
import type { Day } from '../domain/period.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { Frame } from '../selectors/select-frame.ts';
import type { ViewState } from '../view/view-state.ts';
import { beltPointMarks } from './belt-marks.ts';
import {
  corridorArcMarks,
  destinationPointMarks,
  goodsMarks,
  hubPointMarks,
} from './corridor-marks.ts';
import { gapAreaMarks } from './gap-marks.ts';
import { NO_HIGHLIGHTS } from './highlight-marks.ts';
import { labelMarks } from './label-marks.ts';
import type { Marks } from './marks.ts';
import { BASE_COLOURS } from './palettes.ts';
import { provinceMarks } from './province-marks.ts';
import { zoneAreaMarks, zonePointMarks } from './zone-marks.ts';

/** The zoom at which the whole country fits a laptop's screen; the camera's zoom when none is chosen. */
export const FIT_ZOOM = 3.6;

function provincesOf(index: DatasetIndex): readonly Place[] {
  return index.dataset.regions.flatMap((row) => index.placeById.get(row.province) ?? []);
}

/**
 * What is drawn for a frame: final colours, sizes and texts, in drawing order (land, corridors, goods,
 * belts, hubs, zones, destinations, names). Knows no renderer. Clusters depend on the zoom in half
 * steps, so that panning and small zooms redraw nothing. The goods are added by `withGoods`, for they
 * alone move from day to day, and what is pointed at by `withHighlights`.
 */
export function buildMarks(
  frame: Frame,
  view: ViewState,
  index: DatasetIndex,
  words: Words,
): Marks {
  const provinces = provincesOf(index);
  const zoom = Math.round((view.camera?.zoom ?? FIT_ZOOM) * 2) / 2;
  const arcs = corridorArcMarks(frame, view, words);
  return {
    base: BASE_COLOURS[view.theme],
    areas: [
      ...provinceMarks(frame, view, provinces, words),
      ...gapAreaMarks(frame, view, index, provinces, words),
      ...zoneAreaMarks(frame, view, provinces, words),
    ],
    arcs,
    goods: [],
    points: [
      ...beltPointMarks(frame, view, index, zoom, words),
      ...hubPointMarks(frame, view, words),
      ...zonePointMarks(frame, view, words),
      ...destinationPointMarks(frame, view, words),
    ],
    labels: labelMarks(frame, view, provinces, words),
    highlights: NO_HIGHLIGHTS,
  };
}

/** The marks with the goods where they are on a day; all the rest keeps its identity. */
export function withGoods(marks: Marks, day: Day): Marks {
  return marks.arcs.length === 0 ? marks : { ...marks, goods: goodsMarks(marks.arcs, day) };
}
