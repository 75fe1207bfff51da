import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { giveStorage, refuseStorage } from '../../../tests/storage-fixtures.ts';
import { createCourseLink, type LessonReport } from './course-link.ts';
import { createCourseStatus } from './course-status.ts';
import type { LmsReport, LmsSession, LmsStart } from './lms-session.ts';
import { openLocalCopy } from './local-copy.ts';

const START: LmsStart = {
  student: 's-7',
  suspended: null,
  isRecorded: true,
  passShare: null,
  before: { share: null, isDone: false, isPassed: false },
  returnAddress: null,
};

const REPORT: LessonReport = {
  progress: 0.25,
  points: 1,
  mostPoints: 4,
  isDone: false,
  step: 'two',
};

/** A course system of the test's own making; it takes everything unless told otherwise. */
function course(start: Partial<LmsStart> | null | 'never', passShare: number | null = 0.6) {
  const reports: LmsReport[] = [];
  const suspended: string[] = [];
  let takes = true;
  let finished = 0;
  const session: LmsSession = {
    kind: 'scorm12',
    start: async () => {
      if (start === 'never') return new Promise(() => undefined);
      return start && { ...START, ...start };
    },
    report: (report) => void reports.push(report),
    interaction: () => undefined,
    suspend: (text) => void suspended.push(text),
    commit: async () => takes,
    finish: async () => {
      finished += 1;
    },
  };
  const status = createCourseStatus('scorm12');
  const openCopy = (student: string | null) => openLocalCopy('ratio', student);
  const link = createCourseLink({ session, status, openCopy, passShare });
  const refuse = (isRefused: boolean) => {
    takes = !isRefused;
  };
  return { link, status, reports, suspended, refuse, finished: () => finished };
}

beforeEach(() => {
  vi.useFakeTimers();
  giveStorage('localStorage');
  giveStorage('sessionStorage');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a lesson in a course', () => {
  it('goes on where the course system says that it was left', async () => {
    const { link, status } = course({ suspended: 'left here' });
    expect(await link.load()).toBe('left here');
    expect(status.get().state).toBe('connected');
  });

  it('keeps on the device what the course system does not take, and brings it the next time', async () => {
    const first = course({ suspended: 'old' });
    await first.link.load();
    first.refuse(true);
    first.link.save('new');
    await vi.advanceTimersByTimeAsync(500);
    expect(first.status.get().state).toBe('failing');
    first.link.finish();
    const second = course({ suspended: 'old' });
    expect(await second.link.load()).toBe('new');
    await vi.advanceTimersByTimeAsync(500);
    expect(second.suspended.at(-1)).toBe('new');
    second.link.finish();
    expect(await course({ suspended: 'from elsewhere' }).link.load()).toBe('from elsewhere');
  });

  it('tries again by itself', async () => {
    const { link, status, refuse, suspended } = course({});
    await link.load();
    refuse(true);
    link.save('new');
    await vi.advanceTimersByTimeAsync(500);
    refuse(false);
    const before = suspended.length;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(suspended.slice(before)).toEqual(['new']);
    expect(status.get().state).toBe('connected');
  });

  it('works without a course system, and comes back to the answers of this tab', async () => {
    const known = course({});
    await known.link.load();
    known.link.save('of s-7');
    const { link, status, reports } = course(null);
    expect(await link.load()).toBe('of s-7');
    expect(status.get().state).toBe('alone');
    link.save('more');
    link.report(REPORT);
    expect(reports).toEqual([]);
    expect(await course(null).link.load()).toBe('more');
  });

  it('waits for a course system that never answers, but not for ever', async () => {
    const { link, status } = course('never');
    const loading = link.load();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(await loading).toBeNull();
    expect(status.get()).toMatchObject({ state: 'alone', problems: [{ kind: 'no-answer' }] });
  });

  it('tells students who share a device apart', async () => {
    const one = course({ student: 'one' });
    await one.link.load();
    one.refuse(true);
    one.link.save('of one');
    await vi.advanceTimersByTimeAsync(500);
    expect(await course({ student: 'two' }).link.load()).toBeNull();
    expect(await course({ student: 'one' }).link.load()).toBe('of one');
  });

  it('says so where the browser stores nothing, and remembers while the page is open', async () => {
    refuseStorage('localStorage');
    const { link, status } = course({});
    await link.load();
    link.save('new');
    expect(status.get().isCopied).toBe(false);
  });

  it('reports the best of all visits, and never takes back what was reached', async () => {
    const { link, reports } = course({ before: { share: 0.75, isDone: true, isPassed: true } });
    await link.load();
    link.report(REPORT);
    expect(reports).toEqual([{ ...REPORT, progress: 1, points: 3, isDone: true, isPassed: true }]);
  });

  it.each([
    [{ ...REPORT, points: 4 }, 0.6, null],
    [{ ...REPORT, points: 2.4, isDone: true }, 0.6, true],
    [{ ...REPORT, points: 2.3, isDone: true }, 0.6, false],
    [{ ...REPORT, points: 2.3, isDone: true }, null, null],
  ])('passes by the mark once it is done: %j', async (report, mark, isPassed) => {
    const { link, reports } = course({}, mark);
    await link.load();
    link.report(report);
    expect(reports[0]?.isPassed).toBe(isPassed);
  });

  it('goes by the pass mark of the course system before that of the package', async () => {
    const { link, reports } = course({ passShare: 0.9 });
    await link.load();
    link.report({ ...REPORT, points: 3, isDone: true });
    expect(reports[0]?.isPassed).toBe(false);
  });

  it('keeps nothing where somebody only looks', async () => {
    const { link, suspended } = course({ isRecorded: false, suspended: 'theirs' });
    expect(await link.load()).toBe('theirs');
    link.save('mine');
    expect(suspended).toEqual([]);
    expect(await course({ suspended: 'theirs' }).link.load()).toBe('theirs');
  });

  it('ends once', async () => {
    const { link, finished } = course({});
    await link.load();
    link.finish();
    link.finish();
    expect(finished()).toBe(1);
  });
});
