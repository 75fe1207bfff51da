import { type GeoProjection, geoPath } from 'd3';
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

/** How much of a fading line each stretch of it keeps: drawing programs treat gradients on lines badly. */
export const FADING = [1, 0.8, 0.6, 0.42, 0.26, 0.14] as const;
const FADES_FROM = 0.35;

interface PrintArcsProps {
  readonly arcs: readonly PrintArc[];
  readonly projection: GeoProjection;
}

/** A path in stretches, each with its opacity. */
function stretchesOf(arc: PrintArc) {
  if (!arc.line.fades) return [{ opacity: 1, path: arc.path }];
  const last = arc.path.length - 1;
  const breaks = FADING.map((_, step) =>
    step === 0 ? 0 : FADES_FROM + ((1 - FADES_FROM) * (step - 1)) / (FADING.length - 1),
  ).map((share) => Math.round(share * last));
  return FADING.map((opacity, step) => ({
    opacity,
    path: arc.path.slice(breaks[step] ?? 0, (breaks[step + 1] ?? last) + 1),
  })).filter(({ path }) => path.length > 1);
}

/** The corridors, each a group of its own. */
export function PrintArcs({ arcs, projection }: PrintArcsProps) {
  const toPath = geoPath(projection).digits(2);
  return arcs.map((arc) => {
    const stretches = stretchesOf(arc).flatMap(({ opacity, path }) => {
      const d = toPath({ type: 'LineString', coordinates: path.map((at) => [...at]) });
      return d ? [{ opacity, d }] : [];
    });
    return stretches.length === 0 ? null : (
      <g key={arc.id} data-mark={arc.id}>
        {stretches.map(({ opacity, d }) => (
          <Stroke key={opacity} d={d} line={arc.line} opacity={opacity} />
        ))}
      </g>
    );
  });
}
