// @vitest-environment jsdom

import { Scorm12API, Scorm2004API } from 'scorm-again';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LmsInteraction, LmsProblem, LmsReport } from './lms-session.ts';
import { createScormSession } from './scorm-session.ts';
import { SCORM12 } from './scorm12.ts';
import { SCORM2004 } from './scorm2004.ts';

// The course system is the run-time of scorm-again, which refuses what the standard does not allow.

const QUIET = { autocommit: false, logLevel: 5 } as const;
const STUDENT = { student_id: 's-7', student_name: 'Li, Na' };

const REPORT: LmsReport = {
  progress: 0.5,
  points: 3,
  mostPoints: 4,
  isDone: false,
  isPassed: null,
  step: 'ratio',
};

const SAID: LmsInteraction = {
  id: 'which-batch',
  prompt: 'Which batch brought the\ninterior?',
  response: { kind: 'choice', ids: ['batch-2', 'batch-4'] },
  choices: ['batch-1', 'batch-2', 'batch-3', 'batch-4'].map((id) => ({ id, label: id })),
  targets: [],
  isRight: false,
  points: 1,
  mostPoints: 2,
  at: new Date('2026-11-21T06:05:04.120Z'),
  latencyMs: 62_340,
};

const SORTED: LmsInteraction = {
  ...SAID,
  id: 'sort belts',
  response: {
    kind: 'matching',
    pairs: [
      ['yiwu', 'grown'],
      ['jinjiang', 'budding'],
    ],
  },
  choices: ['yiwu', 'jinjiang'].map((id) => ({ id, label: id })),
  targets: ['budding', 'grown'].map((id) => ({ id, label: id })),
  isRight: true,
  points: 2,
};

const WORDS: LmsInteraction = {
  ...SAID,
  id: 'why',
  response: { kind: 'words', text: `因为 ratio\nhides${' x'.repeat(400)}` },
  choices: [],
};

const NUMBER: LmsInteraction = { ...SAID, id: 'ratio', response: { kind: 'numeric', value: 1e-9 } };

function open(dialect: typeof SCORM12 | typeof SCORM2004, api: object | null) {
  const problems: LmsProblem[] = [];
  const around = { parent: null, ...(api ? { [dialect.api]: api } : {}) };
  let clockMs = 0;
  const session = createScormSession(dialect, {
    window: { parent: around as never },
    onProblem: (problem) => problems.push(problem),
    now: () => clockMs,
    wait: async (ms) => {
      clockMs += ms;
    },
  });
  const pass = (ms: number) => {
    clockMs += ms;
  };
  return { session, problems, pass };
}

describe('SCORM 1.2, in the run-time of scorm-again', () => {
  let api: Scorm12API;
  beforeEach(() => {
    api = new Scorm12API(QUIET);
    api.loadFromJSON({ core: STUDENT } as never, '');
  });

  it('launches, reports, and ends', async () => {
    const { session, problems, pass } = open(SCORM12, api);
    const start = await session.start();
    expect(start).toMatchObject({ student: 's-7', suspended: null, isRecorded: true });
    session.report(REPORT);
    session.suspend('{"step":"ratio"}');
    expect(await session.commit()).toBe(true);
    expect(api.cmi.core).toMatchObject({ lesson_status: 'incomplete', lesson_location: 'ratio' });
    expect(api.cmi.core.score.raw).toBe('75');
    pass(3_723_450);
    session.report({ ...REPORT, progress: 1, points: 4, isDone: true, isPassed: true });
    await session.finish();
    expect(api.cmi.core.lesson_status).toBe('passed');
    expect(api.renderCMIToJSONObject()).toMatchObject({
      cmi: {
        core: { session_time: '01:02:03.45', exit: 'suspend', score: { raw: '100' } },
        suspend_data: '{"step":"ratio"}',
      },
    });
    expect(api.isTerminated()).toBe(true);
    expect(problems).toEqual([]);
  });

  it('lists every kind of answer', async () => {
    const { session, problems } = open(SCORM12, api);
    await session.start();
    for (const one of [SAID, SORTED, WORDS, NUMBER]) session.interaction(one);
    expect(await session.commit()).toBe(true);
    const listed = api.cmi.interactions.childArray.map((one) => JSON.parse(JSON.stringify(one)));
    expect(listed).toMatchObject([
      {
        id: 'which-batch',
        type: 'choice',
        student_response: 'b,d',
        result: '1',
        weighting: '2',
        latency: '00:01:02.34',
      },
      { id: 'sort_belts', type: 'matching', student_response: 'a.2,b.1', result: 'correct' },
      {
        id: 'why',
        type: 'fill-in',
        student_response: expect.stringMatching(/^因为 ratio hides x/),
      },
      { id: 'ratio', type: 'numeric', student_response: '0' },
    ]);
    expect(listed[2].student_response).toHaveLength(255);
    expect(problems).toEqual([]);
  });

  it('comes back to what was left, and adds to the list of answers', async () => {
    const { session } = open(SCORM12, api);
    await session.start();
    session.interaction(SAID);
    session.report(REPORT);
    session.suspend('left here');
    await session.finish();
    const later = new Scorm12API(QUIET);
    const { cmi } = api.renderCMIToJSONObject() as { readonly cmi: Record<string, object> };
    later.loadFromJSON({ ...cmi, core: { ...STUDENT, ...cmi.core } } as never, '');
    const again = open(SCORM12, later);
    expect(await again.session.start()).toMatchObject({
      suspended: 'left here',
      before: { share: 0.75, isDone: false },
    });
    again.session.interaction(SORTED);
    const listed = later.cmi.interactions.childArray.map((one) => JSON.parse(JSON.stringify(one)));
    expect(listed.map(({ id }) => id)).toEqual(['which-batch', 'sort_belts']);
    expect(again.problems).toEqual([]);
  });

  it('reports nothing where somebody only looks', async () => {
    api.cmi.core.lesson_mode = 'review';
    const { session } = open(SCORM12, api);
    expect(await session.start()).toMatchObject({ isRecorded: false });
    session.report({ ...REPORT, isDone: true, isPassed: true });
    session.suspend('x');
    session.interaction(SAID);
    await session.finish();
    expect(api.cmi.core.score.raw).toBe('');
    expect(api.cmi.suspend_data).toBe('');
    expect(api.cmi.interactions.childArray).toHaveLength(0);
  });

  it('keeps what is too long for its place from being cut off', async () => {
    const { session, problems } = open(SCORM12, api);
    await session.start();
    session.suspend('x'.repeat(4097));
    expect(await session.commit()).toBe(false);
    expect(problems).toEqual([{ kind: 'no-room', call: 'cmi.suspend_data', said: '' }]);
  });
});

describe('SCORM 2004, in the run-time of scorm-again', () => {
  let api: Scorm2004API;
  beforeEach(() => {
    api = new Scorm2004API(QUIET);
    api.loadFromJSON({ learner_id: 's-7', scaled_passing_score: '0.6' } as never, '');
  });

  it('launches, reports progress, score, completion and success apart, and ends', async () => {
    const { session, problems, pass } = open(SCORM2004, api);
    expect(await session.start()).toMatchObject({ student: 's-7', passShare: 0.6 });
    session.report(REPORT);
    session.suspend('很长'.repeat(2000));
    expect(await session.commit()).toBe(true);
    expect(api.GetValue('cmi.completion_status')).toBe('incomplete');
    expect(api.GetValue('cmi.progress_measure')).toBe('0.5');
    expect(api.GetValue('cmi.score.scaled')).toBe('0.75');
    pass(62_340);
    session.report({ ...REPORT, progress: 1, points: 4, isDone: true, isPassed: true });
    expect(api.GetValue('cmi.completion_status')).toBe('completed');
    expect(api.GetValue('cmi.success_status')).toBe('passed');
    await session.finish();
    expect(api.cmi.toJSON()).toMatchObject({ session_time: 'PT0H1M2.34S', location: 'ratio' });
    expect(api.isTerminated()).toBe(true);
    expect(problems).toEqual([]);
  });

  it('lists every kind of answer', async () => {
    const { session, problems } = open(SCORM2004, api);
    await session.start();
    for (const one of [SAID, SORTED, WORDS, NUMBER]) session.interaction(one);
    expect(await session.commit()).toBe(true);
    expect(problems).toEqual([]);
    const at = (element: string) => api.GetValue(`cmi.interactions.${element}`);
    expect(at('_count')).toBe('4');
    expect(at('0.learner_response')).toBe('batch-2[,]batch-4');
    expect(at('0.description')).toBe('Which batch brought the interior?');
    expect(at('0.timestamp')).toBe('2026-11-21T06:05:04.12Z');
    expect(at('1.learner_response')).toBe('yiwu[.]grown[,]jinjiang[.]budding');
    expect(at('1.result')).toBe('correct');
    expect(at('2.type')).toBe('long-fill-in');
    expect(at('3.learner_response')).toBe('0');
  });

  it('comes back to what was left', async () => {
    const { session } = open(SCORM2004, api);
    await session.start();
    session.interaction(SAID);
    session.report(REPORT);
    session.suspend('left here');
    await session.finish();
    const later = new Scorm2004API(QUIET);
    later.loadFromJSON({ ...(api.cmi.toJSON() as object), learner_id: 's-7' } as never, '');
    const again = open(SCORM2004, later);
    expect(await again.session.start()).toMatchObject({
      suspended: 'left here',
      before: { share: 0.75, isDone: false },
    });
    again.session.interaction(SORTED);
    expect(later.GetValue('cmi.interactions._count')).toBe('2');
    expect(again.problems).toEqual([]);
  });

  it('says what a call was and what the run-time had against it', async () => {
    const { session, problems } = open(SCORM2004, api);
    await session.start();
    api.Terminate();
    session.report(REPORT);
    expect(await session.commit()).toBe(false);
    expect(problems[0]).toMatchObject({ kind: 'refused', call: 'SetValue cmi.location' });
    expect(problems[0]?.said).toMatch(/^133 \w/);
  });
});

describe('a course system that does not behave', () => {
  const FUNCTIONS = SCORM12.functions;
  const answering = (answer: (...all: string[]) => unknown) =>
    Object.fromEntries(Object.values(FUNCTIONS).map((name) => [name, answer]));

  it('is looked for as long as it may be on its way, and no longer', async () => {
    const { session, problems } = open(SCORM12, null);
    expect(await session.start()).toBeNull();
    expect(problems).toEqual([{ kind: 'no-api', call: 'API', said: '' }]);
    session.report(REPORT);
    expect(await session.commit()).toBe(false);
    await session.finish();
  });

  it('throws at every call', async () => {
    const api = answering((element) => {
      if (element === '') return 'true';
      // As one thrown in another frame looks in this one.
      throw { message: 'The LMS fell over.' };
    });
    const { session, problems } = open(SCORM12, api);
    expect(await session.start()).not.toBeNull();
    session.report(REPORT);
    session.interaction(SAID);
    session.suspend('x');
    expect(await session.commit()).toBe(false);
    await session.finish();
    expect(problems[0]).toEqual({
      kind: 'threw',
      call: 'LMSGetValue cmi.core.lesson_status',
      said: 'The LMS fell over.',
    });
  });

  it('throws what throws again where it is read', async () => {
    const error = {
      get message(): string {
        throw new Error('no');
      },
    };
    const { session, problems } = open(
      SCORM12,
      answering(() => {
        throw error;
      }),
    );
    expect(await session.start()).toBeNull();
    expect(problems).toEqual([{ kind: 'threw', call: 'LMSInitialize', said: '' }]);
  });

  it.each([
    ['nothing', () => undefined, 'no-answer'],
    ['a promise that never settles', () => new Promise(() => undefined), 'no-answer'],
    ['"false"', () => 'false', 'refused'],
  ])('answers %s', async (_name, answer, kind) => {
    const { session, problems } = open(SCORM12, answering(answer));
    expect(await session.start()).toBeNull();
    expect(problems).toMatchObject([{ kind, call: 'LMSInitialize' }]);
  });

  it('holds the page up once, and is not called again', async () => {
    let count = 0;
    let clockMs = 0;
    const problems: LmsProblem[] = [];
    const API = answering(() => {
      count += 1;
      clockMs += 9_000;
      return 'true';
    });
    const session = createScormSession(SCORM12, {
      window: { parent: { parent: null, API } as never },
      onProblem: (problem) => problems.push(problem),
      now: () => clockMs,
    });
    await session.start();
    session.report(REPORT);
    expect(await session.commit()).toBe(false);
    await session.finish();
    expect(count).toBe(1);
    expect(problems).toEqual([{ kind: 'slow', call: 'LMSInitialize', said: '' }]);
  });
});
