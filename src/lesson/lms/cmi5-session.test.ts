import { beforeEach, describe, expect, it } from 'vitest';
import { createCmi5Session } from './cmi5-session.ts';
import type { LmsInteraction, LmsProblem, LmsReport } from './lms-session.ts';

const ENDPOINT = 'https://lms.example/xapi/';
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 's-7' } };
const REGISTRATION = '6b1d0c0e-2f5b-4d0c-9c0a-6f2f3a1b2c3d';
const ACTIVITY = 'https://lms.example/activity/9';
const CMI5 = 'https://w3id.org/xapi/cmi5/context';

const LAUNCH = `?${new URLSearchParams({
  endpoint: ENDPOINT,
  fetch: 'https://lms.example/token?once=1',
  actor: JSON.stringify(ACTOR),
  registration: REGISTRATION,
  activityId: ACTIVITY,
})}`;

const LAUNCH_DATA = {
  contextTemplate: {
    contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://atlas.example/au' }] },
    extensions: { [`${CMI5}/extensions/sessionid`]: 'session-1' },
  },
  launchMode: 'Normal',
  masteryScore: 0.6,
  moveOn: 'CompletedOrPassed',
  returnURL: 'https://lms.example/course/3',
};

const REPORT: LmsReport = {
  progress: 0.5,
  points: 1,
  mostPoints: 4,
  isDone: false,
  isPassed: null,
  step: 'ratio',
};

const SAID: LmsInteraction = {
  id: 'which batch',
  prompt: 'Which batch?',
  response: { kind: 'choice', ids: ['batch-4'] },
  choices: [{ id: 'batch-4', label: 'Batch 4' }],
  targets: [],
  isRight: true,
  points: 1,
  mostPoints: 1,
  at: new Date('2026-11-21T06:00:30Z'),
  latencyMs: 30_000,
};

interface Sent {
  readonly verb: { readonly id: string };
  readonly [name: string]: unknown;
}

/** A server that keeps what xAPI sends it, and can be told to fail. */
function createServer(launchData: object = LAUNCH_DATA) {
  const statements: Sent[] = [];
  const states = new Map<string, unknown>([['LMS.LaunchData', launchData]]);
  const requests: (readonly [string, string])[] = [];
  let fault: ((address: URL) => Response | Promise<Response> | null) | null = null;
  const fetchIt = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address);
    requests.push([init.method ?? '', url.pathname]);
    const failing = fault?.(url);
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
    if (init.method === 'PUT') states.set(id, JSON.parse(String(init.body)));
    const state = states.get(id);
    return state === undefined ? new Response('', { status: 404 }) : Response.json(state);
  };
  return {
    fetchIt,
    statements,
    states,
    requests,
    break: (how: typeof fault) => {
      fault = how;
    },
    verbs: () => statements.map(({ verb }) => verb.id.split('/').at(-1)),
    find: (verb: string) => statements.find((one) => one.verb.id.endsWith(`/${verb}`)),
  };
}

let clockMs = 0;
function open(server: ReturnType<typeof createServer>, search = LAUNCH) {
  const problems: LmsProblem[] = [];
  const session = createCmi5Session({
    search,
    language: 'en',
    onProblem: (problem) => problems.push(problem),
    fetch: server.fetchIt,
    now: () => new Date(clockMs),
  });
  return { session, problems };
}

beforeEach(() => {
  clockMs = Date.parse('2026-11-21T06:00:00Z');
});

describe('a lesson that a course launched by cmi5', () => {
  it('fetches its token, says what becomes of it, and ends', async () => {
    const server = createServer();
    const { session, problems } = open(server);
    expect(await session.start()).toEqual({
      student: JSON.stringify(ACTOR.account),
      suspended: null,
      isRecorded: true,
      passShare: 0.6,
      before: { share: null, isDone: false, isPassed: false },
      returnAddress: 'https://lms.example/course/3',
    });
    expect(server.requests[0]).toEqual(['POST', '/token']);
    session.report(REPORT);
    session.interaction(SAID);
    session.suspend('left here');
    expect(await session.commit()).toBe(true);
    clockMs += 90_000;
    session.report({ ...REPORT, points: 3, progress: 1, isDone: true, isPassed: true });
    await session.finish();
    expect(server.verbs()).toEqual([
      'initialized',
      'answered',
      'completed',
      'passed',
      'terminated',
    ]);
    expect(problems).toEqual([]);
    for (const one of server.statements) {
      expect(one).toMatchObject({
        id: expect.stringMatching(
          /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        ),
        timestamp: expect.stringMatching(/Z$/),
        actor: ACTOR,
        context: {
          registration: REGISTRATION,
          contextActivities: { grouping: [{ id: 'https://atlas.example/au' }] },
          extensions: { [`${CMI5}/extensions/sessionid`]: 'session-1' },
        },
      });
    }
    const categories = (verb: string) =>
      JSON.stringify(server.find(verb)?.context).match(/categories\/\w+/g);
    expect(categories('initialized')).toEqual(['categories/cmi5']);
    expect(categories('answered')).toBeNull();
    expect(categories('passed')).toEqual(['categories/cmi5', 'categories/moveon']);
    expect(server.find('passed')).toMatchObject({
      object: { id: ACTIVITY },
      result: { success: true, score: { scaled: 0.75 }, duration: 'PT0H1M30.00S' },
      context: { extensions: { [`${CMI5}/extensions/masteryscore`]: 0.6 } },
    });
    expect(server.find('completed')?.result).toEqual({
      completion: true,
      duration: 'PT0H1M30.00S',
    });
    expect(server.find('answered')).toMatchObject({
      object: {
        id: `${ACTIVITY}#which%20batch`,
        definition: { interactionType: 'choice', choices: [{ id: 'batch-4' }] },
      },
      result: { response: 'batch-4', success: true },
    });
  });

  it('comes back to what was left, and completes and passes a registration once', async () => {
    const server = createServer();
    const first = open(server).session;
    await first.start();
    first.suspend('left here');
    first.report({ ...REPORT, points: 3, isDone: true, isPassed: true });
    await first.finish();
    const second = open(server).session;
    expect(await second.start()).toMatchObject({
      suspended: 'left here',
      before: { share: 0.75, isDone: true, isPassed: true },
    });
    second.report({ ...REPORT, points: 4, isDone: true, isPassed: true });
    await second.finish();
    expect(server.verbs().slice(4)).toEqual(['initialized', 'terminated']);
  });

  it('fails at the end alone, and not after it was passed', async () => {
    const server = createServer();
    const { session } = open(server);
    await session.start();
    session.report({ ...REPORT, isDone: true, isPassed: false });
    await session.commit();
    expect(server.verbs()).toEqual(['initialized', 'completed']);
    await session.finish();
    expect(server.verbs().slice(2)).toEqual(['failed', 'terminated']);
    expect(server.find('failed')?.result).toMatchObject({
      success: false,
      score: { scaled: 0.25 },
    });
  });

  it('says only that it began and ended where somebody looks', async () => {
    const server = createServer({ ...LAUNCH_DATA, launchMode: 'Review' });
    const { session } = open(server);
    expect(await session.start()).toMatchObject({ isRecorded: false });
    session.report({ ...REPORT, isDone: true, isPassed: true });
    session.interaction(SAID);
    session.suspend('x');
    await session.finish();
    expect(server.verbs()).toEqual(['initialized', 'terminated']);
    expect([...server.states.keys()]).toEqual(['LMS.LaunchData']);
  });

  it('sends again, in order, what the server did not take', async () => {
    const server = createServer();
    const { session, problems } = open(server);
    await session.start();
    server.break(({ pathname }) =>
      pathname === '/token' ? null : new Response('maintenance', { status: 503 }),
    );
    session.interaction(SAID);
    session.suspend('left here');
    expect(await session.commit()).toBe(false);
    expect(problems).toContainEqual({
      kind: 'status',
      call: 'statements',
      said: '503 maintenance',
    });
    server.break(null);
    session.interaction({ ...SAID, id: 'next' });
    expect(await session.commit()).toBe(true);
    expect(server.statements.map(({ object }) => (object as { id: string }).id.slice(-5))).toEqual([
      'ity/9',
      'batch',
      '#next',
    ]);
    expect(server.states.get('cbec-atlas.lesson')).toMatchObject({ text: 'left here' });
  });

  it.each([
    [{ 'error-code': '1', 'error-text': 'Already in use' }, 'refused', '1 Already in use'],
    [{ 'error-code': { toString: 1 }, 'error-text': 'no' }, 'refused', 'no'],
    [null, 'refused', ''],
  ])('does without a token that it is not given: %j', async (body, kind, said) => {
    const server = createServer();
    server.break(() => Response.json(body));
    const { session, problems } = open(server);
    expect(await session.start()).toBeNull();
    expect(problems).toEqual([{ kind, call: 'fetch', said }]);
    session.report(REPORT);
    expect(await session.commit()).toBe(false);
    expect(server.requests).toHaveLength(1);
  });

  it('does without a server that is not there', async () => {
    const server = createServer();
    server.break(() => Promise.reject(new TypeError('Failed to fetch')));
    const { session, problems } = open(server);
    expect(await session.start()).toBeNull();
    expect(problems).toEqual([{ kind: 'unreachable', call: 'fetch', said: 'Failed to fetch' }]);
  });

  it('names what its launch lacks', async () => {
    const server = createServer();
    const { session, problems } = open(server, '?endpoint=javascript:1&actor=[&registration=1');
    expect(await session.start()).toBeNull();
    expect(problems).toEqual([
      { kind: 'no-launch', call: 'cmi5', said: 'endpoint, fetch, actor, activityId' },
    ]);
    expect(server.requests).toEqual([]);
  });

  it.each([
    [{ masteryScore: 1e308 }, { passShare: null }],
    [{ masteryScore: '0.6' }, { passShare: null }],
    [{ returnURL: 'javascript:alert(1)' }, { returnAddress: null }],
  ])('believes a course system only what can be: %j', async (data, start) => {
    const { session } = open(createServer({ ...LAUNCH_DATA, ...data }));
    expect(await session.start()).toMatchObject(start);
  });

  it('takes no earlier score that is no share', async () => {
    const server = createServer();
    server.states.set('cbec-atlas.lesson', { text: 'left here', share: 1e308 });
    const { session } = open(server);
    expect(await session.start()).toMatchObject({
      suspended: 'left here',
      before: { share: null },
    });
  });

  it('goes on where what belongs into every statement is too deep to be written', async () => {
    const server = createServer();
    const deep = `{"contextTemplate":{"a":${'['.repeat(1e6)}${']'.repeat(1e6)}}}`;
    server.break((url) =>
      url.searchParams.get('stateId') === 'LMS.LaunchData' ? new Response(deep) : null,
    );
    const { session, problems } = open(server);
    expect(await session.start()).not.toBeNull();
    const last = { kind: 'unreachable', call: 'statements' };
    await expect.poll(() => problems.at(-1)).toMatchObject(last);
    expect(await session.commit()).toBe(false);
  });

  it('takes no actor that is longer than any is', async () => {
    const actor = '['.repeat(20_000) + ']'.repeat(20_000);
    const { session, problems } = open(
      createServer(),
      `${LAUNCH}`.replace(/actor=[^&]*/, `actor={"a":${actor}}`),
    );
    expect(await session.start()).toBeNull();
    expect(problems).toEqual([{ kind: 'no-launch', call: 'cmi5', said: 'actor' }]);
  });
});
