import type { Batch, RegionId } from '../domain/dataset.ts';
import { isoDateOf } from '../domain/period.ts';
import { batchColour } from '../marks/palettes.ts';
import { isChosen } from '../selectors/charts/choose-filter.ts';
import { citeRows } from '../selectors/charts/cite-rows.ts';
import { selectZoneSteps, type ZoneSteps } from '../selectors/charts/zone-steps.ts';
import type { LinkKey } from '../selectors/linked-keys.ts';
import { regionColour } from './chart-ink.ts';
import type { ChartAct, ChartInput, ChartMark, DrawnChart } from './drawn-chart.ts';
import { layoutLegend } from './legend-layout.ts';
import { sayFilters, sayPeriodOf, ZONE_FILTERS } from './say-chart.ts';
import { summarizeZones } from './summarize-chart.ts';
import { tableZoneSteps } from './table-zone-steps.ts';
import { textWidth } from './text-width.ts';
import { layoutTimeSpan, yearTicks } from './time-axis.tsx';
import { layoutZonesOverTime } from './zones-over-time-layout.ts';
import { ZonesOverTimePlot } from './zones-over-time-plot.tsx';

const PLOT_HEIGHT = 230;
const FOOT = 24;
const HEAD = 18;

/** The largest number that the chart can come to under these filters, at the end of the clock. */
function largestOf({ index, view, options }: ChartInput): number {
  const whole = { ...view, date: isoDateOf(index.lastDay), newestBatchOnly: false };
  const { steps } = selectZoneSteps(index, whole, options.grouping);
  return options.counting === 'stacked'
    ? Math.max(0, ...steps.map(({ zones }) => zones.length))
    : (steps.at(-1)?.total ?? 0);
}

function groupMarks(input: ChartInput, { grouping, groups }: ZoneSteps) {
  const { view, words } = input;
  return groups.map((group) => {
    const isBatch = grouping === 'batch';
    const key: LinkKey = isBatch ? `batch:${group}` : `region:${group}`;
    const act: ChartAct = {
      kind: 'filter',
      choices: [
        isBatch
          ? { filter: 'batches', values: [Number(group)] }
          : { filter: 'regions', values: [group] },
      ],
    };
    const name = isBatch
      ? words.messages.zones.batch(Number(group) as Batch)
      : words.messages.region[group as RegionId];
    const colour = isBatch
      ? batchColour(Number(group) as Batch, view.theme)
      : regionColour(group as RegionId, view.theme);
    const mark: ChartMark = {
      id: `legend-${group}`,
      label: name,
      keys: [key],
      act,
      isChosen: isChosen(view, act.choices),
    };
    return { group, text: name, colour, mark };
  });
}

/** Pilot zones by batch or by region, at each approval or all so far. */
export function drawZonesOverTime(input: ChartInput): DrawnChart {
  const { index, view, words, chartWords, ink, options, width } = input;
  const steps = selectZoneSteps(index, view, options.grouping);
  const entries = groupMarks(input, steps);
  const legend = layoutLegend(entries, width);
  const [top, bottom] = [legend.height + HEAD, legend.height + HEAD + PLOT_HEIGHT];
  const span = layoutTimeSpan(index, [38, width - 14], [top, bottom]);
  const layout = layoutZonesOverTime(steps, span, largestOf(input), options.counting, [
    top,
    bottom,
  ]);
  const entryOf = (group: string) => entries.find((entry) => entry.group === group);
  const markOf = (
    id: string,
    group: string,
    label: string,
    keys: readonly LinkKey[],
  ): ChartMark => {
    const legendMark = entryOf(group)?.mark;
    return {
      id,
      label,
      keys: [...(legendMark?.keys ?? []), ...keys],
      act: legendMark?.act ?? null,
      isChosen: legendMark?.isChosen ?? false,
    };
  };
  const shapes = [
    ...layout.areas.map((shape) => ({
      shape,
      colour: entryOf(shape.group)?.colour ?? ink.accent,
      mark: markOf(
        `area-${shape.group}`,
        shape.group,
        chartWords.zones.areaMark(entryOf(shape.group)?.text ?? '', shape.count),
        [],
      ),
    })),
    ...layout.bars.map((shape) => ({
      shape,
      colour: entryOf(shape.group)?.colour ?? ink.accent,
      mark: markOf(
        `bar-${shape.group}-${shape.day}`,
        shape.group,
        chartWords.zones.stepMark(
          entryOf(shape.group)?.text ?? '',
          shape.zones.length,
          words.formatDate(isoDateOf(shape.day)),
        ),
        [],
      ),
    })),
  ];
  const zones = steps.steps.flatMap((step) => step.zones);
  return {
    page: 'zones-over-time',
    title: chartWords.pages['zones-over-time'],
    unit: chartWords.unit.zones,
    sayPeriod: sayPeriodOf(input),
    filteredBy: sayFilters(input, ZONE_FILTERS),
    summary: summarizeZones(input, steps),
    remark: chartWords.zones.remark,
    notes: () => [],
    citations: citeRows(index, zones),
    table: tableZoneSteps(input),
    emptyText: zones.length === 0 ? emptyTextOf(input) : null,
    width,
    height: bottom + FOOT,
    marks: [...entries.map((entry) => entry.mark), ...shapes.map(({ mark }) => mark)],
    span,
    draw: ({ lit, clock }) => (
      <ZonesOverTimePlot
        layout={layout}
        legend={legend.placed}
        shapes={shapes}
        span={span}
        ticks={yearTicks(index, span)}
        // A number right of its step must not leave the picture.
        labelSpace={textWidth('165')}
        clock={clock}
        lit={lit}
        ink={ink}
      />
    ),
  };
}

/** Why no zone is drawn: none is approved yet, or none passes the filters. */
export function emptyTextOf({ index, view, chartWords }: ChartInput): string {
  const first = index.batches[0];
  const isEarly = !first || view.date < isoDateOf(first.day);
  return isEarly ? chartWords.nothingToDate : chartWords.nothingPasses;
}
