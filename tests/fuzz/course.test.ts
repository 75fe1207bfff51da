import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Lesson } from '../../src/domain/lesson.ts';
import { createCmi5Session } from '../../src/lesson/lms/cmi5-session.ts';
import { createCourseStatus } from '../../src/lesson/lms/course-status.ts';
import type { LmsInteraction, LmsSession } from '../../src/lesson/lms/lms-session.ts';
import type { ScormDialect } from '../../src/lesson/lms/scorm-dialect.ts';
import { createScormSession } from '../../src/lesson/lms/scorm-session.ts';
import { SCORM12 } from '../../src/lesson/lms/scorm12.ts';
import { SCORM2004 } from '../../src/lesson/lms/scorm2004.ts';
import { readState } from '../../src/lesson/save-state.ts';
import { LESSON } from '../lesson-fixture.ts';
import { fuzzDoor } from './fuzz-door.ts';
import { hostileJson, hostileStructure, hostileText } from './hostile.ts';
import { mutated, mutatedText, writeJson } from './mutate.ts';

const REPORT = { progress: 1, points: 2, mostPoints: 4, isDone: true, isPassed: true, step: 'a' };
const SAID: LmsInteraction = {
  id: 'a',
  prompt: 'Which?',
  response: { kind: 'choice', ids: ['b'] },
  choices: [{ id: 'b', label: 'B' }],
  targets: [],
  isRight: true,
  points: 1,
  mostPoints: 1,
  at: new Date(0),
  latencyMs: 1000,
};

/** A whole visit; what the course system answers can be of no harm to it. */
async function visit(kind: LmsSession['kind'], open: (status: Status) => LmsSession) {
  const status = createCourseStatus(kind);
  const session = open(status);
  const start = await session.start();
  if (start) {
    const { before, passShare, returnAddress, suspended, student } = start;
    for (const share of [before.share, passShare]) {
      if (share !== null) expect(share >= 0 && share <= 1, String(share)).toBe(true);
    }
    if (returnAddress !== null) expect(returnAddress).toMatch(/^https?:/i);
    expect(typeof student === 'string' || student === null).toBe(true);
    if (suspended !== null) readState(suspended, LESSON as Lesson);
    session.report(REPORT);
    session.interaction(SAID);
    session.suspend('kept');
  }
  await session.commit();
  await session.finish();
  // As many problems as a teacher can look through, in words of a few lines.
  expect(JSON.stringify(status.get().problems).length).toBeLessThan(30_000);
}
type Status = ReturnType<typeof createCourseStatus>;

const VALUES: Readonly<Record<string, string>> = {
  'cmi.core.lesson_status': 'passed',
  'cmi.core.lesson_mode': 'normal',
  'cmi.core.student_id': 's-7',
  'cmi.core.score.raw': '75',
  'cmi.student_data.mastery_score': '60',
  'cmi.mode': 'review',
  'cmi.success_status': 'passed',
  'cmi.completion_status': 'completed',
  'cmi.learner_id': 's-7',
  'cmi.score.scaled': '0.75',
  'cmi.scaled_passing_score': '0.6',
  'cmi.suspend_data': '{"v":1,"l":"a","s":3,"h":1,"q":{}}',
  'cmi.interactions._count': '2',
};
const answer = fc.oneof(
  { weight: 4, arbitrary: mutatedText([...new Set(Object.values(VALUES))]) },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: hostileStructure },
);
const scorm = fc.record({
  dialect: fc.constantFrom('scorm12', 'scorm2004'),
  values: fc.dictionary(fc.constantFrom(...Object.keys(VALUES)), answer, { minKeys: 1 }),
  /** What its functions say, or throw. */
  says: fc.oneof(fc.constant('true'), fc.constantFrom('', 'false', 1), hostileStructure),
  error: hostileStructure,
  throwsAt: fc.nat({ max: 40 }),
});

fuzzDoor({
  name: 'what a course system answers by SCORM',
  cases: scorm,
  enter: ({ dialect, values, says, error, throwsAt }) => {
    const known: ScormDialect = dialect === 'scorm12' ? SCORM12 : SCORM2004;
    const { functions } = known;
    const held = { ...VALUES, ...values };
    let calls = 0;
    const act = (answered: (element: string) => unknown) => (element: string) => {
      calls += 1;
      if (calls === throwsAt) throw error;
      return answered(element);
    };
    const api = Object.fromEntries(Object.values(functions).map((name) => [name, act(() => says)]));
    api[functions.initialize] = act(() => 'true');
    api[functions.get] = act((element) => held[element as keyof typeof held]);
    api[functions.lastError] = act(() => error);
    const around = { parent: null, [known.api]: api };
    return visit(known.kind, ({ note }) =>
      createScormSession(known, {
        window: { parent: around as never },
        onProblem: note,
        now: () => 0,
        wait: async () => undefined,
      }),
    );
  },
});

const LAUNCH_DATA = {
  contextTemplate: {
    contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://atlas.example/au' }] },
    extensions: { sessionid: 'session-1' },
  },
  launchMode: 'Normal',
  masteryScore: 0.6,
  returnURL: 'https://lms.example/course/3',
};
const KEPT = { text: '{"v":1}', isCompleted: false, isPassed: false, share: 0.5 };
const TOKENS = [{ 'auth-token': 'abc' }, { 'error-code': '3', 'error-text': 'again' }];
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 's-7' } };

/** What the client asks of a `Response`, which itself takes longer to make than a case. */
const answerOf = (body: string, status: number) =>
  ({
    ok: status < 300,
    status,
    text: async () => body,
    json: async () => JSON.parse(body),
  }) as Response;

/** A body: real JSON changed, JSON that is nothing of the kind, or no JSON. */
const bodyOf = (real: readonly unknown[]) =>
  fc.oneof(
    { weight: 6, arbitrary: mutated(real).map(writeJson) },
    { weight: 1, arbitrary: mutatedText(real.map((one) => JSON.stringify(one))) },
    { weight: 1, arbitrary: hostileJson.map(writeJson) },
  );
const sometimes = <T>(real: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(real) }, { weight: 1, arbitrary: other });
const texts = [
  JSON.stringify(TOKENS[0]),
  JSON.stringify(ACTOR),
  JSON.stringify(LAUNCH_DATA),
  JSON.stringify(KEPT),
] as const;

fuzzDoor({
  name: 'what a course system answers by cmi5',
  cases: fc.record({
    token: sometimes(texts[0], bodyOf(TOKENS)),
    data: sometimes(texts[2], bodyOf([LAUNCH_DATA])),
    kept: sometimes(texts[3], bodyOf([KEPT])),
    actor: sometimes(texts[1], bodyOf([ACTOR])),
    status: sometimes(200, fc.constantFrom(204, 403, 404, 500)),
  }),
  enter: ({ token, data, kept, actor, status }) => {
    const search = new URLSearchParams({
      endpoint: 'https://lms.example/xapi',
      fetch: 'https://lms.example/token',
      actor,
      registration: 'r',
      activityId: 'https://lms.example/activity/9',
    });
    const bodyOfAddress = (address: string) => {
      if (address.endsWith('/token')) return token;
      if (address.includes('LMS.LaunchData')) return data;
      return address.includes('cbec-atlas.lesson') ? kept : '{}';
    };
    return visit('cmi5', ({ note }) =>
      createCmi5Session({
        search: search.toString(),
        language: 'en',
        onProblem: note,
        fetch: async (address, { method }) => {
          return answerOf(bodyOfAddress(address), method === 'GET' ? status : 200);
        },
        now: () => new Date(0),
        makeId: () => 'id',
      }),
    );
  },
});
