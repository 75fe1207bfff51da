import type { IsoDate } from '../../domain/period.ts';
import { takeAwayWordsOf } from '../../i18n/take-away.ts';
import { wordsOf } from '../../i18n/words.ts';
import { encodeView } from '../../view/url-codec.ts';
import type { Language, ViewState } from '../../view/view-state.ts';
import type { InBoth, Reference, Release } from './reference.ts';

interface Cited {
  readonly release: Release;
  readonly dataTo: IsoDate;
  readonly accessed: IsoDate;
  /** The address of the page, with whatever query it has. */
  readonly address: string;
}

function inBoth(say: (language: Language) => string): InBoth {
  return { en: say('en'), 'zh-CN': say('zh-CN') };
}

const ATLAS = inBoth((language) => wordsOf(language).messages.app.title);
const AUTHOR = inBoth((language) => takeAwayWordsOf(language).author);

/** What the map of a view shows, and of when: "Pilot zones and corridors, 31 December 2024". */
function titleOfView(view: ViewState, language: Language): string {
  const words = wordsOf(language);
  const { viewTitle } = takeAwayWordsOf(language);
  const layers = view.layers.map((layer) => words.messages.layers.name[layer]);
  return viewTitle(layers, view.rangeStart, view.date);
}

/** A reference to the map of one view; its address opens exactly that view. */
export function citeView(view: ViewState, { address, ...cited }: Cited): Reference {
  return {
    ...cited,
    kind: 'view',
    title: inBoth((language) => titleOfView(view, language)),
    atlas: ATLAS,
    author: AUTHOR,
    url: new URL(`?${encodeView(view)}`, address).href,
  };
}

/** A reference to the whole dataset; its address is that of the atlas, without a view. */
export function citeDataset({ address, ...cited }: Cited): Reference {
  return {
    ...cited,
    kind: 'dataset',
    title: ATLAS,
    atlas: ATLAS,
    author: AUTHOR,
    url: new URL('.', address).href,
  };
}
