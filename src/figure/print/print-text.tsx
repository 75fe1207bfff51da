import type { PlacedText } from './text-block.ts';
import { hasHan } from './text-width.ts';

// Real fonts that most machines have one of; the outlines of PDF and PNG are those of the first.
const LATIN =
  "'Noto Sans', Arial, Helvetica, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
const CHINESE =
  "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', SimHei, sans-serif";

/** The fonts of a text, by whether it is Chinese. */
function fontsOf(text: string): string {
  return hasHan(text) ? CHINESE : LATIN;
}

interface PrintTextProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim in the colour of the ground, so that a name can be read over lines. */
  readonly halo?: string;
}

/** One line of text, as text. */
export function PrintText({ text, x, y, size, fill, anchor = 'start', halo }: PrintTextProps) {
  const rim = halo
    ? {
        stroke: halo,
        strokeWidth: round(size * 0.24),
        strokeLinejoin: 'round' as const,
        paintOrder: 'stroke',
      }
    : {};
  return (
    <text
      x={round(x)}
      y={round(y)}
      fontFamily={fontsOf(text)}
      fontSize={round(size)}
      textAnchor={anchor === 'start' ? undefined : anchor}
      fill={fill}
      {...rim}
    >
      {text}
    </text>
  );
}

interface PrintLinesProps {
  readonly lines: readonly PlacedText[];
  readonly fill: string;
}

/** Lines that are already set. */
export function PrintLines({ lines, fill }: PrintLinesProps) {
  return lines.map((line) => <PrintText key={`${line.x} ${line.y}`} {...line} fill={fill} />);
}

/** A hundredth of a point is finer than any printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
