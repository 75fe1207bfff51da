import { useRef } from 'react';
import { type Bar, layoutBars } from '../../../charts/analysis/bar-layout.ts';
import { sayEnds } from '../../../charts/say-summary.ts';
import type { LinkKey } from '../../../selectors/linked-keys.ts';
import { useWords } from '../../atlas-context.ts';
import { useSize } from '../../stage/use-size.ts';
import { useHoverProps } from '../../use-hover.ts';
import { ChartFigure } from './chart-figure.tsx';

interface NamedBar extends Bar {
  readonly name: string;
  readonly valueText: string;
  readonly link: LinkKey;
}

interface BarRowProps {
  readonly bar: NamedBar;
  readonly startX: number;
  readonly y: number;
  readonly height: number;
  readonly length: number;
}

function BarRow({ bar, startX, y, height, length }: BarRowProps) {
  const { onPointerEnter, onPointerLeave, 'data-lit': isLit } = useHoverProps(bar.link);
  const middle = y + height / 2 + 4;
  return (
    <g
      className="analysis-bar"
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
      data-lit={isLit}
    >
      <text x={startX - 8} y={middle} textAnchor="end">
        {bar.name}
      </text>
      <rect x={startX} y={y} width={Math.max(1, length)} height={height} />
      <text x={startX + length + 6} y={middle}>
        {bar.valueText}
      </text>
    </g>
  );
}

/** Values as bars, each with its name and its figure. */
export function BarChart({
  title,
  bars,
}: {
  readonly title: string;
  readonly bars: readonly NamedBar[];
}) {
  const words = useWords();
  const drawn = bars.map(({ name, value, valueText }) => ({ name, value, said: valueText }));
  const box = useRef<HTMLDivElement>(null);
  const width = useSize(box)?.width ?? 420;
  const chart = layoutBars(bars, width);
  const byId = new Map(bars.map((bar) => [bar.id, bar]));
  return (
    <ChartFigure title={title} summary={sayEnds(drawn, 'value', words)}>
      <div ref={box}>
        <svg width="100%" height={chart.height} viewBox={`0 0 ${width} ${chart.height}`}>
          <title>{title}</title>
          {chart.bars.map(({ id, y, height, length }) => {
            const bar = byId.get(id);
            return bar ? (
              <BarRow
                key={id}
                bar={bar}
                startX={chart.startX}
                y={y}
                height={height}
                length={length}
              />
            ) : null;
          })}
        </svg>
      </div>
    </ChartFigure>
  );
}
