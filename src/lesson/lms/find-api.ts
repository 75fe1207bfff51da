/** The functions of a course system; each is called by its name. */
export type ScormApi = Readonly<Record<string, unknown>>;

export type ApiName = 'API' | 'API_1484_11';

/** What a search needs of a window; a window of another site lets nothing else be read. */
interface Searched {
  readonly parent: Searched | null;
  readonly opener?: unknown;
}

export type FoundApi =
  | { readonly ok: true; readonly api: ScormApi }
  /** `isBlocked`: a window on the way does not let itself be read. */
  | { readonly ok: false; readonly isBlocked: boolean };

/** As many frames as the standard lets one look through. */
const MOST_LEVELS = 500;

function readApi(from: object, name: ApiName): ScormApi | null | 'blocked' {
  try {
    const api = (from as Record<string, unknown>)[name];
    const isThere = (typeof api === 'object' || typeof api === 'function') && api !== null;
    return isThere ? (api as ScormApi) : null;
  } catch {
    return 'blocked';
  }
}

function searchUp(start: Searched, name: ApiName): FoundApi {
  let isBlocked = false;
  let at: Searched = start;
  for (let level = 0; level <= MOST_LEVELS; level += 1) {
    const api = readApi(at, name);
    if (api === 'blocked') isBlocked = true;
    else if (api) return { ok: true, api };
    const { parent } = at;
    if (!parent || parent === at) break;
    at = parent;
  }
  return { ok: false, isBlocked };
}

function openerOf(from: Searched): Searched | null {
  try {
    const { opener } = from;
    return typeof opener === 'object' && opener !== null ? (opener as Searched) : null;
  } catch {
    return null;
  }
}

/** The topmost window that has an opener, or the window itself. */
function openersOf(start: Searched): readonly Searched[] {
  const openers: Searched[] = [];
  let at: Searched = start;
  for (let level = 0; level <= MOST_LEVELS; level += 1) {
    const opener = openerOf(at);
    if (opener) openers.push(opener);
    if (!at.parent || at.parent === at) break;
    at = at.parent;
  }
  return openers;
}

/** Looks for the course system as SCORM says: in the frames around the page, then around the window that opened it. */
export function findApi(start: Searched, name: ApiName): FoundApi {
  const around = searchUp(start, name);
  if (around.ok) return around;
  let { isBlocked } = around;
  for (const opener of openersOf(start)) {
    const found = searchUp(opener, name);
    if (found.ok) return found;
    isBlocked ||= found.isBlocked;
  }
  return { ok: false, isBlocked };
}
