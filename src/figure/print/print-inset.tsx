import { type GeoProjection, geoPath } from 'd3';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import { drawFigurePaths } from '../figure-paths.ts';
import type { PlacedInset } from './layout-print-figure.ts';
import type { PrintMarks } from './print-content.ts';
import { PrintLand } from './print-land.tsx';
import { PrintLayer } from './print-layer.tsx';
import { PrintPoints, placePoints } from './print-points.tsx';
import { PrintText, round } from './print-text.tsx';
import { SMALLEST_TEXT_POINTS } from './print-units.ts';
import type { Rectangle } from './rectangle.ts';
import { thinProjection } from './thin-projection.ts';

const SIDE_STEPS = 12;

/** The edge of the map's frame as a line on the globe. */
function frameOnGlobe(projection: GeoProjection, frame: Rectangle): [number, number][] {
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ] as const;
  return corners.slice(1).flatMap(([x, y], side) => {
    const [fromX, fromY] = corners[side] ?? [0, 0];
    return Array.from({ length: SIDE_STEPS }, (_, step) => {
      const share = step / SIDE_STEPS;
      return projection.invert?.([
        frame.x + (fromX + (x - fromX) * share) * frame.width,
        frame.y + (fromY + (y - fromY) * share) * frame.height,
      ]);
    }).flatMap((at) => (at?.every(Number.isFinite) ? [at] : []));
  });
}

interface PrintInsetProps {
  readonly inset: PlacedInset;
  readonly geometry: MapGeometry;
  readonly marks: PrintMarks;
  readonly symbolScale: number;
  /** The map that the inset belongs to, drawn on the country's inset as a frame. */
  readonly map: { readonly projection: GeoProjection; readonly frame: Rectangle };
  readonly label: string;
}

/** The South China Sea whole, or the whole country around a map of a part of it. */
export function PrintInset({ inset, geometry, marks, symbolScale, map, label }: PrintInsetProps) {
  const { frame, projection, shows } = inset;
  const paths = drawFigurePaths(geometry, projection, {
    digits: 2,
    shapes: thinProjection(projection),
  });
  const isCountry = shows === 'country';
  const points = isCountry
    ? []
    : placePoints(
        marks.points.filter((mark) => mark.symbol !== 'ring' && mark.layer !== 'destinations'),
        paths.point,
        inset.map,
        symbolScale * 0.8,
        SMALLEST_TEXT_POINTS,
      );
  const outline = frameOnGlobe(map.projection, map.frame);
  const first = outline[0];
  const located =
    isCountry && first
      ? geoPath(projection).digits(2)({ type: 'LineString', coordinates: [...outline, first] })
      : null;
  return (
    <PrintLayer id="inset" label={label}>
      <rect
        x={round(frame.x)}
        y={round(frame.y)}
        width={round(frame.width)}
        height={round(frame.height)}
        fill={marks.base.sea}
      />
      <PrintLand
        paths={paths}
        frame={inset.map}
        marks={marks}
        prefix="inset-"
        isBare={isCountry}
        showsPrefectures={false}
        lineScale={1}
      />
      <PrintPoints points={points} halo={marks.halo} showsBadges={false} />
      {located ? (
        <path id="inset-located" d={located} fill="none" stroke={marks.ink} strokeWidth={0.6} />
      ) : null}
      <rect
        x={round(frame.x)}
        y={round(frame.y)}
        width={round(frame.width)}
        height={round(frame.height)}
        fill="none"
        stroke={marks.ink}
        strokeWidth={0.4}
      />
      {inset.label.lines.map((line) => (
        <PrintText
          key={line.text}
          {...line}
          x={frame.x + frame.width / 2}
          fill={marks.ink}
          anchor="middle"
        />
      ))}
    </PrintLayer>
  );
}
