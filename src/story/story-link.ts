import { deflateSync, Inflate } from 'fflate';
import type { Draft } from './edit-story.ts';
import { type ReadDraft, readStoryText } from './own-story-file.ts';
import { OWN_STORY } from './own-story-id.ts';

/** Letters of a whole link that mail programs, chats and browsers pass on unharmed. */
export const LONGEST_LINK = 8000;
/** What a link may hold once unpacked; a few thousand letters can be made to swell to megabytes. */
const MOST_UNPACKED_BYTES = 1_000_000;
/** Packed bytes that are unpacked at a time: each swells to about a thousand at most. */
const STRIDE_BYTES = 128;
const FRAGMENT = '#mystory=';

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** Unpacks; null where it is damaged or swells beyond what a link may hold. */
function inflate(packed: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  let hasEnded = false;
  const stream = new Inflate((part, isLast) => {
    bytes += part.length;
    parts.push(part);
    hasEnded = isLast;
  });
  for (let start = 0; start < packed.length && !hasEnded; start += STRIDE_BYTES) {
    const end = start + STRIDE_BYTES;
    stream.push(packed.slice(start, end), end >= packed.length);
    if (bytes > MOST_UNPACKED_BYTES) return null;
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A link that holds a story whole. */
export interface StoryLink {
  readonly link: string;
  /** Whether it is short enough to be sent, and to be read again. */
  readonly fits: boolean;
}

/** The link of a story on the page at an address; the story stands in the fragment, which no server sees. */
export function writeStoryLink(address: string, draft: Draft): StoryLink {
  const json = new TextEncoder().encode(JSON.stringify({ ...draft, id: OWN_STORY }));
  const link = `${address.split('#')[0]}${FRAGMENT}${toBase64Url(deflateSync(json, { level: 9 }))}`;
  return { link, fits: link.length <= LONGEST_LINK && json.length <= MOST_UNPACKED_BYTES };
}

/** Whether the fragment of an address holds a story. */
export function hasStory(fragment: string): boolean {
  return fragment.startsWith(FRAGMENT);
}

/** Reads the story in the fragment of an address, `#mystory=…`. Never throws. */
export function readStoryLink(fragment: string): ReadDraft {
  const damaged: ReadDraft = { ok: false, problem: { kind: 'damaged-link' } };
  if (!hasStory(fragment) || fragment.length > LONGEST_LINK) return damaged;
  try {
    const json = inflate(fromBase64Url(fragment.slice(FRAGMENT.length)));
    if (!json) return damaged;
    const read = readStoryText(new TextDecoder('utf-8', { fatal: true }).decode(json));
    const isOfStory = read.ok || read.problem.kind === 'newer' || read.problem.kind === 'wrong';
    return isOfStory ? read : damaged;
  } catch {
    return damaged;
  }
}
