import { EMBED_OPTIONS } from '../../../embed/embed-options.ts';
import type { ViewState } from '../../../view/view-state.ts';
import type { EmbedSubject, EmbedWish } from './embed-code.ts';

/** From what shows a map to what no screen is higher than. */
export const HEIGHTS = { least: 240, most: 2000, usual: 520 } as const;

/** What the view itself suggests: the story or the lesson that is open, else what is on the map. */
export function firstWish(view: ViewState, subjects: readonly EmbedSubject[]): EmbedWish {
  const open = view.lesson ? 'lesson' : view.story ? 'story' : 'view';
  return {
    subject: subjects.includes(open) ? open : 'view',
    form: 'iframe',
    language: 'reader',
    theme: 'reader',
    controls: EMBED_OPTIONS.controls.fallback,
    legend: EMBED_OPTIONS.legend.fallback,
    interaction: EMBED_OPTIONS.interaction.fallback,
    play: EMBED_OPTIONS.play.fallback,
    renderer: 'auto',
    heightPixels: HEIGHTS.usual,
  };
}
