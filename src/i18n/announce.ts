import type { Step, StepBack } from '../selectors/tell-step.ts';
import type { Language } from '../view/view-state.ts';
import type { Words } from './words.ts';

interface AnnounceWords {
  readonly approved: (count: number, when: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly on: (date: string) => string;
  readonly inAll: (total: string) => string;
  readonly newIn: (provinces: string) => string;
  readonly back: (count: number, date: string) => string;
  readonly compared: (first: string, second: string) => string;
  readonly shown: (date: string, counts: string) => string;
  readonly nothing: (date: string) => string;
  readonly comma: string;
  readonly semicolon: string;
}

const WORDS: Readonly<Record<Language, AnnounceWords>> = {
  en: {
    approved: (count, when) => `${count} ${count === 1 ? 'zone' : 'zones'} approved ${when}`,
    between: (first, last) => `between ${first} and ${last}`,
    on: (date) => `on ${date}`,
    inAll: (total) => `${total} in all`,
    newIn: (provinces) => `new in ${provinces}`,
    back: (count, date) => `Back on ${date}: ${count} ${count === 1 ? 'zone' : 'zones'} fewer`,
    compared: (first, second) => `First picture: ${first}. Second picture: ${second}`,
    shown: (date, counts) => `${date}: ${counts}`,
    nothing: (date) => `${date}: nothing on the map but the land`,
    comma: ', ',
    semicolon: '; ',
  },
  'zh-CN': {
    approved: (count, when) => `${when}批准 ${count} 个综试区`,
    between: (first, last) => `${first}至${last}`,
    on: (date) => date,
    inAll: (total) => `累计 ${total} 个`,
    newIn: (provinces) => `分布于${provinces}`,
    back: (count, date) => `退回${date}：减少 ${count} 个综试区`,
    compared: (first, second) => `第一幅：${first}。第二幅：${second}`,
    shown: (date, counts) => `${date}：${counts}`,
    nothing: (date) => `${date}：地图上只有陆地`,
    comma: '，',
    semicolon: '；',
  },
};

/** What a step of the clock brought; null where it brought no zone. */
export function sayStep({ approvals, total }: Step, words: Words): string | null {
  const say = WORDS[words.language];
  const first = approvals[0];
  const last = approvals.at(-1);
  if (!first || !last) return null;
  const count = approvals.reduce((sum, approval) => sum + approval.count, 0);
  const provinces = new Set(approvals.flatMap((approval) => approval.provinces));
  const when =
    first === last
      ? say.on(words.formatDate(first.date))
      : say.between(words.formatDate(first.date), words.formatDate(last.date));
  const came = [say.approved(count, when), say.inAll(words.formatNumber(total))].join(say.comma);
  const places = words.formatList([...provinces].map(words.nameOf));
  return came + say.semicolon + say.newIn(places);
}

/** What a step back took, at the date that it came to; null where it took no zone. */
export function sayStepBack(step: StepBack | null, date: string, words: Words): string | null {
  if (!step || step.gone === 0) return null;
  const say = WORDS[words.language];
  return [say.back(step.gone, date), say.inAll(words.formatNumber(step.total))].join(say.comma);
}

/** Both pictures of a comparison, each in its own sentence. */
export function sayCompared(first: string, second: string, words: Words): string {
  return WORDS[words.language].compared(first, second);
}

/** What the map shows at a date and in the regions of a filter, by groups with their counts. */
export function sayShown(
  date: string,
  regions: readonly string[],
  groups: readonly { readonly name: string; readonly count: number }[],
  words: Words,
): string {
  const say = WORDS[words.language];
  const lead = regions.length > 0 ? date + say.comma + words.formatList(regions) : date;
  if (groups.length === 0) return say.nothing(lead);
  const { counted } = words.messages.list;
  return say.shown(lead, words.formatList(groups.map(({ name, count }) => counted(name, count))));
}
