/** What a course system writes into the address of a lesson that it launches by cmi5. */
export interface Cmi5Launch {
  /** Where statements and documents go, with a slash at its end. */
  readonly endpoint: string;
  /** Gives the token of this visit, once. */
  readonly fetchAddress: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration: string;
  readonly activityId: string;
}

type Read =
  | { readonly ok: true; readonly launch: Cmi5Launch }
  | { readonly ok: false; readonly missing: readonly string[] };

/** Of an actor, which goes into every address and statement; a few hundred are usual. */
const MOST_LETTERS = 10_000;

function readActor(text: string | null): Cmi5Launch['actor'] | null {
  if (text === null || text.length > MOST_LETTERS) return null;
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && !Array.isArray(value);
    return isObject ? (value as Cmi5Launch['actor'] | null) : null;
  } catch {
    return null;
  }
}

function isAddress(text: string | null): text is string {
  return /^https?:\/\/\S+$/i.test(text ?? '');
}

/** The launch in a query string, or which of its parts are missing or mean nothing. */
export function readLaunch(search: string): Read {
  const parts = new URLSearchParams(search);
  const [endpoint, fetchAddress] = [parts.get('endpoint'), parts.get('fetch')];
  const [registration, activityId] = [parts.get('registration'), parts.get('activityId')];
  const actor = readActor(parts.get('actor'));
  if (isAddress(endpoint) && isAddress(fetchAddress) && actor && registration && activityId) {
    const slashed = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
    const launch = { endpoint: slashed, fetchAddress, actor, registration, activityId };
    return { ok: true, launch };
  }
  const missing = [
    isAddress(endpoint) ? '' : 'endpoint',
    isAddress(fetchAddress) ? '' : 'fetch',
    actor ? '' : 'actor',
    registration ? '' : 'registration',
    activityId ? '' : 'activityId',
  ];
  return { ok: false, missing: missing.filter(Boolean) };
}
