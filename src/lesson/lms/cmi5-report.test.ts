import { describe, expect, it } from 'vitest';
import { openCmi5, REPORT, SAID } from '../../../tests/cmi5-visit.ts';
import { createServer } from '../../../tests/xapi-server.ts';
import type { LmsReport } from './lms-session.ts';

describe('what becomes of a lesson by cmi5', () => {
  /** A visit with these reports; what was said of it between its beginning and its end. */
  async function verdictOf(...reports: readonly LmsReport[]) {
    const server = createServer();
    const { session } = openCmi5(server);
    await session.start();
    for (const report of reports) session.report(report);
    await session.finish();
    return { server, verbs: server.verbs().slice(1, -1) };
  }
  const done = { ...REPORT, isDone: true };

  it.each([
    ['left half way', { ...REPORT, isPassed: false }, []],
    ['done, and nobody judges', done, ['completed']],
    ['done, and not enough', { ...done, isPassed: false }, ['completed', 'failed']],
    ['done, and enough', { ...done, isPassed: true }, ['completed', 'passed']],
    ['enough already, but not done', { ...REPORT, isPassed: true }, []],
  ])('is %s', async (_name, report, said) => {
    expect((await verdictOf(report)).verbs).toEqual(said);
  });

  it('is nothing where nobody answered anything', async () => {
    expect((await verdictOf()).verbs).toEqual([]);
  });

  it('is passed once, and stays so', async () => {
    const passed = { ...done, isPassed: true };
    const { verbs } = await verdictOf(passed, passed, { ...done, isPassed: false });
    expect(verbs).toEqual(['completed', 'passed']);
  });

  it('has no score where there are no points, and none is kept', async () => {
    const none = { ...REPORT, points: 0, mostPoints: 0 };
    expect((await verdictOf(none)).server.writes()).toBe(0);
    const { server } = await verdictOf({ ...none, isDone: true, isPassed: true });
    expect(server.find('passed')?.result).toEqual({ success: true, duration: 'PT0H0M0.00S' });
    expect(server.states.get('cbec-atlas.lesson')).toEqual({
      text: null,
      isCompleted: true,
      isPassed: true,
      share: null,
    });
  });

  it('is said with how far it is, until it is completed', async () => {
    const server = createServer();
    const { session } = openCmi5(server);
    await session.start();
    session.interaction(SAID);
    session.report(REPORT);
    session.interaction(SAID);
    session.report({ ...done, progress: 1 });
    session.interaction(SAID);
    await session.commit();
    const answered = server.statements.filter(({ verb }) => verb.id.endsWith('/answered'));
    const progress = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
    expect(answered.map(({ result }) => (result as { extensions?: object }).extensions)).toEqual([
      { [progress]: 0 },
      { [progress]: 50 },
      undefined,
    ]);
  });

  it('ends once, and nothing is said after it', async () => {
    const server = createServer();
    const { session } = openCmi5(server);
    await session.finish();
    expect(server.requests).toEqual([]);
    await session.start();
    await session.finish();
    await session.finish();
    session.report({ ...done, isPassed: true });
    session.interaction(SAID);
    session.suspend('late');
    expect(await session.commit()).toBe(true);
    expect(server.verbs()).toEqual(['initialized', 'terminated']);
    expect(server.writes()).toBe(0);
  });
});

describe('what a visit by cmi5 keeps for the next', () => {
  it('is written when something has changed, and not again', async () => {
    const server = createServer();
    const { session } = openCmi5(server);
    await session.start();
    expect(await session.commit()).toBe(true);
    expect(server.writes()).toBe(0);
    session.suspend('left here');
    session.report(REPORT);
    expect(await session.commit()).toBe(true);
    expect(server.states.get('cbec-atlas.lesson')).toEqual({
      text: 'left here',
      isCompleted: false,
      isPassed: false,
      share: 0.25,
    });
    session.suspend('left here');
    session.report(REPORT);
    expect(await session.commit()).toBe(true);
    expect(server.writes()).toBe(1);
  });

  it('is written again where the server did not take it', async () => {
    const server = createServer();
    const { session } = openCmi5(server);
    await session.start();
    await session.commit();
    server.break((_url, method) => (method === 'PUT' ? new Response('', { status: 500 }) : null));
    session.suspend('left here');
    expect(await session.commit()).toBe(false);
    server.break(null);
    expect(await session.commit()).toBe(true);
    expect(server.states.get('cbec-atlas.lesson')).toMatchObject({ text: 'left here' });
    expect(await session.commit()).toBe(true);
    expect(server.writes()).toBe(2);
  });

  it.each(['left here', null, 7, { text: 7, isCompleted: 'yes', isPassed: 1, share: '1' }])(
    'is nothing where it is %j',
    async (own) => {
      const server = createServer();
      server.states.set('cbec-atlas.lesson', own);
      const { session } = openCmi5(server);
      expect(await session.start()).toMatchObject({
        suspended: null,
        before: { share: null, isDone: false, isPassed: false },
      });
    },
  );

  it('is nothing where it cannot be had', async () => {
    const server = createServer();
    server.break((url) =>
      url.searchParams.get('stateId') === 'cbec-atlas.lesson'
        ? new Response('', { status: 500 })
        : null,
    );
    const { session, problems } = openCmi5(server);
    expect(await session.start()).toMatchObject({
      suspended: null,
      isRecorded: true,
      before: { share: null, isDone: false, isPassed: false },
    });
    expect(problems).toEqual([{ kind: 'status', call: 'cbec-atlas.lesson', said: '500' }]);
    expect(await session.commit()).toBe(true);
    expect(server.verbs()).toEqual(['initialized']);
  });
});
