import type { CSSProperties, ReactNode } from 'react';
import type { ChartMark } from './drawn-chart.ts';

interface MarkGroupProps {
  readonly mark: ChartMark;
  readonly lit: ReadonlySet<string>;
  /** Where it stands, in pixels. */
  readonly x?: number;
  readonly y?: number;
  /** It goes to its place instead of jumping there. */
  readonly moves?: boolean;
  readonly children: ReactNode;
}

/**
 * One mark of a chart. The chart's frame makes it answer to pointer and keyboard, by `data-mark`: only
 * one of a chart is a tab stop, and the arrow keys go on from there.
 */
export function MarkGroup({ mark, lit, x = 0, y = 0, moves = false, children }: MarkGroupProps) {
  const isLit = mark.keys.some((key) => lit.has(key));
  // A transition runs on the property of the style, which an attribute is not; a saved file keeps both.
  const style: CSSProperties | undefined = moves
    ? { transform: `translate(${x}px, ${y}px)` }
    : undefined;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only a mark that is a button can be pressed.
    <g
      className={moves ? 'chart-mark is-moving' : 'chart-mark'}
      transform={x === 0 && y === 0 ? undefined : `translate(${x},${y})`}
      style={style}
      data-mark={mark.id}
      data-lit={isLit || undefined}
      data-chosen={mark.isChosen || undefined}
      role={mark.act ? 'button' : 'img'}
      aria-label={mark.label}
      aria-pressed={mark.act ? mark.isChosen : undefined}
      tabIndex={-1}
    >
      <title>{mark.label}</title>
      {children}
    </g>
  );
}
