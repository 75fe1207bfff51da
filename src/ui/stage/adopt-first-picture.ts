import type { Topology } from 'topojson-specification';
import { adoptPaths } from '../../figure/figure-paths.ts';
import { decodeTopology, type MapGeometry } from '../../loading/decode-topology.ts';

const LAND = 'land-';
const NOTHING: Topology = { type: 'Topology', objects: {}, arcs: [] };

function pathOf(part: Element, line: string): string {
  return part.querySelector(`[data-line="${line}"]`)?.getAttribute('d') ?? '';
}

/**
 * The shapes of the provinces as the picture draws them that the page came with, in Albers and in the inset; null
 * where it came with none. They need no file, and a browser that has just started no tenth of a second to draw them.
 */
export function adoptFirstPicture(): MapGeometry | null {
  const picture = document.querySelector('#first-picture svg');
  const inset = picture?.querySelector('[data-figure="inset"]');
  const map = picture?.querySelector('[data-figure="camera"]');
  if (!inset || !map) return null;
  const geometry = decodeTopology(NOTHING, null);
  for (const [plane, part] of [['albers', map] as const, ['inset', inset] as const]) {
    const land = [...part.querySelectorAll<SVGPathElement>(`path[data-mark^="${LAND}"]`)];
    adoptPaths(geometry, plane, {
      provinces: new Map(
        land.map((path) => [
          path.dataset.mark?.slice(LAND.length) ?? '',
          path.getAttribute('d') ?? '',
        ]),
      ),
      lines: {
        provinceBorders: pathOf(part, 'provinces'),
        coast: pathOf(part, 'coast'),
        dashes: pathOf(part, 'dashes'),
        undefinedBorder: pathOf(part, 'undefined'),
      },
    });
  }
  return geometry;
}
