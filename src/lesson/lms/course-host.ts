import type { LessonHost, RunningLesson } from '../lesson-host.ts';
import type { LessonKeep } from '../lesson-keep.ts';
import { isSettled, type LessonState } from '../lesson-state.ts';
import { createCmi5Session } from './cmi5-session.ts';
import { type CourseLink, createCourseLink, type LessonReport } from './course-link.ts';
import { createCourseStatus } from './course-status.ts';
import { interactionOf } from './interaction-of.ts';
import type { CourseOpening, LmsSession, OnProblem } from './lms-session.ts';
import { openLocalCopy } from './local-copy.ts';
import { createScormSession } from './scorm-session.ts';
import { SCORM12 } from './scorm12.ts';
import { SCORM2004 } from './scorm2004.ts';

/** The part of a page that a course needs; tests bring their own. */
export interface CourseAround {
  readonly window: Window;
  /** The query string of the launch. */
  readonly launchSearch: string;
  readonly language: string;
}

function openSession(
  { kind }: CourseOpening,
  { window, launchSearch, language }: CourseAround,
  onProblem: OnProblem,
): LmsSession {
  if (kind === 'cmi5') return createCmi5Session({ search: launchSearch, language, onProblem });
  return createScormSession(kind === 'scorm12' ? SCORM12 : SCORM2004, { window, onProblem });
}

/** How far a lesson is, as a course system wants to know it. */
function reportOf({ step, steps, points, mostPoints, isDone }: LessonState): LessonReport {
  const asked = [...steps.values()];
  const settled = asked.filter((one) => isSettled(one) || one.tries.length > 0).length;
  const progress = isDone ? 1 : asked.length > 0 ? settled / asked.length : 0;
  return { progress, points, mostPoints, isDone, step };
}

/** Tells a course what becomes of a lesson on the stage; the answer ends that. */
function follow(link: CourseLink, { store, index, words }: RunningLesson): () => void {
  let sinceMs = Date.now();
  let step = store.get().step;
  let reported = '';
  const report = () => {
    const state = store.get();
    if (state.step !== step) {
      step = state.step;
      sinceMs = Date.now();
    }
    const next = reportOf(state);
    if (JSON.stringify(next) === reported) return;
    reported = JSON.stringify(next);
    link.report(next);
  };
  const offVerdicts = store.onVerdict((stepId, answer, verdict) => {
    const asked = store.lesson.steps.find(({ id }) => id === stepId);
    const time = { at: new Date(), latencyMs: Date.now() - sinceMs };
    const said = asked && interactionOf({ index, words: words() }, asked, answer, verdict, time);
    // Who is quicker than the course system is heard once it is there.
    if (said) void store.ready.then(() => link.interaction(said));
  });
  let offState = () => {};
  let isGone = false;
  void store.ready.then(() => {
    if (isGone) return;
    offState = store.subscribe(report);
    report();
  });
  return () => {
    isGone = true;
    offVerdicts();
    offState();
    link.flush();
  };
}

/** The course around a lesson in a package. */
export function createCourseHost(
  opening: CourseOpening,
  around: CourseAround,
): Partial<LessonHost> {
  const status = createCourseStatus(opening.kind);
  const session = openSession(opening, around, status.note);
  /** A package holds one lesson, and a visit has one session, however often the lesson is opened in it. */
  let link: CourseLink | null = null;
  let loading: Promise<string | null> | null = null;
  let latest: string | null = null;

  const linkTo = (lessonId: string): CourseLink => {
    link ??= createCourseLink({
      session,
      status,
      openCopy: (student) => openLocalCopy(lessonId, student),
      passShare: opening.passShare,
    });
    return link;
  };

  const { window } = around;
  window.addEventListener('pagehide', () => link?.finish());
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') link?.flush();
  });
  // A page that comes back out of the browser's memory has a session that is over.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && link) window.location.reload();
  });

  const keepOf = (lessonId: string): LessonKeep => ({
    load: async () => {
      loading ??= linkTo(lessonId).load();
      const first = await loading;
      return latest ?? first;
    },
    save: (text) => {
      latest = text;
      linkTo(lessonId).save(text);
    },
  });

  return {
    keepOf: ({ id }) => keepOf(id),
    hasTeacherPage: false,
    course: status,
    attach: (running) => follow(linkTo(running.store.lesson.id), running),
  };
}
