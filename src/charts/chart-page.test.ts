import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView, encodeView } from '../view/url-codec.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import { OPTION_VALUES, OPTIONS_OF, readChartPage, writeChartPage } from './chart-page.ts';
import { CHART_PAGES, FIRST_OPTIONS } from './drawn-chart.ts';

const anyChoice = fc.record({
  page: fc.constantFrom(...CHART_PAGES),
  options: fc.record({
    grouping: fc.constantFrom(...OPTION_VALUES.grouping),
    counting: fc.constantFrom(...OPTION_VALUES.counting),
    theme: fc.constantFrom(...OPTION_VALUES.theme),
    measure: fc.constantFrom(...OPTION_VALUES.measure),
  }),
});

describe('the page of a chart', () => {
  it('comes back from a link with the choices that the chart offers', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const desk = { tool: 'charts', page: writeChartPage(choice) } as const;
        const read = decodeView(`?${encodeView({ ...DEFAULT_VIEW, desk })}`).view.desk;
        const found = readChartPage(read?.page ?? '');
        expect(found.page).toBe(choice.page);
        for (const option of OPTIONS_OF[choice.page]) {
          expect(found.options[option]).toBe(choice.options[option]);
        }
      }),
    );
  });

  it('falls back to the first chart, and to first choices', () => {
    for (const text of ['', 'nonsense', 'nonsense--region', '--']) {
      expect(readChartPage(text).page).toBe(CHART_PAGES[0]);
    }
    expect(readChartPage('gap--purple')).toEqual({ page: 'gap', options: FIRST_OPTIONS });
  });

  it('holds no choice twice, so that a word can mean only one', () => {
    const words = Object.values(OPTION_VALUES).flat();
    expect(new Set(words).size).toBe(words.length);
  });
});
