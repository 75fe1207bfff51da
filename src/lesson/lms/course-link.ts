import type { CourseStatusStore } from './course-status.ts';
import type { LmsInteraction, LmsReport, LmsSession, LmsStart } from './lms-session.ts';
import type { LocalCopy } from './local-copy.ts';

export type LessonReport = Omit<LmsReport, 'isPassed'>;

/** A lesson's connection with the course that it is part of: what it keeps, and what it tells. */
export interface CourseLink {
  /** What an earlier visit left; waits for the course system, but never for long. Never rejects. */
  readonly load: () => Promise<string | null>;
  readonly save: (text: string) => void;
  readonly report: (report: LessonReport) => void;
  readonly interaction: (interaction: LmsInteraction) => void;
  /** Sends what waits now. */
  readonly flush: () => void;
  readonly finish: () => void;
}

export interface CourseSetting {
  readonly session: LmsSession;
  readonly status: CourseStatusStore;
  readonly openCopy: (student: string | null) => LocalCopy;
  /** The pass mark of the package, where the course system has none; null where nobody passes or fails. */
  readonly passShare: number | null;
}

/** A course system that has not begun by then does without, for this visit. */
const LONGEST_START_MS = 12_000;
const COMMIT_AFTER_MS = 400;
/** Tried again so long after a failure, then at every following answer. */
const RETRY_AFTER_MS = [3_000, 10_000, 30_000, 60_000] as const;

function waitMs(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}

/** The better of this visit and the earlier ones: who tries again loses nothing. */
function bestOf(report: LessonReport, start: LmsStart, passShare: number | null): LmsReport {
  const { before } = start;
  const { mostPoints } = report;
  const share = Math.max(before.share ?? 0, mostPoints > 0 ? report.points / mostPoints : 0);
  const isDone = report.isDone || before.isDone;
  const pass = start.passShare ?? passShare;
  const reached = pass !== null && isDone ? share + 1e-9 >= pass : null;
  return {
    ...report,
    progress: isDone ? 1 : report.progress,
    points: Math.round(share * mostPoints * 100) / 100,
    isDone,
    isPassed: before.isPassed ? true : reached,
  };
}

/** Joins a lesson to a course system so that every answer is on the device too until the other has it. */
export function createCourseLink(setting: CourseSetting): CourseLink {
  const { session, status, openCopy, passShare } = setting;
  let start: LmsStart | null = null;
  let copy: LocalCopy | null = null;
  let text: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let failures = 0;
  let isCommitting = false;
  let isWaiting = false;
  let isOver = false;

  const write = (isTaken: boolean) => {
    if (text === null || !copy) return;
    const isCopied = copy.write({ text, isTaken });
    if (isCopied !== status.get().isCopied) status.set({ isCopied });
  };

  const plan = (ms: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = isOver || !start ? null : setTimeout(() => void commit(), ms);
  };

  const commit = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (!start) return;
    if (isCommitting) {
      isWaiting = true;
      return;
    }
    isCommitting = true;
    const sent = text;
    // Where it was not taken before, it is said once more.
    if (sent !== null) session.suspend(sent);
    const isTaken = await session.commit();
    isCommitting = false;
    status.set({ state: isTaken ? 'connected' : 'failing' });
    if (isTaken && sent === text) write(true);
    const retryMs = isTaken ? undefined : RETRY_AFTER_MS[failures];
    failures = isTaken ? 0 : failures + 1;
    if (isWaiting) plan(COMMIT_AFTER_MS);
    else if (retryMs !== undefined) plan(retryMs);
    isWaiting = false;
  };

  return {
    load: async () => {
      const started = await Promise.race([session.start(), waitMs(LONGEST_START_MS)]);
      if (!started) {
        if (status.get().problems.length === 0) {
          status.note({ kind: 'no-answer', call: 'start', said: '' });
        }
        status.set({ state: 'alone' });
        copy = openCopy(null);
        return copy.read()?.text ?? null;
      }
      start = started;
      const { isRecorded, returnAddress } = started;
      status.set({ state: 'connected', isRecorded, returnAddress });
      copy = openCopy(started.student);
      const local = copy.read();
      // What the course system did not take last time is newer than what it has.
      if (local && !local.isTaken && isRecorded) {
        text = local.text;
        plan(COMMIT_AFTER_MS);
        return local.text;
      }
      return started.suspended;
    },
    save: (saved) => {
      if (saved === text) return;
      text = saved;
      if (start && !start.isRecorded) return;
      write(false);
      session.suspend(saved);
      plan(COMMIT_AFTER_MS);
    },
    report: (report) => {
      if (!start) return;
      session.report(bestOf(report, start, passShare));
      plan(COMMIT_AFTER_MS);
    },
    interaction: (interaction) => {
      session.interaction(interaction);
      plan(COMMIT_AFTER_MS);
    },
    flush: () => void commit(),
    finish: () => {
      if (isOver) return;
      isOver = true;
      if (timer !== null) clearTimeout(timer);
      if (start) void session.finish();
    },
  };
}
