import { ScatterplotLayer } from '@deck.gl/layers';
import type { GoodsMark } from '../../marks/marks.ts';
import { BOTH_SIDES } from './parameters.ts';
import { toRgba } from './rgba.ts';

export function buildGoodsLayer(goods: readonly GoodsMark[]): ScatterplotLayer<GoodsMark> {
  return new ScatterplotLayer<GoodsMark>({
    id: 'goods',
    data: goods,
    pickable: false,
    radiusUnits: 'pixels',
    billboard: true,
    parameters: BOTH_SIDES,
    getPosition: ({ position: [longitude, latitude] }) => [longitude, latitude],
    getRadius: ({ radiusPixels }) => radiusPixels,
    getFillColor: ({ fill }) => toRgba(fill),
  });
}
