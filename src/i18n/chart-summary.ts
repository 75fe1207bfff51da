import type { Language } from '../view/view-state.ts';

/** What a summary tells the ends of: how many there are, or how large a value is. */
export type EndKind = 'count' | 'value';

/** A number as it is written, with its thing. */
const counted = (count: string, one: string, more: string) =>
  `${count} ${count === '1' ? one : more}`;

const en = {
  ends: {
    count: (most: string, least: string) => `Most: ${most}; fewest: ${least}.`,
    value: (most: string, least: string) => `Largest: ${most}; smallest: ${least}.`,
  } satisfies Record<EndKind, (most: string, least: string) => string>,
  alike: (names: string, value: string) => `${names}: ${value}.`,
  each: (names: string, value: string) => `${names} (${value})`,
  several: (count: number) => `${count} of them`,
  under: (heading: string, text: string) => `${heading} – ${text}`,
  zones: (count: string, from: string, to: string) =>
    from === to
      ? `Zones approved on ${from}: ${count}.`
      : `Zones approved from ${from} to ${to}: ${count}.`,
  provinces: (zones: string, provinces: string) =>
    `${counted(zones, 'zone', 'zones')} in ${counted(provinces, 'province', 'provinces')}.`,
  belts: (belts: string, categories: string) =>
    `${counted(belts, 'belt', 'belts')} in ${counted(categories, 'category', 'categories')}.`,
  change: (name: string, from: string, start: string, to: string, end: string) =>
    `${name}: from ${from} (${start}) to ${to} (${end}).`,
  single: (name: string, value: string, when: string) => `${name}: ${value} (${when}).`,
  eastLarger: (count: number, all: number) =>
    `The east has the larger value in ${count} of ${all} metrics.`,
  listedFirst: (years: string) => `Listed first: ${years}.`,
  listed: (years: string) => `Zones listed: ${years}.`,
  inEvery: (count: string, names: string) => `In every list: ${count} (${names}).`,
  points: (count: string) => `Points: ${count}.`,
  path: (first: string, last: string) => `From ${first} to ${last}.`,
  space: ' ',
};

type SummaryWords = typeof en;

const zhCn: SummaryWords = {
  ends: {
    count: (most, least) => `最多：${most}；最少：${least}。`,
    value: (most, least) => `最大：${most}；最小：${least}。`,
  },
  alike: (names, value) => `${names}：${value}。`,
  each: (names, value) => `${names}（${value}）`,
  several: (count) => `其中 ${count} 个`,
  under: (heading, text) => `${heading}${text}`,
  zones: (count, from, to) =>
    from === to ? `${from}获批综试区 ${count} 个。` : `${from}至${to}获批综试区 ${count} 个。`,
  provinces: (zones, provinces) => `综试区 ${zones} 个，分布于 ${provinces} 个省份。`,
  belts: (belts, categories) => `产业带 ${belts} 条，分属 ${categories} 个类别。`,
  change: (name, from, start, to, end) => `${name}，${start}：${from}；${end}：${to}。`,
  single: (name, value, when) => `${name}：${value}（${when}）。`,
  eastLarger: (count, all) => `${all} 项指标中有 ${count} 项东部数值较高。`,
  listedFirst: (years) => `列在首位：${years}。`,
  listed: (years) => `列入的综试区：${years}。`,
  inEvery: (count, names) => `每份名单都有：${count} 个（${names}）。`,
  points: (count) => `共 ${count} 个点。`,
  path: (first, last) => `从${first}到${last}。`,
  space: '',
};

/** The words of what a chart shows in a sentence or two; they arrive with the charts. */
export function summaryWordsOf(language: Language): SummaryWords {
  return language === 'zh-CN' ? zhCn : en;
}
