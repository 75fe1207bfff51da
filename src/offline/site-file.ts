/** A file of one version of the site. */
export interface SiteFile {
  /** Its name below the page; the page itself is `index.html`. */
  readonly file: string;
  /** Its content as a subresource integrity hash: no file of another version passes for it. */
  readonly integrity: string;
  /** Kept at the first visit; the others are kept when they are first used. */
  readonly isFirst: boolean;
}

function decodePath(path: string): string | null {
  try {
    return decodeURI(path);
  } catch {
    return null; // A malformed percent sequence.
  }
}

/** The name below the page that an address means; null where it is none of the site's. */
export function fileOfAddress(address: string, scope: string): string | null {
  const { href, search } = new URL(address);
  const path = href.replace(/[?#].*$/, '');
  if (!path.startsWith(scope)) return null;
  const file = decodePath(path.slice(scope.length));
  if (file === '' || file === 'index.html') return 'index.html';
  return search === '' ? file : null;
}
