// How this copy of the atlas reaches its own files, and what it was opened with. The atlas in one
// file takes `export/single-file/embedded-site.ts` in place of this module.

/** The atlas stands in one file, with no site around it. */
export const IS_SINGLE_FILE: boolean = false;

/**
 * Asks for a file of the site by its name below the page (`data/dataset.json`). `base` is the page's
 * address where there is no page to know it, as in a worker. Rejects where the file cannot be had.
 */
export function requestFile(file: string, init?: RequestInit, base?: string): Promise<Response> {
  return fetch(base === undefined ? file : new URL(file, base), init);
}

/** The query string that the atlas was opened with. */
export function openingSearch(): string {
  return window.location.search;
}

/** The address from which links to the atlas are made. */
export function siteAddress(): string {
  return window.location.href;
}
