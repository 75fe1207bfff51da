import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3';
import type { PointSymbol } from './marks.ts';

const hexagon: SymbolType = {
  draw(context, size) {
    const radius = Math.sqrt((2 * size) / (3 * Math.sqrt(3)));
    for (let corner = 0; corner < 6; corner += 1) {
      const angle = (corner * Math.PI) / 3;
      const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
      if (corner === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
  },
};

const TYPES: Record<PointSymbol, SymbolType> = {
  circle: symbolCircle,
  ring: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond2,
  hexagon,
  cross: symbolCross,
  star: symbolStar,
};

/** SVG path of a symbol around 0,0 with the area of a circle of that radius (pixels). */
export function symbolPath(kind: PointSymbol, radiusPixels: number): string {
  const draw = symbol(TYPES[kind], Math.PI * radiusPixels ** 2).digits(2);
  return draw() ?? '';
}
