import { describe, expect, it } from 'vitest';
import { visitByScorm } from '../../../tests/scorm-run-time.ts';
import type { LmsInteraction, LmsReport } from './lms-session.ts';
import { SCORM2004 } from './scorm2004.ts';

const REPORT: LmsReport = {
  progress: 2 / 3,
  points: 1,
  mostPoints: 3,
  isDone: false,
  isPassed: null,
  step: 'ratio',
};

const SAID: LmsInteraction = {
  id: 'which-batch',
  prompt: 'Which batch?',
  response: { kind: 'choice', ids: ['batch-2'] },
  choices: ['batch-1', 'batch-2'].map((id) => ({ id, label: id })),
  targets: [],
  isRight: false,
  points: 0,
  mostPoints: 2,
  at: new Date('2026-11-21T06:05:04.120Z'),
  latencyMs: 62_340,
};

const visit = (held?: Readonly<Record<string, string>>, refused?: string) =>
  visitByScorm(SCORM2004, held, refused);

const set = (element: string, value: string) => ['SetValue', element, value];

describe('what a course system is told by SCORM 2004', () => {
  it('is a whole visit, each call with what belongs to it', async () => {
    const { session, heard, pass } = await visit();
    expect(heard()).toEqual([
      ['Initialize', ''],
      set('cmi.completion_status', 'incomplete'),
      set('cmi.exit', 'suspend'),
    ]);
    session.report(REPORT);
    expect(heard()).toEqual([
      set('cmi.location', 'ratio'),
      set('cmi.progress_measure', '0.6667'),
      set('cmi.score.min', '0'),
      set('cmi.score.max', '3'),
      set('cmi.score.raw', '1'),
      set('cmi.score.scaled', '0.3333'),
    ]);
    session.interaction(SAID);
    expect(heard()).toEqual([
      set('cmi.interactions.0.id', 'which-batch'),
      set('cmi.interactions.0.type', 'choice'),
      set('cmi.interactions.0.timestamp', '2026-11-21T06:05:04.12Z'),
      set('cmi.interactions.0.weighting', '2'),
      set('cmi.interactions.0.learner_response', 'batch-2'),
      set('cmi.interactions.0.result', 'incorrect'),
      set('cmi.interactions.0.latency', 'PT0H1M2.34S'),
      set('cmi.interactions.0.description', 'Which batch?'),
    ]);
    session.suspend('left here');
    expect(await session.commit()).toBe(true);
    expect(heard()).toEqual([set('cmi.suspend_data', 'left here'), ['Commit', '']]);
    pass(3_723_450);
    await session.finish();
    expect(heard()).toEqual([
      set('cmi.session_time', 'PT1H2M3.45S'),
      ['Commit', ''],
      ['Terminate', ''],
    ]);
  });

  it.each([
    [null, []],
    [true, [set('cmi.success_status', 'passed')]],
    [false, [set('cmi.success_status', 'failed')]],
  ])('is completion, and success where somebody judges: %j', async (isPassed, success) => {
    const { session, heard } = await visit();
    session.report(REPORT);
    heard();
    session.report({ ...REPORT, isDone: true, isPassed });
    expect(heard()).toEqual([set('cmi.completion_status', 'completed'), ...success]);
  });

  it('is no score of a lesson without points', async () => {
    const { session, heard } = await visit();
    heard();
    session.report({ ...REPORT, points: 0, mostPoints: 0, isDone: true });
    expect(heard()).toEqual([
      set('cmi.location', 'ratio'),
      set('cmi.progress_measure', '0.6667'),
      set('cmi.completion_status', 'completed'),
    ]);
  });

  it('is no answer where nothing was answered: not every type may be empty', async () => {
    const { session, heard } = await visit();
    heard();
    session.interaction({ ...SAID, response: { kind: 'choice', ids: [] } });
    const elements = heard().map(([, element]) => element?.split('.').at(-1));
    expect(elements).toEqual([
      'id',
      'type',
      'timestamp',
      'weighting',
      'result',
      'latency',
      'description',
    ]);
  });

  it('never takes back that a lesson was completed', async () => {
    const { heard } = await visit({ 'cmi.completion_status': 'completed' });
    expect(heard()).toEqual([['Initialize', ''], set('cmi.exit', 'suspend')]);
  });

  it('is at the end once more how the visit is left, where that was refused', async () => {
    const { session, heard } = await visit({}, 'cmi.exit');
    heard();
    await session.finish();
    expect(heard()).toContainEqual(set('cmi.exit', 'suspend'));
  });
});

describe('what a course system says by SCORM 2004', () => {
  it('is read as it stands', async () => {
    const { start } = await visit({
      'cmi.learner_id': 's-7',
      'cmi.suspend_data': 'left here',
      'cmi.completion_status': 'incomplete',
      'cmi.success_status': 'unknown',
      'cmi.mode': 'normal',
      'cmi.scaled_passing_score': '0.6',
      'cmi.score.scaled': '0.75',
    });
    expect(start).toEqual({
      student: 's-7',
      suspended: 'left here',
      isRecorded: true,
      passShare: 0.6,
      before: { share: 0.75, isDone: false, isPassed: false },
      returnAddress: null,
    });
  });

  it('is nothing where it has nothing', async () => {
    expect((await visit()).start).toEqual({
      student: null,
      suspended: null,
      isRecorded: true,
      passShare: null,
      before: { share: null, isDone: false, isPassed: false },
      returnAddress: null,
    });
  });

  it.each([
    ['completed', 'passed', true, true],
    ['completed', 'failed', true, false],
    ['completed', 'unknown', true, false],
    ['incomplete', 'passed', false, true],
    ['not attempted', 'unknown', false, false],
  ])('is what became of earlier visits: %s, %s', async (completion, success, isDone, isPassed) => {
    const { start } = await visit({
      'cmi.completion_status': completion,
      'cmi.success_status': success,
    });
    expect(start?.before).toMatchObject({ isDone, isPassed });
  });

  it.each(['browse', 'review', 'Review'])('is that somebody only looks: %s', async (mode) => {
    const { session, start, heard } = await visit({ 'cmi.mode': mode });
    expect(start?.isRecorded).toBe(false);
    session.report({ ...REPORT, isDone: true });
    session.interaction(SAID);
    session.suspend('x');
    await session.finish();
    expect(heard()).toEqual([
      ['Initialize', ''],
      ['Commit', ''],
      ['Terminate', ''],
    ]);
  });

  it.each([
    ['0', 0],
    ['1', 1],
    ['-0.5', 0],
    [' ', null],
    ['most of it', null],
  ])('is a score up to 1, or none: "%s"', async (scaled, share) => {
    const { start } = await visit({
      'cmi.score.scaled': scaled,
      'cmi.scaled_passing_score': scaled,
    });
    expect(start).toMatchObject({ passShare: share, before: { share } });
  });
});
