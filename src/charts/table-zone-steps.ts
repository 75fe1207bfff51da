import { REGION_IDS } from '../domain/dataset.ts';
import { isoDateOf } from '../domain/period.ts';
import { selectZoneSteps } from '../selectors/charts/zone-steps.ts';
import type { ChartInput, ChartTable } from './drawn-chart.ts';
import { numberColumns, sayCited, textColumns } from './say-chart.ts';

/** Each day of approvals with its zones by region. Every day brings one batch. */
export function tableZoneSteps({ index, view, words, chartWords }: ChartInput): ChartTable {
  const { column } = chartWords;
  const { formatNumber, formatDate, messages } = words;
  const { steps } = selectZoneSteps(index, view, 'region');
  return {
    columns: [
      ...textColumns([column.date, column.batch]),
      ...numberColumns(REGION_IDS.map((region) => messages.region[region])),
      ...numberColumns([column.isNew, column.total]),
      ...textColumns([column.source]),
    ],
    rows: steps.map(({ day, zones, groups, total }) => {
      const [first] = zones;
      return {
        key: String(day),
        keys: first ? [`batch:${first.batch}` as const] : [],
        cells: [
          formatDate(isoDateOf(day)),
          first ? messages.zones.batch(first.batch) : '',
          ...groups.map((group) => formatNumber(group.length)),
          formatNumber(zones.length),
          formatNumber(total),
          first ? sayCited(words, first) : '',
        ],
      };
    }),
  };
}
