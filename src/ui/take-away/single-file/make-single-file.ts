import { writeSingleFile } from '../../../export/single-file/write-single-file.ts';
import type { LoadFailure } from '../../../loading/fetch-json.ts';
import { loadSingleFile, PREPARED_FILE } from '../../../loading/load-single-file.ts';
import { loadStory } from '../../../loading/load-stories.ts';
import { siteAddress } from '../../../loading/site.ts';
import { sceneView } from '../../../story/scene-view.ts';
import { encodeView } from '../../../view/url-codec.ts';
import type { Language, ViewState } from '../../../view/view-state.ts';

export interface SingleFileWish {
  readonly view: ViewState;
  readonly language: Language;
  /** Null takes the whole atlas. */
  readonly storyId: string | null;
}

type Made =
  | { readonly ok: true; readonly name: string; readonly blob: Blob }
  | { readonly ok: false; readonly file: string; readonly kind: LoadFailure['kind'] };

/** The view that a file opens with: the present one, or a story's first scene. */
async function openingView({ view, language, storyId }: SingleFileWish) {
  // The file has one renderer, and a reader's choice of another would say nothing.
  const own: ViewState = { ...view, language, renderer: 'auto' };
  if (storyId === null) return { ok: true, view: own } as const;
  const story = await loadStory(storyId);
  if (!story.ok) return { ok: false, file: story.file, kind: story.failure.kind } as const;
  const [first] = story.value.scenes;
  return { ok: true, view: first ? sceneView(storyId, first, 1, own) : own } as const;
}

/** Makes the atlas in one file from the one that the site has prepared. Never throws. */
export async function makeSingleFile(wish: SingleFileWish): Promise<Made> {
  const { language, storyId } = wish;
  const [prepared, opening] = await Promise.all([loadSingleFile(), openingView(wish)]);
  if (!prepared.ok) return { ok: false, file: prepared.file, kind: prepared.failure.kind };
  if (!opening.ok) return opening;
  try {
    const html = writeSingleFile(prepared.value, {
      search: encodeView(opening.view),
      site: siteAddress().replace(/[?#].*$/, ''),
      language,
      storyId,
    });
    const name = `cbec-atlas${storyId === null ? '' : `-${storyId}`}.html`;
    return { ok: true, name, blob: new Blob([html], { type: 'text/html;charset=utf-8' }) };
  } catch {
    return { ok: false, file: PREPARED_FILE, kind: 'malformed' };
  }
}
