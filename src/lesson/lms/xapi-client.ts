import type { Cmi5Launch } from './cmi5-launch.ts';
import type { LmsProblem, OnProblem } from './lms-session.ts';

/** A server that has not answered by then is taken for one that does not. */
const LONGEST_WAIT_MS = 8_000;
/**
 * In bytes, of what may outlive the page. Browsers let 65,536 of that be on their way at once and refuse the rest even
 * in a page that stays open; statements and the document go out together.
 */
const MOST_KEPT_ALIVE = 32_768;

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface XapiClient {
  /** False where the server did not give a token; then nothing else works. */
  readonly open: () => Promise<boolean>;
  /** A document; null where there is none, `failed` where it could not be had. */
  readonly read: (kind: 'state' | 'profile', id: string) => Promise<unknown>;
  readonly writeState: (id: string, document: unknown) => Promise<boolean>;
  readonly send: (statements: readonly object[]) => Promise<boolean>;
}

export const FAILED = Symbol('failed');

interface Asked {
  readonly call: string;
  readonly address: () => string;
  readonly init: RequestInit;
  /** JSON; what a course system had put into a statement may be too deep to be written. */
  readonly body?: () => string;
  /** Errors that say "none". */
  readonly quiet?: readonly number[];
}

function tokenOf(value: unknown): { readonly token: string } | { readonly said: string } {
  const parts = Object(value) as Readonly<Record<string, unknown>>;
  const token = parts['auth-token'];
  if (typeof token === 'string' && token !== '') return { token };
  const isSaid = (part: unknown) =>
    typeof part === 'number' || (typeof part === 'string' && part !== '');
  return { said: [parts['error-code'], parts['error-text']].filter(isSaid).join(' ') };
}

/** Speaks xAPI with the server that a launch names. No call rejects. */
export function createXapiClient(
  launch: Cmi5Launch,
  onProblem: OnProblem,
  fetchIt: Fetch = (address, init) => fetch(address, init),
): XapiClient {
  let token = '';

  const fail = (problem: LmsProblem): null => {
    onProblem(problem);
    return null;
  };

  /** Null where no answer came, or one that is an error and not a quiet one. */
  const ask = async ({ call, address, init, body, quiet }: Asked) => {
    try {
      const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
      const written = body?.() ?? null;
      const bytes = new TextEncoder().encode(written ?? '').length;
      const keepalive = init.method !== 'GET' && bytes <= MOST_KEPT_ALIVE;
      const response = await fetchIt(address(), { ...init, body: written, signal, keepalive });
      if (response.ok || quiet?.includes(response.status)) return response;
      const said = `${response.status} ${(await response.text()).slice(0, 200)}`.trim();
      return fail({ kind: 'status', call, said });
    } catch (error) {
      const said = error instanceof Error ? error.message : '';
      return fail({ kind: 'unreachable', call, said });
    }
  };

  const headers = () => ({
    Authorization: `Basic ${token}`,
    'X-Experience-API-Version': '1.0.3',
  });
  const json = { 'Content-Type': 'application/json' };

  const documentAddress = (kind: 'state' | 'profile', id: string) => () => {
    const agent = JSON.stringify(launch.actor);
    if (kind === 'profile') {
      return `${launch.endpoint}agents/profile?${new URLSearchParams({ agent, profileId: id })}`;
    }
    const { activityId, registration } = launch;
    const parts = new URLSearchParams({ activityId, agent, registration, stateId: id });
    return `${launch.endpoint}activities/state?${parts}`;
  };

  return {
    open: async () => {
      const call = 'fetch';
      const asked = { call, address: () => launch.fetchAddress, init: { method: 'POST' } };
      const response = await ask(asked);
      if (!response) return false;
      const read = tokenOf(await response.json().catch(() => null));
      if ('said' in read) {
        onProblem({ kind: 'refused', call, said: read.said });
        return false;
      }
      token = read.token;
      return true;
    },
    read: async (kind, id) => {
      const init = { method: 'GET', headers: headers() };
      const asked = { call: id, address: documentAddress(kind, id), init, quiet: [403, 404] };
      const response = await ask(asked);
      if (!response) return FAILED;
      if (!response.ok) return null;
      return await response.json().catch(() => null);
    },
    writeState: async (id, document) => {
      const init = { method: 'PUT', headers: { ...headers(), ...json } };
      const body = () => JSON.stringify(document);
      const asked = { call: id, address: documentAddress('state', id), init, body };
      return (await ask(asked)) !== null;
    },
    send: async (statements) => {
      if (statements.length === 0) return true;
      const init = { method: 'POST', headers: { ...headers(), ...json } };
      const address = () => `${launch.endpoint}statements`;
      const body = () => JSON.stringify(statements);
      return (await ask({ call: 'statements', address, init, body })) !== null;
    },
  };
}
