import type { Observation } from '../domain/dataset.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { formatValue } from '../i18n/format-value.ts';
import type {
  ApartFigures,
  CityCounts,
  ComparableFigures,
} from '../selectors/charts/city-comparison.ts';
import type { ChartInput, ChartTable } from './drawn-chart.ts';
import { numberColumns, sayCited, textColumns } from './say-chart.ts';

/** Every figure of the chart of cities, a row each, with where it is said. */
export function tableCities(
  { index, words, chartWords }: ChartInput,
  counts: readonly CityCounts[],
  comparable: readonly ComparableFigures[],
  apart: readonly ApartFigures[],
): ChartTable {
  const { column, cities } = chartWords;
  const figureRow = (observation: Observation) => {
    const indicator = index.indicatorById.get(observation.indicator);
    const place = index.placeById.get(observation.subject);
    const { value, period, qualifier } = observation;
    return {
      key: [observation.indicator, observation.subject, period].join(' '),
      keys: [`place:${observation.subject}` as const],
      cells: [
        place ? words.nameOf(place) : '',
        indicator ? words.nameOf(indicator) : '',
        formatPeriod(words, period),
        formatValue(words, value, indicator?.unit ?? '', qualifier),
        sayCited(words, observation),
      ],
    };
  };
  const countRows = counts.flatMap(({ place, zone, yearsSinceApproval, topTierYears, belts }) => {
    const name = words.nameOf(place);
    const keys = [`place:${place.id}` as const];
    const isApproved = yearsSinceApproval !== null;
    const first = belts[0];
    return [
      {
        key: `${place.id} approval`,
        keys,
        cells: [
          name,
          cities.sinceApproval,
          words.formatDate(zone.approved_on),
          isApproved ? words.formatNumber(yearsSinceApproval) : cities.notYet,
          sayCited(words, zone),
        ],
      },
      {
        key: `${place.id} tier`,
        keys,
        cells: [
          name,
          cities.topTier,
          words.formatList(topTierYears.map(String)),
          isApproved ? words.formatNumber(topTierYears.length) : cities.notYet,
          '',
        ],
      },
      {
        key: `${place.id} belts`,
        keys,
        cells: [
          name,
          cities.belts,
          '',
          words.formatNumber(belts.length),
          first ? words.messages.sources.short(first.source) : '',
        ],
      },
    ];
  });
  const figures = [...comparable, ...apart].flatMap(({ observations }) => observations);
  return {
    columns: [
      ...textColumns([column.city, column.indicator, column.period]),
      ...numberColumns([column.value]),
      ...textColumns([column.source]),
    ],
    rows: [...countRows, ...figures.map(figureRow)],
  };
}
