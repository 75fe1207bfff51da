import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCmi5, REPORT, SAID } from '../../../tests/cmi5-visit.ts';
import {
  ACTIVITY,
  ACTOR,
  CMI5,
  createServer,
  LAUNCH,
  LAUNCH_DATA,
  REGISTRATION,
} from '../../../tests/xapi-server.ts';
import { createCmi5Session } from './cmi5-session.ts';

describe('a lesson that a course launched by cmi5', () => {
  it('fetches its token, says what becomes of it, and ends', async () => {
    const server = createServer();
    const { session, problems, pass } = openCmi5(server);
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
    pass(90_000);
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
    const first = openCmi5(server).session;
    await first.start();
    first.suspend('left here');
    first.report({ ...REPORT, points: 3, isDone: true, isPassed: true });
    await first.finish();
    const second = openCmi5(server).session;
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
    const { session } = openCmi5(server);
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

  it.each([
    ['Browse', true],
    ['Review', false],
  ])('says only that it began and ended where somebody looks: %s', async (launchMode, isPassed) => {
    const server = createServer({ ...LAUNCH_DATA, launchMode });
    const { session } = openCmi5(server);
    // What is typed before the course system is there.
    session.suspend('early');
    expect(await session.start()).toMatchObject({ isRecorded: false });
    session.report({ ...REPORT, isDone: true, isPassed });
    session.interaction(SAID);
    session.suspend('x');
    expect(await session.commit()).toBe(true);
    await session.finish();
    expect(server.verbs()).toEqual(['initialized', 'terminated']);
    expect([...server.states.keys()]).toEqual(['LMS.LaunchData']);
    expect(server.writes()).toBe(0);
  });

  it('sends again, in order, what the server did not take', async () => {
    const server = createServer();
    const { session, problems } = openCmi5(server);
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
    const { session, problems } = openCmi5(server);
    expect(await session.start()).toBeNull();
    expect(problems).toEqual([{ kind, call: 'fetch', said }]);
    session.report(REPORT);
    expect(await session.commit()).toBe(false);
    expect(server.requests).toHaveLength(1);
  });

  it('does without a server that is not there', async () => {
    const server = createServer();
    server.break(() => Promise.reject(new TypeError('Failed to fetch')));
    const { session, problems } = openCmi5(server);
    expect(await session.start()).toBeNull();
    expect(problems).toEqual([{ kind: 'unreachable', call: 'fetch', said: 'Failed to fetch' }]);
  });

  it('names what its launch lacks', async () => {
    const server = createServer();
    const { session, problems } = openCmi5(server, '?endpoint=javascript:1&actor=[&registration=1');
    expect(await session.start()).toBeNull();
    expect(problems).toEqual([
      { kind: 'no-launch', call: 'cmi5', said: 'endpoint, fetch, actor, activityId' },
    ]);
    expect(server.requests).toEqual([]);
  });

  it.each([
    [{ masteryScore: 1e308 }, { passShare: null }],
    [{ masteryScore: '0.6' }, { passShare: null }],
    [{ masteryScore: -0.1 }, { passShare: null }],
    [{ masteryScore: 0 }, { passShare: 0 }],
    [{ masteryScore: 1 }, { passShare: 1 }],
    [{ returnURL: 'javascript:alert(1)' }, { returnAddress: null }],
    [{ returnURL: 'javascript:"https://lms.example"' }, { returnAddress: null }],
    [{ returnURL: ['https://lms.example'] }, { returnAddress: null }],
    [{ returnURL: 'http://localhost/3' }, { returnAddress: 'http://localhost/3' }],
  ])('believes a course system only what can be: %j', async (data, start) => {
    const { session } = openCmi5(createServer({ ...LAUNCH_DATA, ...data }));
    expect(await session.start()).toMatchObject(start);
  });

  it('takes no earlier score that is no share', async () => {
    const server = createServer();
    server.states.set('cbec-atlas.lesson', { text: 'left here', share: 1e308 });
    const { session } = openCmi5(server);
    expect(await session.start()).toMatchObject({
      suspended: 'left here',
      before: { share: null },
    });
  });

  it('goes on where what belongs into every statement is too deep to be written', async () => {
    const server = createServer();
    const deep = `{"contextTemplate":{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`;
    server.break((url) =>
      url.searchParams.get('stateId') === 'LMS.LaunchData' ? new Response(deep) : null,
    );
    const { session, problems } = openCmi5(server);
    expect(await session.start()).not.toBeNull();
    const last = { kind: 'unreachable', call: 'statements' };
    await expect.poll(() => problems.at(-1)).toMatchObject(last);
    expect(await session.commit()).toBe(false);
  });

  it('does not begin where nobody says whether anything may be reported', async () => {
    const server = createServer();
    server.break((url) =>
      url.searchParams.get('stateId') === 'LMS.LaunchData'
        ? new Response('', { status: 500 })
        : null,
    );
    const { session, problems } = openCmi5(server);
    expect(await session.start()).toBeNull();
    expect(problems).toEqual([{ kind: 'status', call: 'LMS.LaunchData', said: '500' }]);
    session.report(REPORT);
    expect(await session.commit()).toBe(false);
    expect(server.statements).toEqual([]);
  });
});

describe('a statement by cmi5', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it.each([
    [0x00, '00000000-0000-4000-8000-000000000000'],
    [0xff, 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
  ])('has a random id of version 4, and the time of the device: %i', async (byte, id) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T06:00:00.250Z') });
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
      if (bytes instanceof Uint8Array) bytes.fill(byte);
      return bytes;
    });
    const server = createServer();
    const session = createCmi5Session({
      search: LAUNCH,
      language: 'en',
      onProblem: () => undefined,
      fetch: server.fetchIt,
    });
    await session.start();
    await session.commit();
    expect(server.statements).toMatchObject([{ id, timestamp: '2026-11-21T06:00:00.250Z' }]);
  });

  it('holds nothing of a template that is none', async () => {
    const server = createServer({ ...LAUNCH_DATA, contextTemplate: 'none' });
    const { session } = openCmi5(server);
    await session.start();
    await session.commit();
    expect(server.find('initialized')?.context).toEqual({
      registration: REGISTRATION,
      contextActivities: {
        category: [{ objectType: 'Activity', id: `${CMI5}/categories/cmi5` }],
      },
      extensions: {},
    });
  });
});
