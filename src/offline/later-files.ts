import type { SiteFile } from './site-file.ts';
import { workerScope } from './worker-scope.ts';

const CACHE = `atlas-later-${workerScope.registration.scope}`;

const addressOf = ({ file }: SiteFile) => new URL(file, workerScope.registration.scope).href;
/** A file of another version has another key, so it is never found in this one's place. */
const keyOf = (file: SiteFile) =>
  `${addressOf(file)}?version=${encodeURIComponent(file.integrity)}`;

/**
 * A file from what was kept, or else from the network, and then kept. Rejects where it cannot be had,
 * and where the server holds another version of it: two versions never stand in one page.
 */
export async function keepFile(file: SiteFile): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(keyOf(file));
  if (kept) return kept;
  const response = await fetch(addressOf(file), { integrity: file.integrity, cache: 'no-cache' });
  // A full disk keeps nothing; the page has its file all the same.
  if (response.ok) await cache.put(keyOf(file), response.clone()).catch(() => {});
  return response;
}

/** Forgets what no file of this version is. */
export async function forgetOthers(files: readonly SiteFile[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const known = new Set(files.map(keyOf));
  const keys = await cache.keys();
  await Promise.all(keys.filter(({ url }) => !known.has(url)).map((key) => cache.delete(key)));
}
