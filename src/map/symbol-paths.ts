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
import type { PointSymbol } from '../marks/marks.ts';

/** Regular, flat on top; d3 has none. Of the given area in square pixels, as d3's own are. */
const symbolHexagon: SymbolType = {
  draw(context, area) {
    const radius = Math.sqrt((2 * area) / (3 * Math.sqrt(3)));
    for (let corner = 0; corner < 6; corner++) {
      const angle = (corner * Math.PI) / 3;
      const x = radius * Math.cos(angle);
      const y = radius * Math.sin(angle);
      if (corner === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
  },
};

const TYPES: Readonly<Record<PointSymbol, SymbolType>> = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond2,
  hexagon: symbolHexagon,
  cross: symbolCross,
  star: symbolStar,
  // A ring is a circle whose mark has no fill.
  ring: symbolCircle,
};

/** SVG path data around (0, 0): as large in area as a circle of this radius. */
export function drawSymbolPath(name: PointSymbol, radiusPixels: number): string {
  return symbol(TYPES[name], Math.PI * radiusPixels ** 2)() ?? '';
}
