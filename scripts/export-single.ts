import { writeSingleFile } from '../src/export/single-file/write-single-file.ts';
import { sceneView } from '../src/story/scene-view.ts';
import { decodeView, encodeView } from '../src/view/url-codec.ts';
import { DEFAULT_VIEW, type Language } from '../src/view/view-state.ts';
import { buildSingleFile } from './build-single-file.ts';
import { readStories } from './read-stories.ts';

export interface SingleFileOptions {
  readonly story: string | null;
  readonly language: Language;
  /** A query string, as the page's address has it. */
  readonly view: string;
  /** The address of the atlas on the web, for the links that the file makes. */
  readonly site: string | null;
}

/** The atlas, or one story, as the text of one HTML file; throws a sentence about what is wrong. */
export async function exportSingle(options: SingleFileOptions): Promise<string> {
  const { story: id, language, site } = options;
  const { view: asked, ignored } = decodeView(options.view, DEFAULT_VIEW);
  if (ignored.length > 0)
    throw new Error(`--view: these parts mean nothing: ${ignored.join(', ')}`);
  const stories = readStories();
  const story = stories.find((known) => known.id === id);
  if (id !== null && !story) {
    const known = stories.map((each) => each.id).join(', ');
    throw new Error(`--story: there is no story "${id}"; there are ${known}`);
  }
  const [first] = story?.scenes ?? [];
  const own = { ...asked, language };
  const view = id !== null && first ? sceneView(id, first, 1, own) : own;
  const prepared = await buildSingleFile();
  return writeSingleFile(prepared, { search: encodeView(view), site, language, storyId: id });
}
