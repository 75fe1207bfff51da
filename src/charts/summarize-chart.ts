import type { Batch, RegionId } from '../domain/dataset.ts';
import { isoDateOf } from '../domain/period.ts';
import { summaryWordsOf } from '../i18n/chart-summary.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { formatValue } from '../i18n/format-value.ts';
import type { BeltMatrix } from '../selectors/charts/belt-matrix.ts';
import type { GapPair } from '../selectors/charts/gap-pairs.ts';
import type { RankedProvince } from '../selectors/charts/province-ranking.ts';
import type { RankColumn } from '../selectors/charts/rank-columns.ts';
import type { ZoneSteps } from '../selectors/charts/zone-steps.ts';
import type { ChartInput } from './drawn-chart.ts';
import type { NationalPanel } from './national-layout.ts';
import { joinSentences, sayChange, sayEnds } from './say-summary.ts';

// Each says what its chart shows, from the rows that the chart draws and nothing else.

/** Zones: how many came between which days, and the largest and smallest batch or region. */
export function summarizeZones({ words }: ChartInput, steps: ZoneSteps): string {
  const say = summaryWordsOf(words.language);
  const [first, last] = [steps.steps[0], steps.steps.at(-1)];
  if (!first || !last) return '';
  const dateOf = ({ day }: typeof first) => words.formatDate(isoDateOf(day));
  const { messages, formatNumber } = words;
  const groups = steps.groups.map((group, order) => ({
    name:
      steps.grouping === 'batch'
        ? messages.zones.batch(Number(group) as Batch)
        : messages.region[group as RegionId],
    value: steps.steps.reduce((sum, step) => sum + (step.groups[order]?.length ?? 0), 0),
  }));
  const drawn = groups
    .filter(({ value }) => value > 0)
    .map((group) => ({ ...group, said: formatNumber(group.value) }));
  const total = drawn.reduce((sum, { value }) => sum + value, 0);
  return joinSentences(
    [say.zones(formatNumber(total), dateOf(first), dateOf(last)), sayEnds(drawn, 'count', words)],
    words,
  );
}

/** Provinces: how many zones there are in how many, and where the most and the fewest. */
export function summarizeProvinces(
  { words }: ChartInput,
  ranking: readonly RankedProvince[],
): string {
  const shown = ranking.filter(({ isShown }) => isShown);
  if (shown.length === 0) return '';
  const { formatNumber, nameOf } = words;
  const drawn = shown.map(({ province, count }) => ({
    name: nameOf(province),
    value: count,
    said: formatNumber(count),
  }));
  const total = drawn.reduce((sum, { value }) => sum + value, 0);
  const say = summaryWordsOf(words.language);
  return joinSentences(
    [
      say.provinces(formatNumber(total), formatNumber(drawn.length)),
      sayEnds(drawn, 'count', words),
    ],
    words,
  );
}

/** The nation: of each definition the longest line of one document, from its first whole year to its last. */
export function summarizeNational({ words }: ChartInput, panels: readonly NationalPanel[]): string {
  const sentences = panels.map(({ chart: { indicator, lines } }) => {
    const [longest] = lines
      .map(({ points }) => {
        const whole = points.filter(({ isPartYear }) => !isPartYear);
        return whole.length > 0 ? whole : points;
      })
      .sort((a, b) => b.length - a.length);
    const series = (longest ?? []).map(({ observation: { value, qualifier, period } }) => ({
      said: formatValue(words, value, indicator.unit, qualifier),
      when: formatPeriod(words, period),
    }));
    return sayChange(words.nameOf(indicator), series, words);
  });
  return joinSentences(sentences, words);
}

/** East against central and west: in how many metrics the east is larger, and the ends of the ratios. */
export function summarizeGap({ words, chartWords }: ChartInput, pairs: readonly GapPair[]): string {
  if (pairs.length === 0) return '';
  const say = summaryWordsOf(words.language);
  const drawn = pairs.map(({ metric, ratio }) => ({
    name: words.messages.gap.metricName[metric],
    value: ratio,
    said: chartWords.gap.times(words.formatNumber(ratio)),
  }));
  const larger = pairs.filter(({ ratio }) => ratio > 1).length;
  return joinSentences(
    [
      say.eastLarger(larger, pairs.length),
      say.under(chartWords.column.ratio, sayEnds(drawn, 'value', words)),
    ],
    words,
  );
}

/** Lists by year: who stands first, or how many there are where the order is no rank; and who is in all. */
export function summarizeRanks(
  { words }: ChartInput,
  columns: readonly RankColumn[],
  isRanked: boolean,
): string {
  if (columns.length === 0) return '';
  const say = summaryWordsOf(words.language);
  const years = columns.map(({ year, entries }) => {
    const first = entries.find(({ order }) => order === 1);
    const who = first ? words.nameOf(first.named) : '';
    return isRanked
      ? say.each(who, String(year))
      : say.each(words.formatNumber(entries.length), String(year));
  });
  const [first] = columns;
  const always = (first?.entries ?? []).filter(({ id }) =>
    columns.every(({ entries }) => entries.some((entry) => entry.id === id)),
  );
  const list = words.formatList(years);
  return joinSentences(
    [
      isRanked ? say.listedFirst(list) : say.listed(list),
      columns.length > 1 && always.length > 0
        ? say.inEvery(
            words.formatNumber(always.length),
            words.formatList(always.map(({ named }) => words.nameOf(named))),
          )
        : '',
    ],
    words,
  );
}

/** Belts: how many of how many categories, and the ends of both sides of the matrix. */
export function summarizeBelts({ words, chartWords }: ChartInput, matrix: BeltMatrix): string {
  const cells = matrix.cells.filter(({ isShown }) => isShown);
  if (cells.length === 0) return '';
  const { formatNumber, nameOf } = words;
  const say = summaryWordsOf(words.language);
  /** Several provinces together are none, and have no name. */
  const countBy = (nameCell: (cell: (typeof cells)[number]) => string | null) => {
    const counts = new Map<string, number>();
    for (const cell of cells) {
      const name = nameCell(cell);
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + cell.belts.length);
    }
    return [...counts].map(([name, value]) => ({ name, value, said: formatNumber(value) }));
  };
  const categories = countBy(({ category }) => nameOf(category));
  const provinces = countBy(({ province }) => (province ? nameOf(province) : null));
  const total = categories.reduce((sum, { value }) => sum + value, 0);
  const { column } = chartWords;
  return joinSentences(
    [
      say.belts(formatNumber(total), formatNumber(categories.length)),
      say.under(column.category, sayEnds(categories, 'count', words)),
      say.under(column.province, sayEnds(provinces, 'count', words)),
    ],
    words,
  );
}

/** Cities: each figure that is drawn as bars, with every city's value. */
export function summarizeCities(
  { words }: ChartInput,
  bars: readonly { readonly title: string; readonly name: string; readonly said: string }[],
): string {
  const say = summaryWordsOf(words.language);
  const titles = [...new Set(bars.map(({ title }) => title))];
  const sentences = titles.map((title) => {
    const own = bars.filter((bar) => bar.title === title);
    return say.alike(title, words.formatList(own.map(({ name, said }) => say.each(name, said))));
  });
  return joinSentences(sentences, words);
}
