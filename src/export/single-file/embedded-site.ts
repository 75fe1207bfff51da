// Remembers the address as it is now, for course systems: the page soon writes its view into it.
import '../../loading/launch-search.ts';
import { readEmbedded } from './embedded-files.ts';
import { OPENING, type Opening, readOpeningText } from './file-block.ts';

// Stands in for `loading/site.ts` in the atlas in one file: every file comes out of the page itself.

export const IS_SINGLE_FILE: boolean = true;

/** What this file opens with. */
export function readOpening(): Opening | null {
  const bytes = readEmbedded(OPENING);
  return bytes && readOpeningText(new TextDecoder().decode(bytes));
}

/** Answers a file inside the page. Rejects, as for a network that is not there, when it is not in it. */
export async function requestFile(file: string): Promise<Response> {
  const bytes = readEmbedded(file);
  if (!bytes) throw new TypeError(`${file} is not inside this file.`);
  return new Response(bytes);
}

/**
 * The view in the address, or else the one that the file was made with. What a course system writes into
 * the address is no view.
 */
export function openingSearch(): string {
  const { search } = window.location;
  const opening = readOpening();
  const isView = !opening?.course || search.startsWith('?v=');
  return (isView && search) || `?${opening?.search ?? ''}`;
}

/** Links lead to the atlas on the web: nobody else has the reader's folders. */
export function siteAddress(): string {
  return readOpening()?.site ?? window.location.href;
}
