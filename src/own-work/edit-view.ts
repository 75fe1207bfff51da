import { isOnScene, viewOfText } from '../story/scene-view.ts';
import { encodeView } from '../view/url-codec.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { LONGEST } from './work.ts';

/** What no part of one's own holds: what is the reader's, and the desk, whose place the part takes. */
const NOT_CAPTURED = {
  renderer: DEFAULT_VIEW.renderer,
  speed: DEFAULT_VIEW.speed,
  atEnd: DEFAULT_VIEW.atEnd,
  dwell: DEFAULT_VIEW.dwell,
  desk: null,
  story: null,
  lesson: null,
} as const satisfies Partial<ViewState>;

/** Parameters that a link always names. */
const READERS = ['lang', 'theme'];

/** The view as a part holds it; null where its link is too long for one, as with a lasso of many corners. */
export function captureView(view: ViewState): string | null {
  const link = encodeView({ ...view, ...NOT_CAPTURED });
  const kept = link.split('&').filter((part) => !READERS.includes(part.split('=')[0] ?? ''));
  const text = kept.join('&');
  return text.length <= LONGEST.view ? text : null;
}

/** The view that shows a part while its work is being written: the map is the part's, the page stays. */
export function viewToEdit(text: string, reader: ViewState): ViewState {
  return { ...viewOfText(text, reader), desk: null };
}

/** Whether the map shows something else than a part does. */
export function differsFrom(view: ViewState, text: string): boolean {
  return !isOnScene({ ...view, desk: null, story: null, lesson: null }, viewToEdit(text, view));
}
