import type { CourseKind, LmsProblem } from './lms-session.ts';

export interface NotedProblem extends LmsProblem {
  readonly at: Date;
  /** How often it came up. */
  readonly times: number;
}

/** How the lesson stands with the course system. */
export interface CourseStatus {
  readonly kind: CourseKind;
  /** `connected`: it takes what is said; `failing`: it did not take the last of it; `alone`: there is none. */
  readonly state: 'starting' | 'connected' | 'failing' | 'alone';
  /** Somebody only looks; nothing is reported. */
  readonly isRecorded: boolean;
  /** Answers are on the device beside the course system. */
  readonly isCopied: boolean;
  /** The last problem last. */
  readonly problems: readonly NotedProblem[];
  readonly returnAddress: string | null;
}

export interface CourseStatusStore {
  readonly get: () => CourseStatus;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (change: Partial<CourseStatus>) => void;
  readonly note: (problem: LmsProblem) => void;
}

const MOST_PROBLEMS = 50;
/** Of what a course system says of a problem. */
const MOST_SAID = 300;

export function createCourseStatus(kind: CourseKind, now = () => new Date()): CourseStatusStore {
  let status: CourseStatus = {
    kind,
    state: 'starting',
    isRecorded: true,
    isCopied: true,
    problems: [],
    returnAddress: null,
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<CourseStatus>) => {
    status = { ...status, ...change };
    for (const listener of listeners) listener();
  };
  return {
    get: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    note: (noted) => {
      const problem = { ...noted, said: noted.said.slice(0, MOST_SAID) };
      const isSame = (one: LmsProblem) =>
        one.kind === problem.kind && one.call === problem.call && one.said === problem.said;
      const before = status.problems.find(isSame);
      const rest = status.problems.filter((one) => one !== before);
      const last = { ...problem, at: now(), times: (before?.times ?? 0) + 1 };
      set({ problems: [...rest, last].slice(-MOST_PROBLEMS) });
    },
  };
}
