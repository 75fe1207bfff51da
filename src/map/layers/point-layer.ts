import { IconLayer } from '@deck.gl/layers';
import type { PointMark } from '../../marks/marks.ts';
import {
  CELL_PER_RADIUS,
  fillIcon,
  ICON_MAPPING,
  type IconName,
  type SymbolAtlas,
  strokeIcon,
} from '../symbol-atlas.ts';
import { BOTH_SIDES } from './parameters.ts';
import { type Rgba, toRgba } from './rgba.ts';

/** A point's fill or its outline. Both are rows of one layer, so a point covers those before it whole. */
export interface PointPart {
  readonly mark: PointMark;
  readonly icon: IconName;
  readonly color: Rgba;
}

/** In drawing order; selected points come last. */
export function buildPointParts(points: readonly PointMark[]): PointPart[] {
  const selected = points.filter((mark) => mark.isSelected);
  const plain = points.filter((mark) => !mark.isSelected);
  return [...plain.flatMap(splitPoint), ...selected.flatMap(splitPoint)];
}

export function buildPointLayer(
  parts: readonly PointPart[],
  atlas: SymbolAtlas,
  id: 'points' | 'lit-points' = 'points',
): IconLayer<PointPart> {
  return new IconLayer<PointPart>({
    id,
    data: parts,
    pickable: id === 'points',
    iconAtlas: atlas,
    iconMapping: ICON_MAPPING,
    sizeUnits: 'pixels',
    parameters: BOTH_SIDES,
    getIcon: ({ icon }) => icon,
    getPosition: ({ mark: { position } }) => [position[0], position[1]],
    getPixelOffset: ({ mark: { offsetPixels } }) => [offsetPixels[0], offsetPixels[1]],
    getSize: ({ mark }) => mark.radiusPixels * CELL_PER_RADIUS,
    getColor: ({ color }) => color,
  });
}

function splitPoint(mark: PointMark): PointPart[] {
  const { symbol, radiusPixels, fill, stroke, strokeWidthPixels, opacity } = mark;
  const parts: PointPart[] = [];
  const add = (icon: IconName, color: Rgba) => {
    if (color[3] > 0) parts.push({ mark, icon, color });
  };
  add(fillIcon(symbol), toRgba(fill, opacity));
  if (strokeWidthPixels > 0) {
    const icon = strokeIcon(symbol, radiusPixels, strokeWidthPixels);
    add(icon, toRgba(stroke, opacity));
  }
  return parts;
}
