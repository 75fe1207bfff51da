import type { Scene } from '../domain/story.ts';
import { decodeView } from '../view/url-codec.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';

/** What is the reader's own and no scene changes. */
const READERS_OWN = [
  'language',
  'theme',
  'renderer',
  'speed',
  'atEnd',
  'dwell',
] as const satisfies readonly (keyof ViewState)[];

function readersOwn(view: ViewState): Partial<ViewState> {
  return Object.fromEntries(READERS_OWN.map((key) => [key, view[key]]));
}

/**
 * The whole view of a scene for a reader. Nothing is taken from the scene before, so that walking to a
 * scene and opening its link show the same.
 */
export function sceneView(
  storyId: string,
  scene: Scene,
  place: number,
  reader: ViewState,
): ViewState {
  const fallback = { ...DEFAULT_VIEW, ...readersOwn(reader) };
  const { view } = decodeView(scene.view, fallback);
  return { ...view, ...readersOwn(reader), story: { id: storyId, scene: place } };
}

/** Whether the reader still looks at the scene as it is, or has gone on to explore. */
export function isOnScene(view: ViewState, scene: ViewState): boolean {
  const keys = Object.keys(scene) as (keyof ViewState)[];
  return keys.every((key) => JSON.stringify(view[key]) === JSON.stringify(scene[key]));
}
