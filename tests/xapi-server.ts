import { expect } from 'vitest';

const ENDPOINT = 'https://lms.example/xapi/';
export const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example', name: 's-7' },
};
export const REGISTRATION = '6b1d0c0e-2f5b-4d0c-9c0a-6f2f3a1b2c3d';
export const ACTIVITY = 'https://lms.example/activity/9';
export const CMI5 = 'https://w3id.org/xapi/cmi5/context';

/** The query string of a launch that has all it needs. */
export const LAUNCH = `?${new URLSearchParams({
  endpoint: ENDPOINT,
  fetch: 'https://lms.example/token?once=1',
  actor: JSON.stringify(ACTOR),
  registration: REGISTRATION,
  activityId: ACTIVITY,
})}`;

export const LAUNCH_DATA = {
  contextTemplate: {
    contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://atlas.example/au' }] },
    extensions: { [`${CMI5}/extensions/sessionid`]: 'session-1' },
  },
  launchMode: 'Normal',
  masteryScore: 0.6,
  moveOn: 'CompletedOrPassed',
  returnURL: 'https://lms.example/course/3',
};

interface Sent {
  readonly verb: { readonly id: string };
  readonly [name: string]: unknown;
}

/** A server that keeps what xAPI sends it, and can be told to fail. */
export function createServer(launchData: object = LAUNCH_DATA) {
  const statements: Sent[] = [];
  const states = new Map<string, unknown>([['LMS.LaunchData', launchData]]);
  const requests: (readonly [string, string])[] = [];
  let fault: ((address: URL, method: string) => Response | Promise<Response> | null) | null = null;
  const fetchIt = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address);
    const method = init.method ?? '';
    requests.push([method, url.pathname]);
    const failing = fault?.(url, method);
    if (failing) return failing;
    if (url.pathname === '/token') return Response.json({ 'auth-token': 'abc=' });
    const headers = new Headers(init.headers);
    if (headers.get('Authorization') !== 'Basic abc=') return new Response('', { status: 401 });
    if (headers.get('X-Experience-API-Version') !== '1.0.3')
      return new Response('', { status: 400 });
    if (url.pathname === '/xapi/statements') {
      statements.push(...(JSON.parse(String(init.body)) as Sent[]));
      return Response.json([]);
    }
    const { stateId, agent, registration, activityId } = Object.fromEntries(url.searchParams);
    if (url.pathname !== '/xapi/activities/state') return new Response('', { status: 404 });
    expect([agent, registration, activityId]).toEqual([
      JSON.stringify(ACTOR),
      REGISTRATION,
      ACTIVITY,
    ]);
    const id = stateId ?? '';
    if (method === 'PUT') states.set(id, JSON.parse(String(init.body)));
    const state = states.get(id);
    return state === undefined ? new Response('', { status: 404 }) : Response.json(state);
  };
  return {
    fetchIt,
    statements,
    states,
    requests,
    /** How often a document was written. */
    writes: () => requests.filter(([method]) => method === 'PUT').length,
    break: (how: typeof fault) => {
      fault = how;
    },
    verbs: () => statements.map(({ verb }) => verb.id.split('/').at(-1)),
    find: (verb: string) => statements.find((one) => one.verb.id.endsWith(`/${verb}`)),
  };
}
