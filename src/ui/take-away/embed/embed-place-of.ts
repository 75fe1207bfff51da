import { titleOf } from '../../../export/figure/figure-texts.ts';
import { voicesOf } from '../../../export/figure/print-words.ts';
import { embedDialogWordsOf } from '../../../i18n/embed-dialog.ts';
import { wordsOf } from '../../../i18n/words.ts';
import type { Language, ViewState } from '../../../view/view-state.ts';
import type { EmbedPlace, EmbedWish } from './embed-code.ts';
import { posterName } from './embed-poster.tsx';
import type { EmbedSite } from './use-embed-site.ts';

interface PlaceInput {
  readonly view: ViewState;
  readonly wish: EmbedWish;
  readonly site: EmbedSite;
  readonly isFrozen: boolean;
  readonly hasPoster: boolean;
  /** Of the one who makes the code; holds where the embed's is the reader's. */
  readonly language: Language;
}

/** What the embed is called: the story or the lesson by its title, a view by what it shows and when. */
function embedTitle({ view, wish, site }: PlaceInput, language: Language): string {
  const words = wordsOf(language);
  const title = wish.subject === 'view' ? undefined : site.titles[wish.subject];
  if (title) return words.pick(title.zh, title.en);
  const shown = titleOf({ view, voices: voicesOf(language) }).join(' ');
  return words.formatList([shown, words.formatDate(view.date)]);
}

/** Where the code leads, and the words in it. */
export function embedPlaceOf(input: PlaceInput): EmbedPlace {
  const { view, wish, site, isFrozen, hasPoster } = input;
  const language = wish.language === 'reader' ? input.language : wish.language;
  const base = (isFrozen ? site.bases.frozen : null) ?? site.bases.live;
  const { story, lesson } = view;
  // The site has the pictures of its stories and lessons; that of a view comes with the page.
  const posters = {
    story: `${base}s/${story?.id}.svg`,
    lesson: `${base}l/${lesson?.id}.svg`,
    view: hasPoster ? posterName(view, wish.language) : null,
  };
  return {
    base,
    title: embedTitle(input, language),
    linkText: embedDialogWordsOf(language).openAtlas,
    poster: posters[wish.subject],
  };
}
