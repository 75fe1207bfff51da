import { adoptPaths } from '../../figure/figure-paths.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';

const LAND = 'land-';

function pathOf(part: Element, line: string): string {
  return part.querySelector(`[data-line="${line}"]`)?.getAttribute('d') ?? '';
}

/**
 * Takes the shapes of the provinces over from the picture that the page came with: they are the same,
 * and a browser that has just started takes a tenth of a second to draw them.
 */
export function adoptFirstPicture(geometry: MapGeometry): void {
  const picture = document.querySelector('#first-picture svg');
  const inset = picture?.querySelector('[data-figure="inset"]');
  const map = picture?.querySelector('[data-figure="camera"]');
  if (!inset || !map) return;
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
}
