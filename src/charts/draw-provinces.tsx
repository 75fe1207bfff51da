import { BATCHES } from '../domain/dataset.ts';
import { isoDateOf } from '../domain/period.ts';
import { batchColour } from '../marks/palettes.ts';
import { isChosen } from '../selectors/charts/choose-filter.ts';
import { citeRows } from '../selectors/charts/cite-rows.ts';
import {
  type RankedProvince,
  selectProvinceRanking,
} from '../selectors/charts/province-ranking.ts';
import { emptyTextOf } from './draw-zones-over-time.tsx';
import type { ChartAct, ChartInput, ChartMark, ChartTable, DrawnChart } from './drawn-chart.ts';
import { layoutLegend } from './legend-layout.ts';
import { layoutProvinceBars, PROVINCE_ROW } from './province-bars-layout.ts';
import { ProvinceBarsPlot } from './province-bars-plot.tsx';
import { numberColumns, sayFilters, sayPeriodOf, textColumns, ZONE_FILTERS } from './say-chart.ts';
import { summarizeProvinces } from './summarize-chart.ts';
import { textWidth } from './text-width.ts';

const GAP = 6;

function markOf(input: ChartInput, { province, rank, count }: RankedProvince): ChartMark {
  const { view, words, chartWords } = input;
  const act: ChartAct = {
    kind: 'filter',
    choices: [{ filter: 'provinces', values: [province.province] }],
  };
  return {
    id: `province-${province.province}`,
    label: chartWords.provinces.mark(rank, words.nameOf(province), count),
    keys: [`province:${province.province}`],
    act,
    isChosen: isChosen(view, act.choices),
  };
}

function batchEntry({ view, words }: ChartInput, batch: (typeof BATCHES)[number]) {
  const act: ChartAct = { kind: 'filter', choices: [{ filter: 'batches', values: [batch] }] };
  const text = words.messages.zones.batch(batch);
  const mark: ChartMark = {
    id: `legend-${batch}`,
    label: text,
    keys: [`batch:${batch}`],
    act,
    isChosen: isChosen(view, act.choices),
  };
  return { text, colour: batchColour(batch, view.theme), mark };
}

function tableOf(input: ChartInput, ranking: readonly RankedProvince[]): ChartTable {
  const { index, words, chartWords } = input;
  const { column } = chartWords;
  const { messages, nameOf, formatNumber } = words;
  return {
    columns: [
      ...numberColumns([column.rank]),
      ...textColumns([column.province, column.region]),
      ...numberColumns([column.zones, ...BATCHES.map((batch) => messages.zones.batch(batch))]),
    ],
    rows: [...ranking]
      .filter(({ isShown }) => isShown)
      .sort((a, b) => a.order - b.order)
      .map(({ province, rank, count, batches }) => {
        const region = index.regionOfProvince.get(province.province);
        return {
          key: province.province,
          keys: [`province:${province.province}` as const],
          cells: [
            formatNumber(rank),
            nameOf(province),
            region ? messages.region[region] : '',
            formatNumber(count),
            ...BATCHES.map((batch) =>
              formatNumber(batches.find((part) => part.batch === batch)?.zones.length ?? 0),
            ),
          ],
        };
      }),
  };
}

/** Provinces ranked by their zones at the clock. */
export function drawProvinces(input: ChartInput): DrawnChart {
  const { index, view, words, chartWords, ink, width } = input;
  const ranking = selectProvinceRanking(index, view);
  const atEnd = selectProvinceRanking(index, {
    ...view,
    date: isoDateOf(index.lastDay),
    newestBatchOnly: false,
  });
  const legend = layoutLegend(
    BATCHES.map((batch) => batchEntry(input, batch)),
    width,
  );
  const names = index.dataset.regions.map((province) => textWidth(words.nameOf(province)));
  const startX = Math.max(...names) + textWidth('31 ') + GAP;
  const largest = Math.max(0, ...atEnd.map(({ count }) => count));
  const rows = layoutProvinceBars(ranking, largest, [startX, width - textWidth('00') - GAP]);
  const marked = rows.map((row) => ({ row, mark: markOf(input, row.ranked) }));
  return {
    page: 'provinces',
    title: chartWords.pages.provinces,
    unit: chartWords.unit.zones,
    sayPeriod: sayPeriodOf(input),
    filteredBy: sayFilters(input, ZONE_FILTERS),
    summary: summarizeProvinces(input, ranking),
    remark: chartWords.provinces.remark,
    notes: () => [],
    citations: citeRows(
      index,
      ranking.flatMap(({ batches }) => batches.flatMap(({ zones }) => zones)),
    ),
    table: tableOf(input, ranking),
    emptyText: rows.length === 0 ? emptyTextOf(input) : null,
    width,
    // As tall as it will become, so that a playing clock moves the bars and not the page.
    height: legend.height + GAP + Math.max(atEnd.length, rows.length) * PROVINCE_ROW,
    marks: [...legend.placed.map(({ entry }) => entry.mark), ...marked.map(({ mark }) => mark)],
    span: null,
    draw: ({ lit }) => (
      <ProvinceBarsPlot
        rows={marked}
        legend={legend.placed}
        top={legend.height + GAP}
        startX={startX}
        width={width}
        nameOf={(ranked) => words.nameOf(ranked.province)}
        colourOf={(batch) => batchColour(batch, view.theme)}
        lit={lit}
        ink={ink}
      />
    ),
  };
}
