import { createCmi5Session } from '../src/lesson/lms/cmi5-session.ts';
import type { LmsInteraction, LmsProblem, LmsReport } from '../src/lesson/lms/lms-session.ts';
import { type createServer, LAUNCH } from './xapi-server.ts';

export const REPORT: LmsReport = {
  progress: 0.5,
  points: 1,
  mostPoints: 4,
  isDone: false,
  isPassed: null,
  step: 'ratio',
};

export const SAID: LmsInteraction = {
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

/** A session with the server, what it complains about, and a clock that goes on by `pass`. */
export function openCmi5(server: ReturnType<typeof createServer>, search = LAUNCH) {
  const problems: LmsProblem[] = [];
  let clockMs = Date.parse('2026-11-21T06:00:00Z');
  const session = createCmi5Session({
    search,
    language: 'en',
    onProblem: (problem) => problems.push(problem),
    fetch: server.fetchIt,
    now: () => new Date(clockMs),
  });
  const pass = (ms: number) => {
    clockMs += ms;
  };
  return { session, problems, pass };
}
