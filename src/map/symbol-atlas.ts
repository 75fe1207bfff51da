import type { IconLayerProps } from '@deck.gl/layers';
import { type PointSymbol, SYMBOLS } from '../marks/marks.ts';
import { symbolPath } from '../marks/symbol-path.ts';

/** A symbol's radius in the atlas: twice the largest on screen is enough for dense displays. */
const RADIUS = 24;
/** A star of this area reaches 1.67 radii out, and the widest stroke another 0.25. */
const CELL = 104;
/** Stroke widths in shares of the radius: each about a third more than the one before. */
const STROKE_SHARES = [0.08, 0.11, 0.15, 0.2, 0.27, 0.36, 0.48] as const;

/** Rows: the filled symbol, then its outline in each stroke width; columns: the symbols. */
const ROWS = 1 + STROKE_SHARES.length;

/** Multiplied by a mark's radius in pixels, the size that deck.gl gives its cell. */
export const CELL_PER_RADIUS = CELL / RADIUS;

export type IconName = `${PointSymbol}/${number}`;

export function fillIcon(symbol: PointSymbol): IconName {
  return `${symbol}/0`;
}

/** The outline whose stroke comes nearest to this one. */
export function strokeIcon(symbol: PointSymbol, radius: number, strokeWidth: number): IconName {
  const share = strokeWidth / radius;
  const distances = STROKE_SHARES.map((known) => Math.abs(Math.log(known / share)));
  return `${symbol}/${1 + distances.indexOf(Math.min(...distances))}`;
}

export const ICON_MAPPING = Object.fromEntries(
  SYMBOLS.flatMap((symbol, column) =>
    Array.from({ length: ROWS }, (_, row) => [
      `${symbol}/${row}`,
      { x: column * CELL, y: row * CELL, width: CELL, height: CELL, mask: true },
    ]),
  ),
);

export type SymbolAtlas = NonNullable<IconLayerProps['iconAtlas']>;

/** White shapes on nothing: deck.gl takes their alpha and tints them. */
export function drawSymbolAtlas(): SymbolAtlas {
  const canvas = document.createElement('canvas');
  canvas.width = SYMBOLS.length * CELL;
  canvas.height = ROWS * CELL;
  const context = canvas.getContext('2d');
  for (const [column, symbol] of SYMBOLS.entries()) {
    if (context) drawColumn(context, symbol, column);
  }
  // deck.gl takes a canvas (its docs say so), though its types name URLs and textures alone; a URL
  // would have to be fetched, which our content security policy refuses for data URLs.
  return canvas as unknown as SymbolAtlas;
}

function drawColumn(context: CanvasRenderingContext2D, symbol: PointSymbol, column: number): void {
  const path = new Path2D(symbolPath(symbol, RADIUS));
  context.fillStyle = 'white';
  context.strokeStyle = 'white';
  for (let row = 0; row < ROWS; row++) {
    context.setTransform(1, 0, 0, 1, (column + 0.5) * CELL, (row + 0.5) * CELL);
    const share = STROKE_SHARES[row - 1];
    if (share === undefined) {
      context.fill(path);
    } else {
      context.lineWidth = share * RADIUS;
      context.stroke(path);
    }
  }
}
