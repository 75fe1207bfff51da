import { symbolPath } from '../../marks/symbol-path.ts';
import { FADING } from '../fading.ts';
import { sizeOfSwatch } from './place-legend.ts';
import type { PrintMarks, PrintSwatch } from './print-content.ts';
import { Stroke } from './print-lines.tsx';
import { Filled } from './print-patterns.tsx';
import { PrintText, round } from './print-text.tsx';
import { badgePointsOf, RANK_RADIUS } from './print-units.ts';
import type { Rectangle } from './rectangle.ts';

interface PrintSwatchProps {
  readonly swatch: PrintSwatch;
  readonly box: Rectangle;
  readonly marks: PrintMarks;
}

function rectanglePath({ x, y, width, height }: Rectangle): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

function SymbolSwatch({ swatch, box, marks }: PrintSwatchProps) {
  if (swatch.kind !== 'symbol') return null;
  const x = round(box.x + box.width / 2);
  const y = round(box.y + box.height / 2);
  const radius = box.height * (swatch.rings > 0 ? 0.2 : 0.33);
  const stroke = { stroke: swatch.stroke, strokeWidth: 0.4 };
  return (
    <>
      {swatch.area ? (
        <>
          <Filled d={rectanglePath(box)} look={swatch.area} />
          <path
            d={rectanglePath(box)}
            fill="none"
            stroke={marks.base.provinceBorder}
            strokeWidth={0.3}
          />
        </>
      ) : null}
      <path
        transform={`translate(${x} ${y})`}
        d={symbolPath(swatch.symbol, radius)}
        fill={swatch.fill}
        {...stroke}
      />
      {swatch.badge === null ? null : (
        <PrintText
          text={swatch.badge}
          x={x + radius}
          y={y}
          size={badgePointsOf(sizeOfSwatch(box))}
          fill={swatch.stroke}
        />
      )}
      {Array.from({ length: swatch.rings }, (_, ring) =>
        round(radius + box.height * 0.14 * (ring + 1)),
      ).map((r) => (
        <circle key={r} cx={x} cy={y} r={r} fill="none" {...stroke} />
      ))}
    </>
  );
}

function LineSwatch({ swatch, box }: PrintSwatchProps) {
  if (swatch.kind !== 'line') return null;
  const { line } = swatch;
  const y = round(box.y + box.height / 2);
  if (!line.fades) {
    return <Stroke d={`M${round(box.x)} ${y}h${round(box.width)}`} line={line} />;
  }
  const step = box.width / FADING.length;
  return FADING.map((opacity, place) => (
    <Stroke
      key={opacity}
      d={`M${round(box.x + place * step)} ${y}h${round(step)}`}
      line={line}
      opacity={opacity}
    />
  ));
}

/** A sample of what the map draws, in its box of the legend. */
export function PrintSwatchMark(props: PrintSwatchProps) {
  const { swatch, box, marks } = props;
  if (swatch.kind === 'symbol') return <SymbolSwatch {...props} />;
  if (swatch.kind === 'line') return <LineSwatch {...props} />;
  if (swatch.kind === 'area') {
    return (
      <>
        <Filled d={rectanglePath(box)} look={swatch} />
        <path d={rectanglePath(box)} fill="none" stroke={marks.base.coast} strokeWidth={0.3} />
      </>
    );
  }
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const size = badgePointsOf(sizeOfSwatch(box));
  return (
    <>
      <circle
        cx={round(x)}
        cy={round(y)}
        r={round(RANK_RADIUS * size)}
        fill={marks.halo}
        stroke={swatch.stroke}
        strokeWidth={0.7}
      />
      <PrintText
        text={swatch.text}
        x={x}
        y={y + size * 0.36}
        size={size}
        fill={swatch.stroke}
        anchor="middle"
      />
    </>
  );
}
