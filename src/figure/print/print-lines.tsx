import { type GeoProjection, geoPath } from 'd3';
import { fadingStretches } from '../fading.ts';
import type { PrintArc, PrintLine } from './print-content.ts';

interface StrokeProps {
  readonly d: string;
  readonly line: PrintLine;
  readonly opacity?: number;
}

/** A line in its look; a hollow one is drawn again in white along its middle. */
export function Stroke({ d, line, opacity = 1 }: StrokeProps) {
  const common = {
    d,
    fill: 'none',
    strokeLinejoin: 'round' as const,
    strokeDasharray: line.dash ? line.dash.join(' ') : undefined,
    strokeLinecap: line.dash ? undefined : ('round' as const),
    strokeOpacity: opacity === 1 ? undefined : opacity,
  };
  return (
    <>
      <path {...common} stroke={line.stroke} strokeWidth={line.widthPoints} />
      {line.isHollow ? (
        <path {...common} stroke="#ffffff" strokeWidth={line.widthPoints * 0.45} />
      ) : null}
    </>
  );
}

interface PrintArcsProps {
  readonly arcs: readonly PrintArc[];
  readonly projection: GeoProjection;
}

/** The corridors, each a group of its own. */
export function PrintArcs({ arcs, projection }: PrintArcsProps) {
  const toPath = geoPath(projection).digits(2);
  return arcs.map((arc) => {
    const whole = [{ opacity: 1, path: arc.path }];
    const stretches = (arc.line.fades ? fadingStretches(arc.path) : whole).flatMap(
      ({ opacity, path }) => {
        const d = toPath({ type: 'LineString', coordinates: path.map((at) => [...at]) });
        return d ? [{ opacity, d }] : [];
      },
    );
    return stretches.length === 0 ? null : (
      <g key={arc.id} data-mark={arc.id}>
        {stretches.map(({ opacity, d }) => (
          <Stroke key={opacity} d={d} line={arc.line} opacity={opacity} />
        ))}
      </g>
    );
  });
}
