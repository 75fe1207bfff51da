import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { readLink } from '../selectors/read-link.ts';
import { wrongTokens } from '../story/fill-text.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import type { Part, Work, WorkKind } from './work.ts';

/** Something in a work that this atlas does not know; the rest is well. */
export interface WorkRemark {
  /** Counted from 1. */
  readonly place: number;
  readonly kind: 'view' | 'token' | 'source' | 'chart';
  /** As it is written. */
  readonly part: string;
}

/** What an atlas with these tables and charts does not understand of a well-formed work. */
export function remarkWork<W extends Work, P extends Part>(
  index: DatasetIndex,
  words: Words,
  kind: WorkKind<W, P>,
  work: W,
  charts: readonly string[],
): readonly WorkRemark[] {
  return kind.partsOf(work).flatMap((part, order) => {
    const texts = kind.textsOf(part).flatMap(({ zh, en }) => [zh, en]);
    const tokens = texts.flatMap((text) => wrongTokens(index, words, text));
    const views = kind.viewsOf(part);
    const links = views.flatMap((view) => readLink(index, view, DEFAULT_VIEW).ignored);
    const sources = part.sources.filter(({ source }) => !index.sourceById.has(source));
    const chart = part.chart?.split('--')[0];
    const isKnown = chart === undefined || charts.includes(chart);
    const remark = (of: WorkRemark['kind'], parts: readonly string[]) =>
      [...new Set(parts)].map((one): WorkRemark => ({ place: order + 1, kind: of, part: one }));
    return [
      ...remark('view', links),
      ...remark('token', tokens),
      ...remark(
        'source',
        sources.map(({ source }) => source),
      ),
      ...remark('chart', isKnown ? [] : [chart]),
    ];
  });
}
