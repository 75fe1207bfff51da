import type { LayerProps } from '@deck.gl/core';

/**
 * The globe's view culls back faces, and shapes that face the camera count as such. All marks lie
 * on the ground, so their order decides what is on top, and never which one is nearer.
 */
export const BOTH_SIDES: NonNullable<LayerProps['parameters']> = {
  cullMode: 'none',
  depthCompare: 'always',
  depthWriteEnabled: false,
};
