import { unzipSync } from 'fflate';
import { inflateWithin } from '../../loading/inflate-within.ts';

/** Every published table is in this archive; kept once, each is taken from it. */
const ARCHIVE = 'data/atlas-data.zip';
const ARCHIVE_FOLDER = 'atlas-data/';
/** Of one file, unpacked; the largest has a few. */
const MOST_BYTES = 64_000_000;

/** The files that a page gives its worker, which sees no page: the text of each block. */
export type WorkerFiles = Readonly<
  Record<string, { readonly coding: string; readonly text: string }>
>;

declare global {
  var atlasFiles: WorkerFiles | undefined;
}

function findText(file: string): WorkerFiles[string] | null {
  if (typeof document === 'undefined') return globalThis.atlasFiles?.[file] ?? null;
  const block = document.querySelector<HTMLScriptElement>(`script[data-file="${file}"]`);
  return block && { coding: block.dataset.coding ?? '', text: block.text };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function unpack(file: string): Uint8Array<ArrayBuffer> | null {
  const found = findText(file);
  if (found?.coding === 'json') return new TextEncoder().encode(found.text);
  if (found?.coding === 'base64') return bytesOf(found.text);
  if (found?.coding === 'deflate') return inflateWithin(bytesOf(found.text), MOST_BYTES);
  const archive = file.startsWith('data/') && file !== ARCHIVE ? unpack(ARCHIVE) : null;
  if (!archive) return null;
  const name = ARCHIVE_FOLDER + file.slice('data/'.length);
  const filter = (entry: { readonly name: string; readonly originalSize: number }) =>
    entry.name === name && entry.originalSize <= MOST_BYTES;
  const files = unzipSync(archive, { filter });
  return Object.hasOwn(files, name) ? (files[name]?.slice() ?? null) : null;
}

/**
 * The bytes of a file inside this page by its name on the site (`data/zones.csv`); null when it is
 * not in it, or cannot be unpacked.
 */
export function readEmbedded(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    return unpack(file);
  } catch {
    return null;
  }
}

/** Some files of this page as a worker needs them; those that are not in it are left out. */
export function filesForWorker(files: readonly string[]): WorkerFiles {
  const found = files.flatMap((file) => {
    const text = findText(file);
    return text ? [[file, text] as const] : [];
  });
  return Object.fromEntries(found);
}
