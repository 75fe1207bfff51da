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

/** The whole view that a link's text means to a reader, with nothing of the view before. */
export function viewOfText(text: string, reader: ViewState): ViewState {
  const { view } = decodeView(text, { ...DEFAULT_VIEW, ...readersOwn(reader) });
  return { ...view, ...readersOwn(reader), story: null, lesson: null };
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
  return { ...viewOfText(scene.view, reader), story: { id: storyId, scene: place } };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two parts of a view say the same; the order in which a camera was written says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}

/** Whether the reader still looks at the scene as it is, or has gone on to explore. */
export function isOnScene(view: ViewState, scene: ViewState): boolean {
  const keys = Object.keys(scene) as (keyof ViewState)[];
  return keys.every((key) => isSame(view[key], scene[key]));
}
