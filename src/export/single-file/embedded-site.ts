import { readEmbedded } from './embedded-files.ts';
import { OPENING, type Opening } from './file-block.ts';

// Stands in for `loading/site.ts` in the atlas in one file: every file comes out of the page itself.

export const IS_SINGLE_FILE: boolean = true;

function readOpening(): Opening | null {
  const bytes = readEmbedded(OPENING);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Opening);
}

/** Answers a file inside the page. Rejects, as for a network that is not there, when it is not in it. */
export async function requestFile(file: string): Promise<Response> {
  const bytes = readEmbedded(file);
  if (!bytes) throw new TypeError(`${file} is not inside this file.`);
  return new Response(bytes);
}

/** The view in the address, or else the one that the file was made with. */
export function openingSearch(): string {
  return window.location.search || `?${readOpening()?.search ?? ''}`;
}

/** Links lead to the atlas on the web: nobody else has the reader's folders. */
export function siteAddress(): string {
  return readOpening()?.site ?? window.location.href;
}
