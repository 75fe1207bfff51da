import { CHART_PAGES, type ChartOptions, type ChartPage, FIRST_OPTIONS } from './drawn-chart.ts';

/** Every choice within a chart, by what it decides. No word stands in two lists. */
export const OPTION_VALUES: {
  readonly [Option in keyof ChartOptions]: readonly ChartOptions[Option][];
} = {
  grouping: ['batch', 'region'],
  counting: ['cumulative', 'stacked'],
  theme: ['amounts', 'growth', 'share', 'market'],
  measure: ['values', 'ratios'],
};

/** The choices that a chart offers. */
export const OPTIONS_OF: Readonly<Record<ChartPage, readonly (keyof ChartOptions)[]>> = {
  'zones-over-time': ['counting', 'grouping'],
  provinces: [],
  national: ['theme'],
  gap: ['measure'],
  destinations: [],
  belts: [],
  evaluations: [],
  cities: [],
};

export interface ChartChoice {
  readonly page: ChartPage;
  readonly options: ChartOptions;
}

/**
 * Reads the page of the desk, as a link holds it: `zones-over-time--region-stacked`. What it does not
 * know falls back to the first chart, or to the first choice.
 */
export function readChartPage(text: string): ChartChoice {
  const [name = '', choices = ''] = text.split('--');
  const page = CHART_PAGES.find((known) => known === name) ?? CHART_PAGES[0];
  const words = choices.split('-');
  const pick = <T extends string>(values: readonly T[], first: T): T =>
    values.find((value) => words.includes(value)) ?? first;
  return {
    page,
    options: {
      grouping: pick(OPTION_VALUES.grouping, FIRST_OPTIONS.grouping),
      counting: pick(OPTION_VALUES.counting, FIRST_OPTIONS.counting),
      theme: pick(OPTION_VALUES.theme, FIRST_OPTIONS.theme),
      measure: pick(OPTION_VALUES.measure, FIRST_OPTIONS.measure),
    },
  };
}

/** Writes the page of the desk; only what differs from the first choice stands in it. */
export function writeChartPage({ page, options }: ChartChoice): string {
  const chosen = OPTIONS_OF[page]
    .filter((option) => options[option] !== FIRST_OPTIONS[option])
    .map((option) => options[option]);
  return chosen.length === 0 ? page : `${page}--${chosen.join('-')}`;
}
