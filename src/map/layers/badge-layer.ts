import { TextLayer } from '@deck.gl/layers';
import type { PointMark } from '../../marks/marks.ts';
import { BOTH_SIDES } from './parameters.ts';
import { toRgba } from './rgba.ts';

export function selectBadged(points: readonly PointMark[]): PointMark[] {
  return points.filter(({ badge }) => badge !== null && badge !== '');
}

/** `points` are those with a badge. Not picked: what lies under a badge is its own point. */
export function buildBadgeLayer(points: readonly PointMark[]): TextLayer<PointMark> {
  return new TextLayer<PointMark>({
    id: 'badges',
    data: points,
    pickable: false,
    // Counts and ranks are digits; a set read from the data is empty where nothing has a badge, and
    // then its atlas has no canvas to upload.
    characterSet: '0123456789',
    fontFamily: 'system-ui, sans-serif',
    fontWeight: 600,
    sizeUnits: 'pixels',
    parameters: BOTH_SIDES,
    getText: ({ badge }) => badge ?? '',
    getPosition: ({ position: [longitude, latitude] }) => [longitude, latitude],
    getTextAnchor: (mark) => (isInside(mark) ? 'middle' : 'start'),
    getPixelOffset: badgeOffset,
    getSize: (mark) => (isInside(mark) ? 10 : 9),
    getColor: ({ stroke, opacity }) => toRgba(stroke, opacity),
  });
}

/** A rank fills its destination's disc; a count stands at the symbol's upper right. */
function isInside({ layer }: PointMark): boolean {
  return layer === 'destinations';
}

/** To the text's middle line, x right, y down. */
function badgeOffset(mark: PointMark): [number, number] {
  const [x, y] = mark.offsetPixels;
  return isInside(mark) ? [x, y] : [x + mark.radiusPixels + 1, y - mark.radiusPixels];
}
