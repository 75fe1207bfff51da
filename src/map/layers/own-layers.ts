import type { Layer } from '@deck.gl/core';
import {
  buildOwnCorridorsLayers,
  OWN_CORRIDORS,
  type OwnCorridorsData,
} from './own-corridors-layer.ts';
import { buildOwnPointsLayer, OWN_POINTS, type OwnPointsData } from './own-points-layer.ts';

/** What a person's table lays over the map. */
export type OwnLayerData = OwnPointsData | OwnCorridorsData;

export function isOwnLayer(id: string | undefined): boolean {
  return id === OWN_POINTS || id === OWN_CORRIDORS;
}

export function buildOwnLayers(data: OwnLayerData): Layer[] {
  return data.kind === 'points' ? [buildOwnPointsLayer(data)] : buildOwnCorridorsLayers(data);
}
