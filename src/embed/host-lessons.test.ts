import { describe, expect, it } from 'vitest';
import { lessonHost, type RunningLesson } from '../lesson/lesson-host.ts';
import { createViewStore } from '../view/store.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import { createGuest, type LessonNews } from './guest.ts';
import { hostLessons } from './host-lessons.ts';

function setUp() {
  const guest = createGuest('all');
  const views = createViewStore({ ...DEFAULT_VIEW, lesson: { id: 'reading', step: 2 } });
  const news: LessonNews[] = [];
  guest.onTell((one) => news.push(one));
  hostLessons(guest, views);
  const went: number[] = [];
  const state = { isDone: false, points: 3, mostPoints: 5 };
  const listeners = new Set<() => void>();
  let judge: (step: string, answer: unknown, verdict: object) => void = () => undefined;
  const store = {
    lesson: { id: 'reading' },
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onVerdict: (listener: typeof judge) => {
      judge = listener;
      return () => {
        judge = () => undefined;
      };
    },
  };
  const running = { store, goTo: (step: number) => went.push(step) } as unknown as RunningLesson;
  const leave = lessonHost().attach(running);
  const change = () => {
    for (const listener of listeners) listener();
  };
  const answer = () =>
    judge(
      'colour',
      { kind: 'number', value: 7 },
      { isRight: true, points: 1, mostPoints: 2, said: ['Right.'] },
    );
  return { guest, news, went, state, change, answer, leave };
}

describe('a lesson in the page of others', () => {
  it('is kept nowhere, and has no page for the teacher', () => {
    setUp();
    expect(lessonHost().keepOf({} as never)).toBeNull();
    expect(lessonHost().hasTeacherPage).toBe(false);
  });

  it('tells how an answer was judged, and not what it was', () => {
    const { news, answer } = setUp();
    answer();
    expect(news).toEqual([
      {
        type: 'answer',
        lesson: 'reading',
        step: 'colour',
        isRight: true,
        points: 1,
        mostPoints: 2,
      },
    ]);
  });

  it('tells of its end once', () => {
    const { news, state, change } = setUp();
    change();
    state.isDone = true;
    change();
    change();
    expect(news).toEqual([{ type: 'done', lesson: 'reading', points: 3, mostPoints: 5 }]);
  });

  it('is turned by the page until its student leaves it', () => {
    const { guest, news, went, answer, leave } = setUp();
    guest.steering()?.next();
    guest.steering()?.previous();
    expect(went).toEqual([3, 1]);
    leave();
    answer();
    expect(guest.steering()).toBeNull();
    expect(news).toEqual([]);
  });
});
