import type { DrawnChart } from '../../../charts/drawn-chart.ts';
import { chartWordsOf } from '../../../i18n/charts.ts';
import type { Language } from '../../../view/view-state.ts';

/** What can be done with a chart, by what its marks answer to. */
export function sayHints({ marks, span }: DrawnChart, language: Language): string {
  const words = chartWordsOf(language);
  const acts = new Set(marks.map((mark) => mark.act?.kind));
  const hints = [
    marks.length > 0 ? words.hint : '',
    acts.has('filter') ? words.hintFilter : '',
    acts.has('select') ? words.hintSelect : '',
    acts.has('metric') ? words.hintMetric : '',
    span ? words.hintBrush : '',
  ];
  return hints.filter((hint) => hint !== '').join(language === 'zh-CN' ? '' : ' ');
}
