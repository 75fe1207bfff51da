import type { Batch } from '../domain/dataset.ts';
import { batchColour } from '../marks/palettes.ts';
import { isChosen } from '../selectors/charts/choose-filter.ts';
import { citeRows } from '../selectors/charts/cite-rows.ts';
import {
  type RankColumn,
  type RankEntry,
  selectDestinationColumns,
  selectTierColumns,
} from '../selectors/charts/rank-columns.ts';
import type { ChartAct, ChartInput, ChartMark, ChartTable, DrawnChart } from './drawn-chart.ts';
import { layoutRanks, type RankNode } from './rank-layout.ts';
import { RankPlot } from './rank-plot.tsx';
import {
  numberColumns,
  sayCited,
  sayDefinition,
  sayFilters,
  textColumns,
  ZONE_FILTERS,
} from './say-chart.ts';
import { summarizeRanks } from './summarize-chart.ts';
import { textWidth } from './text-width.ts';

function nodeMark(
  { view, words, chartWords }: ChartInput,
  { entry, year }: RankNode,
  columns: readonly RankColumn[],
): ChartMark {
  const listed = columns.flatMap((column) => {
    const found = column.entries.find(({ id }) => id === entry.id);
    return found ? [chartWords.rank.at(column.year, found.order)] : [];
  });
  const { selection } = view;
  return {
    id: `${entry.id}-${year}`,
    label: chartWords.rank.mark(words.nameOf(entry.named), words.formatList(listed)),
    keys: [entry.key],
    act: { kind: 'select', selection: entry.selection },
    isChosen: selection?.kind === entry.selection.kind && selection.id === entry.selection.id,
  };
}

function yearMark({ view, chartWords }: ChartInput, year: number): ChartMark {
  const act: ChartAct = { kind: 'filter', choices: [{ filter: 'tierYears', values: [year] }] };
  return {
    id: `year-${year}`,
    label: chartWords.rank.yearMark(year),
    keys: [`year:${year}`],
    act,
    isChosen: isChosen(view, act.choices),
  };
}

function tableOf({ words, chartWords }: ChartInput, columns: readonly RankColumn[]): ChartTable {
  const { column } = chartWords;
  return {
    columns: [
      ...textColumns([column.year]),
      ...numberColumns([column.order]),
      ...textColumns([column.name, column.source]),
    ],
    rows: columns.flatMap(({ year, entries }) =>
      entries.map((entry) => ({
        key: `${year}-${entry.id}`,
        keys: [entry.key],
        cells: [
          String(year),
          words.formatNumber(entry.order),
          words.nameOf(entry.named),
          sayCited(words, entry.cited),
        ],
      })),
    ),
  };
}

function drawRanks(
  input: ChartInput,
  columns: readonly RankColumn[],
  /** How many lists there are once the clock has come to its end. */
  columnCount: number,
  page: 'destinations' | 'evaluations',
): DrawnChart {
  const { index, view, words, chartWords, ink, width } = input;
  const names = columns.flatMap(({ entries }) => entries.map(({ named }) => words.nameOf(named)));
  const nameWidth = Math.max(40, ...names.map((name) => textWidth(name)));
  const layout = layoutRanks(columns, Math.max(1, columnCount), width, nameWidth);
  const nodes = layout.nodes.map((node) => ({ node, mark: nodeMark(input, node, columns) }));
  const isTiers = page === 'evaluations';
  const heads = layout.heads.map((head) => ({
    ...head,
    mark: isTiers ? yearMark(input, head.year) : null,
  }));
  const entries = columns.flatMap((column) => column.entries);
  const ids = isTiers ? [] : ['export-destination-rank'];
  const colourOf = (entry: RankEntry) =>
    entry.batch === null ? ink.accent : batchColour(entry.batch as Batch, view.theme);
  return {
    page,
    title: chartWords.pages[page],
    unit: chartWords.unit.order,
    sayPeriod: () =>
      chartWords.years(words.formatList(columns.map((column) => String(column.year)))),
    filteredBy: isTiers ? sayFilters(input, ZONE_FILTERS) : null,
    summary: summarizeRanks(input, columns, !isTiers),
    remark: isTiers ? chartWords.rank.tiersRemark : chartWords.rank.destinationsRemark,
    notes: (whole) => ids.map((id) => sayDefinition(words, whole.indicatorById.get(id))),
    citations: citeRows(
      index,
      entries.map(({ cited }) => cited),
    ),
    table: tableOf(input, columns),
    emptyText: columns.length === 0 ? chartWords.noDataYet : null,
    width,
    height: layout.height,
    marks: [...heads.flatMap(({ mark }) => mark ?? []), ...nodes.map(({ mark }) => mark)],
    span: null,
    draw: ({ lit }) => (
      <RankPlot
        layout={layout}
        heads={heads}
        nodes={nodes}
        nameOf={(entry) => words.nameOf(entry.named)}
        colourOf={colourOf}
        lit={lit}
        ink={ink}
      />
    ),
  };
}

/** The top destinations of exports by year. */
export function drawDestinations(input: ChartInput): DrawnChart {
  const { index, view } = input;
  const rows = index.observationsByIndicator.get('export-destination-rank') ?? [];
  const columnCount = new Set(rows.map((row) => row.period)).size;
  return drawRanks(input, selectDestinationColumns(index, view), columnCount, 'destinations');
}

/** The top tier of the yearly evaluation. */
export function drawEvaluations(input: ChartInput): DrawnChart {
  const { index, view } = input;
  const columnCount = new Set(index.dataset.evaluations.map((row) => row.year)).size;
  return drawRanks(input, selectTierColumns(index, view), columnCount, 'evaluations');
}
