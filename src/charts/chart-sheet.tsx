import type { IsoDate } from '../domain/period.ts';
import { dayOf } from '../domain/period.ts';
import type { Words } from '../i18n/words.ts';
import type { ChartInk } from './chart-ink.ts';
import type { DrawnChart } from './drawn-chart.ts';
import { joinParts, sayCitation } from './say-chart.ts';
import { TEXT_SIZE, wrapText } from './text-width.ts';

const MARGIN = 20;
const LINE = 16;
const FONTS =
  'system-ui, "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const NOTHING: ReadonlySet<string> = new Set();

/** The width that a chart has to be drawn for, so that the sheet comes out at its own. */
const SHEET_WIDTH = 720;
export const SHEET_CHART_WIDTH = SHEET_WIDTH - 2 * MARGIN;

interface ChartSheetProps {
  readonly chart: DrawnChart;
  readonly date: IsoDate;
  readonly words: Words;
  readonly sourcesText: string;
  readonly ink: ChartInk;
}

/** A chart as a picture of its own: with title, unit, period, how to read it, and its sources. */
export function ChartSheet({ chart, date, words, sourcesText, ink }: ChartSheetProps) {
  const separator = words.language === 'zh-CN' ? '；' : '; ';
  const colon = words.language === 'zh-CN' ? '：' : ': ';
  const said = chart.citations.map((citation) => sayCitation(words, citation)).join(separator);
  const foot = [
    ...(chart.filteredBy === null ? [] : wrapText(chart.filteredBy, SHEET_CHART_WIDTH)),
    ...wrapText(chart.remark, SHEET_CHART_WIDTH),
    ...wrapText(`${sourcesText}${colon}${said}`, SHEET_CHART_WIDTH),
    words.messages.app.title,
  ];
  const top = MARGIN + 52;
  const footY = top + chart.height + 24;
  const height = footY + foot.length * LINE + MARGIN - 6;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={SHEET_WIDTH}
      height={height}
      viewBox={`0 0 ${SHEET_WIDTH} ${height}`}
      fontFamily={FONTS}
      lang={words.language}
      role="img"
      aria-label={chart.title}
    >
      <title>{chart.title}</title>
      <desc>{chart.summary}</desc>
      <rect id="ground" width={SHEET_WIDTH} height={height} fill={ink.ground} />
      <g id="heading">
        <text x={MARGIN} y={MARGIN + 14} fontSize={18} fontWeight={700} fill={ink.text}>
          {chart.title}
        </text>
        <text x={MARGIN} y={MARGIN + 34} fontSize={12} fill={ink.soft}>
          {joinParts([chart.unit, chart.sayPeriod(date)])}
        </text>
      </g>
      <g id="chart" transform={`translate(${MARGIN},${top})`}>
        {chart.draw({ lit: NOTHING, clock: dayOf(date) })}
      </g>
      <g id="sources" fontSize={TEXT_SIZE} fill={ink.soft}>
        {foot.map((line, order) => (
          <text key={line} x={MARGIN} y={footY + order * LINE}>
            {line}
          </text>
        ))}
      </g>
    </svg>
  );
}
