import type { Observation } from '../domain/dataset.ts';
import { dayOf } from '../domain/period.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { formatValue } from '../i18n/format-value.ts';
import { citeRows } from '../selectors/charts/cite-rows.ts';
import {
  CITY_IDS,
  type ComparableFigures,
  selectApartFigures,
  selectCityCounts,
  selectComparableFigures,
} from '../selectors/charts/city-comparison.ts';
import { type CityGroup, layoutCityGroups, placeText } from './cities-layout.ts';
import { type ApartSection, CitiesPlot } from './cities-plot.tsx';
import type { ChartInput, ChartMark, DrawnChart } from './drawn-chart.ts';
import { summarizeCities } from './summarize-chart.ts';
import { tableCities } from './table-cities.ts';
import { textWidth } from './text-width.ts';

const HEAD = 24;

function sayFigure({ index, words }: ChartInput, row: Observation): string {
  const indicator = index.indicatorById.get(row.indicator);
  const value = formatValue(words, row.value, indicator?.unit ?? '', row.qualifier);
  return words.language === 'zh-CN'
    ? `${indicator?.name_zh}，${formatPeriod(words, row.period)}：${value}`
    : `${indicator?.name_en}, ${formatPeriod(words, row.period)}: ${value}`;
}

function comparableGroups(input: ChartInput, figures: readonly ComparableFigures[]): CityGroup[] {
  return figures.map(({ indicator, observations }) => ({
    title: input.words.nameOf(indicator),
    bars: CITY_IDS.map((cityId) => ({
      cityId,
      amount: observations.find((row) => row.subject === cityId)?.value ?? null,
    })),
  }));
}

/** Suqian, Hangzhou and Shenzhen: bars where they are counted alike, words where they are not. */
export function drawCities(input: ChartInput): DrawnChart {
  const { index, view, words, chartWords, ink, width } = input;
  const day = dayOf(view.date);
  const counts = selectCityCounts(index, day);
  const comparable = selectComparableFigures(index, day);
  const apart = selectApartFigures(index, day);
  const { cities } = chartWords;
  const groups: readonly CityGroup[] = [
    {
      title: cities.sinceApproval,
      bars: counts.map(({ place, yearsSinceApproval }) => ({
        cityId: place.id,
        amount: yearsSinceApproval,
      })),
    },
    {
      title: cities.topTier,
      bars: counts.map(({ place, yearsSinceApproval, topTierYears }) => ({
        cityId: place.id,
        amount: yearsSinceApproval === null ? null : topTierYears.length,
      })),
    },
    {
      title: cities.belts,
      bars: counts.map(({ place, belts }) => ({ cityId: place.id, amount: belts.length })),
    },
  ];
  const nameOf = (cityId: string) => {
    const place = index.placeById.get(cityId);
    return place ? words.nameOf(place) : cityId;
  };
  const startX = Math.max(...CITY_IDS.map((id) => textWidth(nameOf(id)))) + 8;
  const barWidth = width - startX - textWidth(cities.notYet) - 8;
  const alike = layoutCityGroups(groups, HEAD, barWidth);
  const secondY = alike.bottom + 8;
  const measured = layoutCityGroups(comparableGroups(input, comparable), secondY + HEAD, barWidth);
  const none =
    comparable.length === 0 ? placeText(cities.noComparable, measured.bottom, width) : null;
  let y = measured.bottom + (none?.height ?? 0) + 12;
  const apartY = y;
  y += HEAD;
  const sections = apart.map(({ topic, observations, later }): ApartSection => {
    const title = placeText(cities.topic[topic], y, width);
    y += title.height + 4;
    const figures = CITY_IDS.map((cityId) => {
      const own = observations.filter((row) => row.subject === cityId);
      const silence = later.includes(cityId) ? cities.noneYet : cities.none;
      const said = own.length > 0 ? own.map((row) => sayFigure(input, row)) : [silence];
      const text = placeText(said.join(words.pick('；', '; ')), y, width - startX);
      y += text.height + 4;
      return { cityId, name: nameOf(cityId), text };
    });
    const reason = placeText(cities.reason[topic], y, width);
    y += reason.height + 12;
    return { topic, title, figures, reason };
  });
  const markOf = (cityId: string, title: string, value: string): ChartMark => {
    const zone = counts.find(({ place }) => place.id === cityId)?.zone;
    return {
      id: `${title}-${cityId}`,
      label: cities.mark(nameOf(cityId), title, value),
      keys: [`place:${cityId}`, ...(zone ? [`zone:${zone.id}` as const] : [])],
      act: zone ? { kind: 'select', selection: { kind: 'zone', id: zone.id } } : null,
      isChosen: view.selection?.kind === 'zone' && view.selection.id === zone?.id,
    };
  };
  const bars = [...alike.groups, ...measured.groups].flatMap((group) =>
    group.bars.map((placed) => {
      const { amount, cityId } = placed.bar;
      const observation = comparable
        .flatMap((figures) => figures.observations)
        .find((row) => row.subject === cityId && titleOf(input, row) === group.title);
      const said =
        amount === null
          ? observation || measured.groups.includes(group)
            ? cities.none
            : cities.notYet
          : observation
            ? sayFigure(input, observation)
            : words.formatNumber(amount);
      const { title } = group;
      return {
        ...placed,
        title,
        said,
        name: nameOf(cityId),
        mark: markOf(cityId, group.title, said),
      };
    }),
  );
  const zones = counts.map(({ zone }) => zone);
  const belts = counts.flatMap((count) => count.belts);
  const evaluated = index.dataset.evaluations.filter((row) =>
    counts.some(
      ({ zone, topTierYears }) => zone.id === row.zone && topTierYears.includes(row.year),
    ),
  );
  return {
    page: 'cities',
    title: chartWords.pages.cities,
    unit: chartWords.unit.own,
    sayPeriod: (date) => chartWords.until(words.formatDate(date)),
    filteredBy: null,
    summary: summarizeCities(input, bars),
    remark: cities.remark,
    notes: ({ dataset }) =>
      apart
        .flatMap(({ notes }) => dataset.notes.filter(({ id }) => notes.includes(id)))
        .map((note) => words.pick(note.text_zh, note.text_en)),
    citations: citeRows(index, [
      ...zones,
      ...evaluated,
      ...belts,
      ...comparable.flatMap(({ observations }) => observations),
      ...apart.flatMap(({ observations }) => observations),
    ]),
    table: tableCities(input, counts, comparable, apart),
    emptyText: null,
    width,
    height: y,
    marks: bars.map(({ mark }) => mark),
    span: null,
    draw: ({ lit }) => (
      <CitiesPlot
        heads={[
          { text: cities.alike, y: 0 },
          { text: cities.comparable, y: secondY },
          ...(sections.length > 0 ? [{ text: cities.apart, y: apartY }] : []),
        ]}
        groups={[...alike.groups, ...measured.groups]}
        bars={bars}
        none={none}
        sections={sections}
        startX={startX}
        width={width}
        lit={lit}
        ink={ink}
      />
    ),
  };
}

function titleOf({ index, words }: ChartInput, { indicator }: Observation): string {
  const known = index.indicatorById.get(indicator);
  return known ? words.nameOf(known) : indicator;
}
