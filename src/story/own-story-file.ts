import { decodeStory, MOST_SCENES, type StoryIssue } from '../loading/story-schema.ts';
import type { Draft } from './edit-story.ts';
import { OWN_STORY } from './own-story-id.ts';

/** Why a file, a link or what was kept holds no story that can be opened. */
export type StoryProblem =
  | { readonly kind: 'too-large'; readonly mostBytes: number }
  /** It begins as JSON does and then ends or goes wrong. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'not-story' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'too-many-scenes'; readonly scenes: number; readonly most: number }
  | { readonly kind: 'wrong'; readonly issues: readonly StoryIssue[] }
  /** Of a link: not what it was when it was made. */
  | { readonly kind: 'damaged-link' };

export type ReadDraft =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problem: StoryProblem };

/** A story of two hundred scenes with every text at its longest, in Chinese. */
const MOST_FILE_BYTES = 32_000_000;

const refuse = (problem: StoryProblem): ReadDraft => ({ ok: false, problem });

/** Stands in while a draft without scenes is checked. */
const STAND_IN = {
  id: 'stand-in',
  view: '',
  heading: { zh: '', en: '' },
  text: { zh: '', en: '' },
  notes: { zh: '', en: '' },
  dwellSeconds: 1,
  chart: null,
  highlights: [],
  sources: [],
};

/** Checks a story from anywhere; one without scenes is well too. Never throws. */
export function decodeDraft(value: unknown): ReadDraft {
  if (typeof value !== 'object' || value === null || !('scenes' in value)) {
    return refuse({ kind: 'not-story' });
  }
  const version = 'version' in value ? value.version : null;
  if (typeof version === 'number' && version > 1) return refuse({ kind: 'newer', version });
  const { scenes } = value;
  if (Array.isArray(scenes) && scenes.length > MOST_SCENES) {
    return refuse({ kind: 'too-many-scenes', scenes: scenes.length, most: MOST_SCENES });
  }
  const isEmpty = Array.isArray(scenes) && scenes.length === 0;
  const decoded = decodeStory(isEmpty ? { ...value, scenes: [STAND_IN] } : value);
  if (!decoded.ok) return refuse({ kind: 'wrong', issues: decoded.issues });
  const { story } = decoded;
  return { ok: true, draft: { ...story, id: OWN_STORY, scenes: isEmpty ? [] : story.scenes } };
}

/** Reads the text of a story file. Never throws. */
export function readStoryText(text: string): ReadDraft {
  // This also takes away the byte order mark that some editors write.
  const json = text.trim();
  try {
    return decodeDraft(JSON.parse(json));
  } catch {
    return refuse({ kind: json.startsWith('{') ? 'cut-off' : 'not-story' });
  }
}

/** Reads a story file. A file that cannot be read at all counts as damaged. */
export async function readStoryFile(file: Blob): Promise<ReadDraft> {
  if (file.size > MOST_FILE_BYTES) return refuse({ kind: 'too-large', mostBytes: MOST_FILE_BYTES });
  try {
    return readStoryText(await file.text());
  } catch {
    return refuse({ kind: 'cut-off' });
  }
}

/** The text of a story file, in lines that a person can read and compare. */
export function writeStoryText(draft: Draft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}

const NOT_IN_NAMES = /[^\p{L}\p{N}]+/gu;
const LONGEST_NAME = 60;

/** `cbec-atlas-story-three-to-one.json`: the title as far as every system takes it in a name. */
export function storyFileName({ title }: Draft, language: 'zh' | 'en'): string {
  const said = title[language] || title.en || title.zh;
  const name = [...said.toLowerCase().replaceAll(NOT_IN_NAMES, '-')]
    .slice(0, LONGEST_NAME)
    .join('');
  const trimmed = name.replace(/^-+|-+$/g, '');
  return `cbec-atlas-story${trimmed === '' ? '' : `-${trimmed}`}.json`;
}
