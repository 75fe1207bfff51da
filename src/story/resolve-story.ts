import type { Bilingual, Scene, Story } from '../domain/story.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';
import type { ViewState } from '../view/view-state.ts';
import { fillText } from './fill-text.ts';
import { sceneView } from './scene-view.ts';

/** A scene for one reader: its view, and its texts in one language with every figure filled in. */
export interface ResolvedScene {
  readonly scene: Scene;
  /** Counted from 1. */
  readonly place: number;
  readonly view: ViewState;
  readonly heading: string;
  /** With `**bold**` and `*emphasis*`, and nothing else of Markdown. */
  readonly text: string;
  readonly notes: string;
}

/** The text in the words' language; a story written in one language alone is told in that. */
export function pickText(words: Words, { zh, en }: Bilingual): string {
  return words.pick(zh || en, en || zh);
}

/** The scenes of a story as a reader sees them. */
export function resolveStory(
  index: DatasetIndex,
  story: Story,
  words: Words,
  reader: ViewState,
): readonly ResolvedScene[] {
  const fill = (text: Bilingual) => fillText(index, words, pickText(words, text));
  return story.scenes.map((scene, order) => ({
    scene,
    place: order + 1,
    view: sceneView(story.id, scene, order + 1, reader),
    heading: fill(scene.heading),
    text: fill(scene.text),
    notes: fill(scene.notes),
  }));
}
