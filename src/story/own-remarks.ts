import type { Story } from '../domain/story.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import { readLink } from '../selectors/read-link.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import { wrongTokens } from './fill-text.ts';

/** Something in a story that this atlas does not know; the rest of the story is well. */
export interface StoryRemark {
  /** Counted from 1. */
  readonly scene: number;
  readonly kind: 'view' | 'token' | 'source' | 'chart';
  /** As it is written. */
  readonly part: string;
}

/** What an atlas with these tables and charts does not understand of a well-formed story. */
export function remarkStory(
  index: DatasetIndex,
  words: Words,
  story: Story,
  charts: readonly string[],
): readonly StoryRemark[] {
  return story.scenes.flatMap((scene, order) => {
    const place = order + 1;
    const texts = [scene.heading, scene.text, scene.notes].flatMap(({ zh, en }) => [zh, en]);
    const tokens = new Set(texts.flatMap((text) => wrongTokens(index, words, text)));
    const unknown = scene.sources.filter(({ source }) => !index.sourceById.has(source));
    const chart = scene.chart?.split('--')[0];
    return [
      ...readLink(index, scene.view, DEFAULT_VIEW).ignored.map(
        (part): StoryRemark => ({ scene: place, kind: 'view', part }),
      ),
      ...[...tokens].map((part): StoryRemark => ({ scene: place, kind: 'token', part })),
      ...unknown.map(({ source }): StoryRemark => ({ scene: place, kind: 'source', part: source })),
      ...(chart === undefined || charts.includes(chart)
        ? []
        : [{ scene: place, kind: 'chart', part: chart } as const]),
    ];
  });
}
