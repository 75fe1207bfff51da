import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { readLink } from '../selectors/read-link.ts';
import { type DecodedLink, encodeView } from '../view/url-codec.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';

/** What stays as it is where a page's new view does not name it. */
const STAYS = ['language', 'theme', 'renderer', 'story', 'lesson'] as const;
/** A story or a lesson that only its reader's browser holds. */
const OWN = 'mine';

/** A browser has few WebGL contexts, and a page may have many embeds: they draw the figure unless asked. */
export function preferFigure(view: ViewState): ViewState {
  return { ...view, renderer: 'figure' };
}

/** The view that a page asks for; what it cannot read is reported. */
export function readAskedView(index: DatasetIndex, text: string, present: ViewState): DecodedLink {
  const kept = Object.fromEntries(STAYS.map((key) => [key, present[key]]));
  const { view, ignored } = readLink(index, text, { ...DEFAULT_VIEW, ...kept });
  const owned = (['story', 'lesson'] as const).filter((name) => view[name]?.id === OWN);
  return {
    view: { ...view, ...Object.fromEntries(owned.map((name) => [name, present[name]])) },
    ignored: [...ignored, ...owned.map((name) => `${name}=${OWN}`)],
  };
}

/** The query that opens the same view in the atlas, where the reader's own machine chooses the renderer. */
export function queryForAtlas(view: ViewState): string {
  const isByDefault = view.renderer === 'figure';
  return encodeView(isByDefault ? { ...view, renderer: DEFAULT_VIEW.renderer } : view);
}
