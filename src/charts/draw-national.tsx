import { dayOf } from '../domain/period.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { formatValue } from '../i18n/format-value.ts';
import { citeRows, passageHeads } from '../selectors/charts/cite-rows.ts';
import type { ChartInput, ChartMark, ChartTable, DrawnChart } from './drawn-chart.ts';
import { layoutNational, type NationalPanel } from './national-layout.ts';
import { NationalPlot } from './national-plot.tsx';
import { numberColumns, sayCited, sayDefinition, sayPeriodOf, textColumns } from './say-chart.ts';
import type { SeriesPoint } from './series-layout.ts';
import { summarizeNational } from './summarize-chart.ts';
import { textWidth } from './text-width.ts';
import { layoutTimeSpan, yearTicks } from './time-axis.tsx';

const FOOT = 24;

function pointsOf({ chart }: NationalPanel): readonly SeriesPoint[] {
  return chart.lines.flatMap((line) => line.points);
}

/** Unique even where a document gives two figures of one period. */
function idOfPoint({ observation }: SeriesPoint): string {
  const { indicator, period, source, locator, value } = observation;
  return [indicator, period, source, locator, value].join(' ');
}

function markOf({ words, chartWords }: ChartInput, panel: NationalPanel, point: SeriesPoint) {
  const { observation } = point;
  const { indicator } = panel.chart;
  const mark: ChartMark = {
    id: idOfPoint(point),
    label: chartWords.national.mark(
      words.nameOf(indicator),
      formatPeriod(words, observation.period),
      formatValue(words, observation.value, indicator.unit, observation.qualifier),
      sayCited(words, observation),
    ),
    keys: [`indicator:${indicator.id}`],
    act: null,
    isChosen: false,
  };
  return mark;
}

function tableOf(input: ChartInput, panels: readonly NationalPanel[]): ChartTable {
  const { words, chartWords } = input;
  const { column } = chartWords;
  return {
    columns: [
      ...textColumns([column.indicator, column.period]),
      ...numberColumns([column.value]),
      ...textColumns([column.source]),
    ],
    rows: panels.flatMap((panel) =>
      pointsOf(panel).map((point) => {
        const { observation } = point;
        const { indicator } = panel.chart;
        return {
          key: idOfPoint(point),
          keys: [`indicator:${indicator.id}` as const],
          cells: [
            words.nameOf(indicator),
            formatPeriod(words, observation.period),
            formatValue(words, observation.value, indicator.unit, observation.qualifier),
            sayCited(words, observation),
          ],
        };
      }),
    ),
  };
}

/** Marks the points, and writes the value of a full year over its own where there is room for it. */
function labelPoints(input: ChartInput, panel: NationalPanel) {
  let freeX = Number.NEGATIVE_INFINITY;
  return pointsOf(panel).map((point) => {
    const value = input.words.formatNumber(point.observation.value);
    const half = textWidth(value) / 2;
    const hasRoom = !point.isPartYear && point.x - half > freeX;
    if (hasRoom) freeX = point.x + half;
    return { point, mark: markOf(input, panel, point), value: hasRoom ? value : null };
  });
}

/** The national series: a panel a definition, a line a document, nothing joined that differs. */
export function drawNational(input: ChartInput): DrawnChart {
  const { index, view, words, chartWords, ink, options, width } = input;
  const panels = layoutNational(index, options.theme, dayOf(view.date), width, words.nameOf);
  const rows = panels.flatMap((panel) => pointsOf(panel).map((point) => point.observation));
  const [first] = panels;
  const height = panels.reduce((sum, { chart }) => sum + chart.height, 0) + FOOT;
  const span = first
    ? layoutTimeSpan(index, [first.chart.startX, first.chart.endX], [32, height - FOOT])
    : null;
  const marked = panels.map((panel) => ({
    panel,
    sources: panel.chart.lines.map(({ sourceId, points }) => {
      const [citation] = citeRows(
        index,
        points.map((point) => point.observation),
      );
      const passages = citation ? passageHeads(citation).join(', ') : '';
      return `${words.messages.sources.short(sourceId)} ${passages}`;
    }),
    unit: unitOf(input, panel),
    marks: labelPoints(input, panel),
  }));
  return {
    page: 'national',
    title: `${chartWords.pages.national}${words.pick('：', ': ')}${chartWords.switches.themeName[options.theme]}`,
    unit: chartWords.unit.own,
    sayPeriod: sayPeriodOf({ ...input, view: { ...view, rangeStart: null } }),
    filteredBy: null,
    summary: summarizeNational(input, panels),
    remark: chartWords.national.remark,
    notes: (whole) =>
      panels.map(({ chart: { indicator } }) => {
        const text = sayDefinition(words, whole.indicatorById.get(indicator.id));
        return words.language === 'zh-CN'
          ? `${words.nameOf(indicator)}：${text}`
          : `${words.nameOf(indicator)}: ${text}`;
      }),
    citations: citeRows(index, rows),
    table: tableOf(input, panels),
    emptyText: rows.length === 0 ? chartWords.noDataYet : null,
    width,
    height,
    marks: marked.flatMap(({ marks }) => marks.map(({ mark }) => mark)),
    span,
    draw: ({ lit }) =>
      span ? (
        <NationalPlot
          panels={marked}
          span={span}
          ticks={yearTicks(index, span)}
          noFigureText={chartWords.national.panelNone}
          formatNumber={words.formatNumber}
          lit={lit}
          ink={ink}
        />
      ) : null,
  };
}

/** The unit of a panel without a number in it: "CNY trillion", "%". */
function unitOf({ words }: ChartInput, { chart: { indicator } }: NationalPanel): string {
  const isChinese = words.language === 'zh-CN';
  const names: Readonly<Record<string, string>> = isChinese
    ? { 'CNY trillion': '万亿元', 'CNY 100m': '亿元', percent: '%' }
    : { 'CNY 100m': 'CNY 100 million', percent: '%' };
  return names[indicator.unit] ?? indicator.unit;
}
