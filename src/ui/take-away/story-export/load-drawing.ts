import type { Story } from '../../../domain/story.ts';
import { decodeTopology, type MapGeometry } from '../../../loading/decode-topology.ts';
import type { Loaded } from '../../../loading/fetch-json.ts';
import { loadTopology } from '../../../loading/load-files.ts';
import { loadAnyStory } from '../../../story/load-any-story.ts';

/** Files that a picture needs and that did not arrive. */
export class MissingFiles extends Error {
  readonly files: readonly string[];

  constructor(files: readonly string[]) {
    super(`Did not arrive: ${files.join(', ')}`);
    this.name = 'MissingFiles';
    this.files = files;
  }
}

function valuesOf<T>(loaded: readonly Loaded<T>[]): readonly T[] {
  const missing = loaded.flatMap((one) => (one.ok ? [] : [one.file]));
  if (missing.length > 0) throw new MissingFiles(missing);
  return loaded.flatMap((one) => (one.ok ? [one.value] : []));
}

let kept: MapGeometry | null = null;

/** The detailed map; throws MissingFiles. */
export async function loadGeometry(): Promise<MapGeometry> {
  if (kept) return kept;
  const [china, world] = valuesOf(
    await Promise.all([loadTopology('china'), loadTopology('world')]),
  );
  if (!china || !world) throw new MissingFiles(['geodata']);
  kept = decodeTopology(china, world);
  return kept;
}

/** A story by its id; throws MissingFiles. */
export async function loadStoryOf(id: string): Promise<Story> {
  const [story] = valuesOf([await loadAnyStory(id)]);
  if (!story) throw new MissingFiles([id]);
  return story;
}
