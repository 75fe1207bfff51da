import { TextLayer } from '@deck.gl/layers';
import type { PointMark } from '../../marks/marks.ts';
import { BOTH_SIDES } from './parameters.ts';
import { inkOn } from './rgba.ts';

export function selectBadged(points: readonly PointMark[]): PointMark[] {
  return points.filter(({ badge }) => badge !== null && badge !== '');
}

/** `points` are those with a badge. Not picked: what lies under a badge is its own point. */
export function buildBadgeLayer(points: readonly PointMark[]): TextLayer<PointMark> {
  return new TextLayer<PointMark>({
    id: 'badges',
    data: points,
    pickable: false,
    characterSet: 'auto',
    fontFamily: 'system-ui, sans-serif',
    fontWeight: 600,
    sizeUnits: 'pixels',
    parameters: BOTH_SIDES,
    getText: ({ badge }) => badge ?? '',
    getPosition: ({ position: [longitude, latitude] }) => [longitude, latitude],
    getPixelOffset: ({ offsetPixels: [x, y] }) => [x, y],
    getSize: badgeSize,
    getColor: ({ fill, opacity }) => {
      const [red, green, blue, alpha] = inkOn(fill);
      return [red, green, blue, alpha * opacity];
    },
  });
}

/** Two digits fill the symbol's width; longer text shrinks to stay within it. */
function badgeSize({ badge, radiusPixels }: PointMark): number {
  const characters = Math.max(2, badge?.length ?? 0);
  return Math.min(radiusPixels * 1.35, (radiusPixels * 3) / characters);
}
