import { describe, expect, it } from 'vitest';
import { visitByScorm } from '../../../tests/scorm-run-time.ts';
import type { LmsInteraction, LmsReport } from './lms-session.ts';
import { SCORM12 } from './scorm12.ts';

const REPORT: LmsReport = {
  progress: 0.5,
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
  points: 0.5,
  mostPoints: 2,
  at: new Date(2026, 10, 21, 14, 5, 9),
  latencyMs: 62_340,
};

const visit = (held?: Readonly<Record<string, string>>, refused?: string) =>
  visitByScorm(SCORM12, held, refused);

const set = (element: string, value: string) => ['LMSSetValue', element, value];

describe('what a course system is told by SCORM 1.2', () => {
  it('is a whole visit, each call with what belongs to it', async () => {
    const { session, heard, pass } = await visit();
    expect(heard()).toEqual([
      ['LMSInitialize', ''],
      set('cmi.core.lesson_status', 'incomplete'),
      set('cmi.core.exit', 'suspend'),
    ]);
    session.report(REPORT);
    expect(heard()).toEqual([
      set('cmi.core.lesson_location', 'ratio'),
      set('cmi.core.score.min', '0'),
      set('cmi.core.score.max', '100'),
      set('cmi.core.score.raw', '33.33'),
    ]);
    session.interaction(SAID);
    expect(heard()).toEqual([
      set('cmi.interactions.0.id', 'which-batch'),
      set('cmi.interactions.0.type', 'choice'),
      set('cmi.interactions.0.time', '14:05:09.00'),
      set('cmi.interactions.0.weighting', '2'),
      set('cmi.interactions.0.student_response', 'b'),
      set('cmi.interactions.0.result', '0.5'),
      set('cmi.interactions.0.latency', '0000:01:02.34'),
    ]);
    session.suspend('left here');
    expect(await session.commit()).toBe(true);
    expect(heard()).toEqual([set('cmi.suspend_data', 'left here'), ['LMSCommit', '']]);
    pass(3_723_450);
    await session.finish();
    expect(heard()).toEqual([
      set('cmi.core.session_time', '0001:02:03.45'),
      ['LMSCommit', ''],
      ['LMSFinish', ''],
    ]);
  });

  it.each([
    [null, 'completed'],
    [true, 'passed'],
    [false, 'failed'],
  ])('is one status for what is done and judged: %j', async (isPassed, status) => {
    const { session, heard } = await visit();
    session.report({ ...REPORT, isDone: true, isPassed });
    expect(heard().at(-1)).toEqual(set('cmi.core.lesson_status', status));
  });

  it('is no score of a lesson without points', async () => {
    const { session, heard } = await visit();
    heard();
    session.report({ ...REPORT, points: 0, mostPoints: 0, isDone: true });
    expect(heard()).toEqual([
      set('cmi.core.lesson_location', 'ratio'),
      set('cmi.core.lesson_status', 'completed'),
    ]);
  });

  it.each(['passed', 'completed'])('never takes back that a lesson was %s', async (status) => {
    const { heard } = await visit({ 'cmi.core.lesson_status': status });
    expect(heard()).toEqual([['LMSInitialize', ''], set('cmi.core.exit', 'suspend')]);
  });

  it('is at the end once more how the visit is left, where that was refused', async () => {
    const { session, heard } = await visit({}, 'cmi.core.exit');
    heard();
    await session.finish();
    expect(heard()).toContainEqual(set('cmi.core.exit', 'suspend'));
  });
});

describe('what a course system says by SCORM 1.2', () => {
  it('is read as it stands', async () => {
    const { start } = await visit({
      'cmi.core.student_id': 's-7',
      'cmi.suspend_data': 'left here',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.lesson_mode': 'normal',
      'cmi.student_data.mastery_score': '60',
      'cmi.core.score.raw': '75',
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
    ['passed', true, true],
    ['Passed', true, true],
    ['completed', true, false],
    ['failed', false, false],
    ['incomplete', false, false],
    ['browsed', false, false],
    ['not attempted', false, false],
  ])('is what became of earlier visits: %s', async (status, isDone, isPassed) => {
    const { start } = await visit({ 'cmi.core.lesson_status': status });
    expect(start?.before).toMatchObject({ isDone, isPassed });
  });

  it.each(['browse', 'review', 'Review'])('is that somebody only looks: %s', async (mode) => {
    const { session, start, heard } = await visit({ 'cmi.core.lesson_mode': mode });
    expect(start?.isRecorded).toBe(false);
    session.report({ ...REPORT, isDone: true });
    session.interaction(SAID);
    session.suspend('x');
    await session.finish();
    expect(heard()).toEqual([
      ['LMSInitialize', ''],
      ['LMSCommit', ''],
      ['LMSFinish', ''],
    ]);
  });

  it.each([
    ['0', 0],
    ['100', 1],
    ['120', 1],
    ['-5', 0],
    [' ', null],
    ['most of it', null],
    ['Infinity', null],
  ])('is a score from 0 to 100, or none: "%s"', async (raw, share) => {
    const { start } = await visit({
      'cmi.core.score.raw': raw,
      'cmi.student_data.mastery_score': raw,
    });
    expect(start).toMatchObject({ passShare: share, before: { share } });
  });
});
