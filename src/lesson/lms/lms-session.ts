/** What a course system speaks: one of the two editions of SCORM that are in use, or cmi5 (xAPI). */
export const COURSE_KINDS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type CourseKind = (typeof COURSE_KINDS)[number];

/** What a file that is made for a course says of it. */
export interface CourseOpening {
  readonly kind: CourseKind;
  /** What it takes to pass, as a share of the points; null where nobody passes or fails. */
  readonly passShare: number | null;
}

/**
 * What went wrong between the lesson and the course system:
 * - `no-api`: no course system is around the page
 * - `blocked`: there may be one, but the page around forbids to reach it
 * - `no-launch`: the address lacks what a launch brings
 * - `threw`, `refused`, `no-answer`, `slow`: a call failed with an error, was turned down, gave nothing back, or
 *   took so long that no more are made
 * - `status`, `unreachable`: the server answered with an error, or not at all
 * - `no-room`: more answers than are reported one by one
 */
export interface LmsProblem {
  readonly kind:
    | 'no-api'
    | 'blocked'
    | 'no-launch'
    | 'threw'
    | 'refused'
    | 'no-answer'
    | 'slow'
    | 'status'
    | 'unreachable'
    | 'no-room';
  /** What was asked for, as the course system's manual names it. */
  readonly call: string;
  /** What the course system said of it; empty where it said nothing. */
  readonly said: string;
}

export interface LmsReport {
  /** The share of the steps that are done, from 0 to 1. */
  readonly progress: number;
  readonly points: number;
  readonly mostPoints: number;
  readonly isDone: boolean;
  /** Null while nobody can tell, or where there is no pass mark. */
  readonly isPassed: boolean | null;
  /** Where the student is. */
  readonly step: string;
}

export type LmsResponse =
  | { readonly kind: 'choice' | 'sequencing'; readonly ids: readonly string[] }
  | { readonly kind: 'matching'; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: 'numeric'; readonly value: number }
  /** In the student's own words. */
  | { readonly kind: 'words'; readonly text: string }
  /** Anything else that one can write down: a date, the names of places. */
  | { readonly kind: 'other'; readonly text: string };

/** One answer as a course system lists it. */
export interface LmsInteraction {
  readonly id: string;
  /** The question, plain. */
  readonly prompt: string;
  readonly response: LmsResponse;
  /** What could be chosen, put in order or matched; empty for other questions. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** What is matched with. */
  readonly targets: readonly { readonly id: string; readonly label: string }[];
  readonly isRight: boolean;
  readonly points: number;
  readonly mostPoints: number;
  readonly at: Date;
  readonly latencyMs: number;
}

/** What a course system tells when a lesson begins. */
export interface LmsStart {
  /** Tells students apart who share a device; null where it does not say. */
  readonly student: string | null;
  /** What the last visit left. */
  readonly suspended: string | null;
  /** False where somebody only looks: nothing may be reported. */
  readonly isRecorded: boolean;
  /** The pass mark of the course system as a share; null where it has none. */
  readonly passShare: number | null;
  /** What it has from earlier visits; `share` is the score from 0 to 1. */
  readonly before: {
    readonly share: number | null;
    readonly isDone: boolean;
    readonly isPassed: boolean;
  };
  /** Where the student goes back to; null where the window is simply closed. */
  readonly returnAddress: string | null;
}

/**
 * A course system, whichever it is. No call throws and none rejects: what goes wrong is told to `onProblem`,
 * and the lesson goes on.
 */
export interface LmsSession {
  readonly kind: CourseKind;
  /** Null where the course system cannot be had; then nothing else does anything. */
  start(): Promise<LmsStart | null>;
  report(report: LmsReport): void;
  interaction(interaction: LmsInteraction): void;
  suspend(text: string): void;
  /**
   * True when the course system has taken all that was said since the last commit. Whatever can be done
   * at once is done before the first wait, for a page that is being closed.
   */
  commit(): Promise<boolean>;
  /** Ends the session; says the rest first. */
  finish(): Promise<void>;
}

export type OnProblem = (problem: LmsProblem) => void;
