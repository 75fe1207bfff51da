import type { Scene, Story } from '../domain/story.ts';
import type { ViewState } from '../view/view-state.ts';
import { isOnScene, sceneView } from './scene-view.ts';

const NO_SCENE: Scene = {
  id: 'none',
  view: '',
  heading: { zh: '', en: '' },
  text: { zh: '', en: '' },
  notes: { zh: '', en: '' },
  dwellSeconds: 1,
  chart: null,
  highlights: [],
  sources: [],
};

/** A view that names a story and nothing else, for a reader: its first scene says the rest. */
export function bareView(reader: ViewState, storyId: string): ViewState {
  return sceneView(storyId, NO_SCENE, 1, reader);
}

/** How a story that a link names begins. */
export interface StoryStart {
  /** The view to show; null leaves the one that is there. */
  readonly view: ViewState | null;
  /** The link named a scene that the story does not have. */
  readonly isBeyondEnd: boolean;
}

export function clampPlace(story: Story, place: number): number {
  return Math.min(story.scenes.length, Math.max(1, place));
}

/** The whole view of one of the story's scenes; a place beyond the end is the last. */
export function viewAt(story: Story, place: number, reader: ViewState): ViewState {
  const at = clampPlace(story, place);
  const scene = story.scenes[at - 1];
  if (!scene) throw new Error('A story has at least one scene.');
  return sceneView(story.id, scene, at, reader);
}

/** The next view; what is as it was keeps its identity, so that nothing is drawn again for it. */
export function keepSame(before: ViewState, next: ViewState): ViewState {
  const keys = Object.keys(next) as (keyof ViewState)[];
  const same = keys.filter((key) => JSON.stringify(before[key]) === JSON.stringify(next[key]));
  return { ...next, ...Object.fromEntries(same.map((key) => [key, before[key]])) };
}

/**
 * A link written by the atlas holds the whole view. One that a person wrote by hand may name the scene
 * alone, `?story=from-1-to-165:5`: then the scene says the rest. A scene that is not there is the last.
 */
export function startOf(story: Story, view: ViewState): StoryStart {
  const asked = view.story?.scene ?? 1;
  const isBeyondEnd = asked > story.scenes.length;
  const bare = { ...bareView(view, story.id), story: view.story };
  const saysNothingElse = isOnScene(view, bare);
  return {
    view: isBeyondEnd || saysNothingElse ? viewAt(story, asked, view) : null,
    isBeyondEnd,
  };
}
