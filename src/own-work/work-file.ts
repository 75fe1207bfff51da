import { bringUpToDate, type Migration } from './schema-versions.ts';
import { OWN_ID, type Part, type Work, type WorkIssue, type WorkKind } from './work.ts';
import { WORK_MIGRATIONS } from './work-migrations.ts';

/** Why a file, a link or what was kept holds no work that can be opened. */
export type WorkProblem =
  | { readonly kind: 'too-large'; readonly mostBytes: number }
  /** It begins as JSON does and then ends or goes wrong. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'not-this' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'too-many-parts'; readonly parts: number; readonly most: number }
  | { readonly kind: 'wrong'; readonly issues: readonly WorkIssue[] }
  /** Of a link: not what it was when it was made. */
  | { readonly kind: 'damaged-link' };

export type ReadWork<W> =
  | { readonly ok: true; readonly draft: W }
  | { readonly ok: false; readonly problem: WorkProblem };

/** A story of two hundred scenes with every text at its longest, in Chinese. */
const MOST_FILE_BYTES = 32_000_000;

const refuse = (problem: WorkProblem): ReadWork<never> => ({ ok: false, problem });

/** Checks a work of this or any earlier version; an unfinished one is well too. Never throws. */
export function decodeDraft<W extends Work, P extends Part>(
  kind: WorkKind<W, P>,
  value: unknown,
  migrations: readonly Migration[] = WORK_MIGRATIONS[kind.name],
): ReadWork<W> {
  if (typeof value !== 'object' || value === null || !(kind.partsKey in value)) {
    return refuse({ kind: 'not-this' });
  }
  const recent = bringUpToDate(value as Readonly<Record<string, unknown>>, 'version', migrations);
  if (!recent.ok) return refuse({ kind: 'newer', version: recent.newer });
  const parts = recent.record[kind.partsKey];
  if (Array.isArray(parts) && parts.length > kind.mostParts) {
    return refuse({ kind: 'too-many-parts', parts: parts.length, most: kind.mostParts });
  }
  const decoded = kind.decode(recent.record);
  if (!decoded.ok) return refuse({ kind: 'wrong', issues: decoded.issues });
  return { ok: true, draft: { ...decoded.work, id: OWN_ID } };
}

/** Reads the text of a file. Never throws. */
export function readWorkText<W extends Work, P extends Part>(
  kind: WorkKind<W, P>,
  text: string,
): ReadWork<W> {
  // This also takes away the byte order mark that some editors write.
  const json = text.trim();
  try {
    return decodeDraft(kind, JSON.parse(json));
  } catch {
    return refuse({ kind: json.startsWith('{') ? 'cut-off' : 'not-this' });
  }
}

/** Reads a file. One that cannot be read at all counts as damaged. */
export async function readWorkFile<W extends Work, P extends Part>(
  kind: WorkKind<W, P>,
  file: Blob,
): Promise<ReadWork<W>> {
  if (file.size > MOST_FILE_BYTES) return refuse({ kind: 'too-large', mostBytes: MOST_FILE_BYTES });
  try {
    return readWorkText(kind, await file.text());
  } catch {
    return refuse({ kind: 'cut-off' });
  }
}

/** The text of a file, in lines that a person can read and compare. */
export function writeWorkText(work: Work): string {
  return `${JSON.stringify(work, null, 2)}\n`;
}

const NOT_IN_NAMES = /[^\p{L}\p{N}]+/gu;
const LONGEST_NAME = 60;

/** `cbec-atlas-story-three-to-one.json`: the title as far as every system takes it in a name. */
export function workFileName(kind: string, { title }: Work, language: 'zh' | 'en'): string {
  const said = title[language] || title.en || title.zh;
  const name = [...said.toLowerCase().replaceAll(NOT_IN_NAMES, '-')]
    .slice(0, LONGEST_NAME)
    .join('');
  const trimmed = name.replace(/^-|-$/g, '');
  return `cbec-atlas-${kind}${trimmed === '' ? '' : `-${trimmed}`}.json`;
}
