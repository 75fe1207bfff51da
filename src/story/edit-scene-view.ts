import type { Scene } from '../domain/story.ts';
import { encodeView } from '../view/url-codec.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { LONGEST } from './edit-story.ts';
import { OWN_STORY } from './own-story-id.ts';
import { isOnScene, sceneView } from './scene-view.ts';

/** What no scene of one's own holds: what is the reader's, and the desk, whose place the scene takes. */
const NOT_CAPTURED = {
  renderer: DEFAULT_VIEW.renderer,
  speed: DEFAULT_VIEW.speed,
  atEnd: DEFAULT_VIEW.atEnd,
  dwell: DEFAULT_VIEW.dwell,
  desk: null,
  story: null,
} as const satisfies Partial<ViewState>;

/** Parameters that a link always names. */
const READERS = ['lang', 'theme'];

/** The view as a scene holds it; null where its link is too long for one, as with a lasso of many corners. */
export function captureView(view: ViewState): string | null {
  const link = encodeView({ ...view, ...NOT_CAPTURED });
  const kept = link.split('&').filter((part) => !READERS.includes(part.split('=')[0] ?? ''));
  const text = kept.join('&');
  return text.length <= LONGEST.view ? text : null;
}

/** The view that shows a scene while its story is being written: the map is the scene's, the page stays. */
export function viewToEdit(scene: Scene, view: ViewState): ViewState {
  return { ...sceneView(OWN_STORY, scene, 1, view), desk: null, story: null };
}

/** Whether the map shows something else than the scene does. */
export function differsFromScene(view: ViewState, scene: Scene): boolean {
  return !isOnScene({ ...view, desk: null, story: null }, viewToEdit(scene, view));
}
