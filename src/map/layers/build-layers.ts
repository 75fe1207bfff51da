import type { Layer } from '@deck.gl/core';
import type { Marks, Unit } from '../../marks/marks.ts';
import type { SymbolAtlas } from '../symbol-atlas.ts';
import { buildArcLayer, buildArcPieces } from './arc-layer.ts';
import { buildBadgeLayer, selectBadged } from './badge-layer.ts';
import { buildGoodsLayer } from './goods-layer.ts';
import { buildLitLines, buildLitLinesLayer, type Outline } from './highlight-layer.ts';
import { buildPointLayer, buildPointParts } from './point-layer.ts';

export type LayerBuilder = (marks: Marks, zoomLevel: number) => Layer[];

/**
 * Layers are values of the marks and the zoom level (whole; dashes depend on it). A builder gives
 * the same rows for the same marks array, as deck.gl takes a layer's `data` for new by identity.
 */
export function createLayerBuilder(
  atlas: SymbolAtlas,
  outlinesOf: (unit: Unit) => readonly Outline[],
): LayerBuilder {
  const arcPieces = keepLast(buildArcPieces);
  const pointParts = keepLast(buildPointParts);
  const badged = keepLast(selectBadged);
  const litPoints = keepLast(buildPointParts);
  const litLines = keepLast(buildLitLines);
  return ({ arcs, goods, points, highlights }, zoomLevel) => [
    buildArcLayer(arcPieces(arcs, zoomLevel)),
    buildGoodsLayer(goods),
    buildPointLayer(pointParts(points), atlas),
    buildBadgeLayer(badged(points)),
    buildLitLinesLayer(litLines(highlights, outlinesOf)),
    buildPointLayer(litPoints(highlights.points), atlas, 'lit-points'),
  ];
}

function keepLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (!last || args.some((arg, index) => arg !== last?.args[index])) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
