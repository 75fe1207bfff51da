import { dayOf } from '../domain/period.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { formatValue } from '../i18n/format-value.ts';
import { isChosen } from '../selectors/charts/choose-filter.ts';
import { citeRows } from '../selectors/charts/cite-rows.ts';
import { type GapPair, selectGapPairs } from '../selectors/charts/gap-pairs.ts';
import type { ChartAct, ChartInput, ChartMark, ChartTable, DrawnChart } from './drawn-chart.ts';
import { GAP_ROW, layoutGapRatios, layoutGapValues } from './gap-layout.ts';
import { GapRatiosPlot, GapValuesPlot, type MarkedPair } from './gap-plot.tsx';
import { numberColumns, sayCited, sayDefinition, textColumns } from './say-chart.ts';
import { summarizeGap } from './summarize-chart.ts';

function partMark(input: ChartInput, pair: GapPair, part: 'east' | 'central-west'): ChartMark {
  const { view, words, chartWords } = input;
  const regions = part === 'east' ? ['east'] : ['central', 'west'];
  const act: ChartAct = { kind: 'filter', choices: [{ filter: 'regions', values: regions }] };
  const { value, qualifier } = part === 'east' ? pair.east : pair.centralWest;
  return {
    id: `${pair.metric}-${part}`,
    label: chartWords.gap.mark(
      words.messages.gap.part[part],
      words.messages.gap.metricName[pair.metric],
      formatValue(words, value, pair.indicator.unit, qualifier),
    ),
    keys: regions.map((region) => `region:${region}` as const),
    act,
    isChosen: isChosen(view, act.choices),
  };
}

function markPair(input: ChartInput, pair: GapPair): MarkedPair {
  const { view, words, chartWords } = input;
  const name = words.messages.gap.metricName[pair.metric];
  const note = pair.isLessBetter ? chartWords.gap.lessIsBetter : chartWords.gap.moreIsBetter;
  const tellValue = ({ value, qualifier }: GapPair['east']) =>
    formatValue(words, value, pair.indicator.unit, qualifier);
  const isCurrent = view.layers.includes('gap') && view.gapMetric === pair.metric;
  const act: ChartAct = { kind: 'metric', metric: pair.metric };
  return {
    name,
    note,
    eastText: `${words.messages.gap.part.east} ${tellValue(pair.east)}`,
    centralWestText: `${words.messages.gap.part['central-west']} ${tellValue(pair.centralWest)}`,
    ratioText: chartWords.gap.times(words.formatNumber(pair.ratio)),
    metric: {
      id: pair.metric,
      label: `${name} (${note})`,
      keys: [`indicator:${pair.metric}`],
      act,
      isChosen: isCurrent,
    },
    ratio: {
      id: `${pair.metric}-ratio`,
      label: chartWords.gap.ratioMark(name, words.formatNumber(pair.ratio), note),
      keys: [`indicator:${pair.metric}`],
      act,
      isChosen: isCurrent,
    },
    east: partMark(input, pair, 'east'),
    centralWest: partMark(input, pair, 'central-west'),
  };
}

function tableOf({ words, chartWords }: ChartInput, pairs: readonly GapPair[]): ChartTable {
  const { column } = chartWords;
  const { part, metricName } = words.messages.gap;
  return {
    columns: [
      ...textColumns([column.indicator, column.period]),
      ...numberColumns([part.east, part['central-west'], column.ratio]),
      ...textColumns([column.better, column.source]),
    ],
    rows: pairs.map(({ metric, indicator, east, centralWest, ratio, isLessBetter }) => ({
      key: metric,
      keys: [`indicator:${metric}` as const],
      cells: [
        metricName[metric],
        formatPeriod(words, east.period),
        formatValue(words, east.value, indicator.unit, east.qualifier),
        formatValue(words, centralWest.value, indicator.unit, centralWest.qualifier),
        words.formatNumber(ratio),
        isLessBetter ? chartWords.gap.less : chartWords.gap.more,
        sayCited(words, east),
      ],
    })),
  };
}

/** The gap's metrics as pairs of bars, or as ratios. */
export function drawGap(input: ChartInput): DrawnChart {
  const { index, view, words, chartWords, ink, options, width } = input;
  const pairs = selectGapPairs(index, dayOf(view.date));
  const marked = pairs.map((pair) => markPair(input, pair));
  const isRatios = options.measure === 'ratios';
  const rows = layoutGapValues(pairs, width - 4);
  const ratios = layoutGapRatios(pairs, [4, width - 4]);
  const periods = [...new Set(pairs.map(({ east }) => formatPeriod(words, east.period)))];
  return {
    page: 'gap',
    title: chartWords.pages.gap,
    unit: isRatios ? chartWords.unit.ratio : chartWords.unit.own,
    sayPeriod: () => words.formatList(periods),
    filteredBy: null,
    summary: summarizeGap(input, pairs),
    remark: isRatios ? chartWords.gap.ratioRemark : chartWords.gap.remark,
    notes: (whole) =>
      pairs.map(({ metric, indicator }) => {
        const text = sayDefinition(words, whole.indicatorById.get(indicator.id));
        return `${words.messages.gap.metricName[metric]}${words.pick('：', ': ')}${text}`;
      }),
    citations: citeRows(
      index,
      pairs.flatMap(({ east, centralWest }) => [east, centralWest]),
    ),
    table: tableOf(input, pairs),
    emptyText: pairs.length === 0 ? chartWords.noDataYet : null,
    width,
    height: isRatios ? pairs.length * GAP_ROW.ratios + 44 : pairs.length * GAP_ROW.values,
    marks: marked.flatMap(({ metric, ratio, east, centralWest }) =>
      isRatios ? [ratio] : [metric, east, centralWest],
    ),
    span: null,
    draw: ({ lit }) =>
      isRatios ? (
        <GapRatiosPlot
          layout={ratios}
          marked={marked}
          width={width}
          lessText={chartWords.gap.eastLess}
          moreText={chartWords.gap.eastMore}
          formatNumber={words.formatNumber}
          lit={lit}
          ink={ink}
          theme={view.theme}
        />
      ) : (
        <GapValuesPlot rows={rows} marked={marked} lit={lit} ink={ink} theme={view.theme} />
      ),
  };
}
