import { deflateSync } from 'fflate';
import { inflateWithin } from '../loading/inflate-within.ts';
import { OWN_ID, type Part, type Work, type WorkKind } from './work.ts';
import { type ReadWork, readWorkText } from './work-file.ts';

/** Letters of a whole link that mail programs, chats and browsers pass on unharmed. */
export const LONGEST_LINK = 8000;
/** What a link may hold once unpacked; a few thousand letters can be made to swell to megabytes. */
const MOST_UNPACKED_BYTES = 1_000_000;

/** `#mystory=` */
const fragmentOf = (kind: string) => `#my${kind}=`;

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** A link that holds a work whole. */
export interface WorkLink {
  readonly link: string;
  /** Whether it is short enough to be sent, and to be read again. */
  readonly fits: boolean;
}

/** The link of a work on the page at an address; the work stands in the fragment, which no server sees. */
export function writeWorkLink(kind: string, address: string, work: Work): WorkLink {
  const json = new TextEncoder().encode(JSON.stringify({ ...work, id: OWN_ID }));
  const packed = toBase64Url(deflateSync(json, { level: 9 }));
  const link = `${address.split('#')[0]}${fragmentOf(kind)}${packed}`;
  return { link, fits: link.length <= LONGEST_LINK && json.length <= MOST_UNPACKED_BYTES };
}

/** Whether the fragment of an address holds a work of a kind. */
export function hasWork(kind: string, fragment: string): boolean {
  return fragment.startsWith(fragmentOf(kind));
}

/** Reads the work in the fragment of an address, `#mystory=…`. Never throws. */
export function readWorkLink<W extends Work, P extends Part>(
  kind: WorkKind<W, P>,
  fragment: string,
): ReadWork<W> {
  const damaged: ReadWork<W> = { ok: false, problem: { kind: 'damaged-link' } };
  if (!hasWork(kind.name, fragment) || fragment.length > LONGEST_LINK) return damaged;
  try {
    const packed = fromBase64Url(fragment.slice(fragmentOf(kind.name).length));
    const json = inflateWithin(packed, MOST_UNPACKED_BYTES);
    if (!json) return damaged;
    const read = readWorkText(kind, new TextDecoder('utf-8', { fatal: true }).decode(json));
    const isOfKind = read.ok || read.problem.kind === 'newer' || read.problem.kind === 'wrong';
    return isOfKind ? read : damaged;
  } catch {
    return damaged;
  }
}
