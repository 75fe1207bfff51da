import { requestFile } from './site.ts';

/** Why a file of the site could not be used. */
export type LoadFailure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'status'; readonly status: number }
  /** `isPage`: some hosts answer what they have not with their start page. */
  | { readonly kind: 'malformed'; readonly isPage?: true }
  | { readonly kind: 'schema'; readonly detail: string };

export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly file: string; readonly failure: LoadFailure };

/** Whether a host says that it has no such file, in one of the ways in which hosts do. */
export function isNotThere(failure: LoadFailure): boolean {
  return failure.kind === 'status'
    ? failure.status === 404
    : failure.kind === 'malformed' && failure.isPage === true;
}

/** A connection that hangs is as good as none; then a person can try again. */
const LONGEST_WAIT_MS = 60_000;

/** What the atlas opens with. */
export const FACTS_FILE = 'data/dataset.json';

/** What is on its way before anybody asked for it, by the file. */
const ahead = new Map<string, Promise<Loaded<unknown>>>();

/** Begins to fetch a file that `fetchJson` will be asked for: the code that asks is itself on its way. */
export function fetchAhead(file: string): void {
  ahead.set(file, request(file));
}

/** Fetches a JSON file beside the page; `file` is relative to it. Never throws. */
export async function fetchJson(file: string): Promise<Loaded<unknown>> {
  const begun = ahead.get(file);
  // Once: who asks again wants to try again. A head start that failed is nobody's try yet.
  ahead.delete(file);
  const loaded = await begun;
  return loaded?.ok ? loaded : request(file);
}

async function request(file: string): Promise<Loaded<unknown>> {
  const failed = (failure: LoadFailure) => ({ ok: false, file, failure }) as const;
  let response: Response;
  try {
    response = await requestFile(file, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
  } catch {
    return failed({ kind: 'unreachable' });
  }
  if (!response.ok) return failed({ kind: 'status', status: response.status });
  if (response.headers.get('Content-Type')?.startsWith('text/html')) {
    return failed({ kind: 'malformed', isPage: true });
  }
  try {
    return { ok: true, value: await response.json() };
  } catch (error) {
    // The longest wait may end while the file is on its way.
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return failed({ kind: isLate ? 'unreachable' : 'malformed' });
  }
}

/** What code that has to come first loads; where that code does not arrive, it is said as of a file. Never throws. */
export async function loadByCode<T>(
  file: string,
  load: () => Promise<Loaded<T>>,
): Promise<Loaded<T>> {
  try {
    return await load();
  } catch (error) {
    console.error(error);
    return { ok: false, file, failure: { kind: 'unreachable' } };
  }
}
