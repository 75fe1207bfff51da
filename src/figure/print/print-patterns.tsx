import type { AreaLook, PatternName } from './print-content.ts';

interface PrintPatternsProps {
  /** Points from line to line. */
  readonly spacing: number;
  readonly ink: string;
  readonly noDataInk: string;
}

interface Hatch {
  readonly name: PatternName;
  readonly angle: number;
  readonly isCrossed?: boolean;
  readonly isDotted?: boolean;
  /** Line to line, as a share of the spacing. */
  readonly share: number;
}

const HATCHES: readonly Hatch[] = [
  { name: 'cross', angle: 45, isCrossed: true, share: 0.9 },
  { name: 'diagonal', angle: 45, share: 0.75 },
  { name: 'counter-diagonal', angle: -45, share: 0.75 },
  { name: 'horizontal', angle: 90, share: 0.85 },
  { name: 'vertical', angle: 0, share: 0.85 },
  { name: 'dots', angle: 45, isDotted: true, share: 0.85 },
  { name: 'pale-dots', angle: 45, isDotted: true, share: 1 },
];

function HatchMark({ hatch, tile, ink }: { hatch: Hatch; tile: number; ink: string }) {
  if (hatch.isDotted) {
    return <circle cx={tile / 2} cy={tile / 2} r={Math.round(tile * 22) / 100} fill={ink} />;
  }
  const line = `M0 0V${tile}${hatch.isCrossed ? `M0 0H${tile}` : ''}`;
  // On the tile's edge only half of a line would be drawn: it stands twice as wide.
  return <path d={line} fill="none" stroke={ink} strokeWidth={0.5} />;
}

/** Hatching that must not make the land under it look darker than it is. */
function isPale(name: PatternName): boolean {
  return name === 'no-data' || name === 'pale-dots';
}

/** The fills of a greyscale figure, and the hatching of land without data. */
export function PrintPatterns({ spacing, ink, noDataInk }: PrintPatternsProps) {
  const noData: Hatch = { name: 'no-data', angle: 45, share: 1.3 };
  return [...HATCHES, noData].map((hatch) => {
    const tile = Math.round(spacing * hatch.share * 100) / 100;
    return (
      <pattern
        key={hatch.name}
        id={`pattern-${hatch.name}`}
        width={tile}
        height={tile}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${hatch.angle})`}
      >
        <HatchMark hatch={hatch} tile={tile} ink={isPale(hatch.name) ? noDataInk : ink} />
      </pattern>
    );
  });
}

interface FilledProps {
  readonly id?: string;
  readonly d: string;
  readonly look: AreaLook;
}

/** A shape in its fill, and its pattern above. */
export function Filled({ id, d, look }: FilledProps) {
  const { fill, opacity, pattern } = look;
  return (
    <>
      {fill === 'none' ? null : (
        <path data-mark={id} d={d} fill={fill} fillOpacity={opacity === 1 ? undefined : opacity} />
      )}
      {pattern === null || pattern === 'solid' ? null : (
        <path data-mark={id} d={d} fill={`url(#pattern-${pattern})`} />
      )}
    </>
  );
}
