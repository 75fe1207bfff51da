import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LESSON, questionOf } from '../../tests/lesson-fixture.ts';
import { installMortalBrowser } from '../../tests/mortal-browser.ts';
import { readIndex } from '../../tests/read-index.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { Answer } from './answer.ts';
import { createBrowserKeep, type LessonKeep } from './lesson-keep.ts';
import { createLessonStore, type LessonStore } from './lesson-store.ts';
import { rightAnswer } from './right-answer.ts';
import { readState, saveState } from './save-state.ts';

/** What course systems after SCORM 1.2 have room for, and a little less. */
const MOST_SAVED = 4000;

const index = readIndex();
const lesson: Lesson = LESSON;
const IDS = ['pick', 'date', 'order', 'sort', 'choice', 'number', 'text'] as const;
const wrong: Answer = { kind: 'date', date: '2020-01-01' };

const newStore = (keep: LessonKeep | null = null) => createLessonStore({ lesson, index, keep });
const right = (id: (typeof IDS)[number]): Answer =>
  rightAnswer(index, questionOf(id)) ?? { kind: 'text', text: 'Mine.', met: [0, 1] };
const stepOf = (store: LessonStore, id: string) => {
  const step = store.get().steps.get(id);
  if (!step) throw new Error(`There is no question at ${id}.`);
  return step;
};

/** What a browser or a course system would keep. */
function memory(kept: string | null = null) {
  const saved: string[] = [];
  const keep: LessonKeep = {
    load: async () => kept,
    save: (text) => {
      saved.push(text);
    },
  };
  return { keep, saved };
}

describe('the points of a question', () => {
  it('are all there for a right answer at once', () => {
    const store = newStore();
    expect(store.answer('date', right('date'))).toMatchObject({ isRight: true, points: 4 });
    expect(store.get()).toMatchObject({ points: 4, mostPoints: 28, isDone: false });
    expect(stepOf(store, 'date')).toMatchObject({ isSolved: true, points: 4 });
  });

  it('fall by a quarter with each try and each hint, down to a quarter', () => {
    const earned = (tries: number, hints: number) => {
      const store = newStore();
      for (let i = 0; i < tries; i += 1) store.answer('date', wrong);
      for (let i = 0; i < hints; i += 1) store.hint('date');
      return store.answer('date', right('date')).points;
    };
    expect([earned(0, 1), earned(1, 0), earned(1, 1), earned(2, 2), earned(9, 0)]).toEqual([
      3, 3, 2, 1, 1,
    ]);
  });

  it('are those of the best try where none is right', () => {
    const store = newStore();
    store.answer('choice', { kind: 'choice', ids: ['more'] });
    store.answer('choice', { kind: 'choice', ids: ['none'] });
    expect(stepOf(store, 'choice')).toMatchObject({ points: 2, isSolved: false });
    store.answer('choice', right('choice'));
    expect(stepOf(store, 'choice')).toMatchObject({ points: 2, isSolved: true });
  });

  it('are gone once the solution was seen, but not those that were earned before', () => {
    const store = newStore();
    store.showSolution('date');
    expect(store.answer('date', right('date'))).toMatchObject({ isRight: true, points: 0 });
    store.answer('number', right('number'));
    store.showSolution('number');
    expect(stepOf(store, 'number')).toMatchObject({ points: 4, isSolved: true });
  });

  it('stay as they are after a question is solved', () => {
    const store = newStore();
    store.answer('date', right('date'));
    store.answer('date', wrong);
    expect(stepOf(store, 'date')).toMatchObject({ points: 4, answer: right('date') });
    expect(stepOf(store, 'date').tries).toHaveLength(1);
  });

  it('shows no more hints than there are', () => {
    const store = newStore();
    for (let i = 0; i < 5; i += 1) store.hint('date');
    expect(stepOf(store, 'date').hints).toBe(2);
  });

  it('do not count where the tables no longer answer', () => {
    const steps = lesson.steps.map((step) =>
      step.question?.kind === 'date'
        ? { ...step, question: { ...step.question, right: { batch: 99 } } }
        : step,
    );
    const store = createLessonStore({ lesson: { ...lesson, steps }, index, keep: null });
    expect(store.get().mostPoints).toBe(24);
    expect(store.answer('date', right('date')).mostPoints).toBe(0);
    expect(stepOf(store, 'date').tries).toHaveLength(0);
  });
});

describe('a lesson', () => {
  it('is done when every question is solved or its solution seen', () => {
    const store = newStore();
    for (const id of IDS.slice(1)) store.answer(id, right(id));
    expect(store.get().isDone).toBe(false);
    store.showSolution('pick');
    expect(store.get()).toMatchObject({ isDone: true, points: 24 });
  });

  it('is done when it is handed in, and begins anew when asked', () => {
    const store = newStore();
    store.answer('date', right('date'));
    store.handIn();
    expect(store.get().isDone).toBe(true);
    store.restart();
    expect(store.get()).toMatchObject({ isDone: false, points: 0, step: 'read' });
  });

  it('tells of each verdict with what it earned', () => {
    const store = newStore();
    const heard = vi.fn();
    store.onVerdict(heard);
    store.hint('date');
    store.answer('date', right('date'));
    expect(heard).toHaveBeenCalledExactlyOnceWith(
      'date',
      right('date'),
      expect.objectContaining({ isRight: true, points: 3, mostPoints: 4 }),
    );
  });
});

describe('what is kept', () => {
  it('brings back answers, points and place', async () => {
    const { keep, saved } = memory();
    const before = newStore(keep);
    await before.ready;
    before.goTo('number');
    before.hint('date');
    for (const id of IDS) before.answer(id, right(id));
    before.answer('pick', { kind: 'pick', keys: [] });
    const after = newStore(memory(saved.at(-1)).keep);
    await after.ready;
    const { isResumed, ...state } = after.get();
    const { isResumed: _, ...expected } = before.get();
    expect(isResumed).toBe(true);
    expect(state).toEqual(expected);
  });

  it('is not written over before it has been read', async () => {
    const { keep, saved } = memory();
    const before = newStore(keep);
    await before.ready;
    before.answer('date', right('date'));
    const late = memory(saved.at(-1) ?? null);
    const after = newStore(late.keep);
    after.goTo('order');
    after.answer('number', right('number'));
    expect(late.saved).toEqual([]);
    await after.ready;
    expect(after.get()).toMatchObject({ points: 8, step: 'order' });
    expect(readState(late.saved.at(-1) ?? '', lesson)?.steps.get('date')?.points).toBe(4);
  });

  it('lets the lesson go on where nothing can be kept, and says so', async () => {
    const refused = () => Promise.reject(new Error('refused'));
    const cases: LessonKeep[] = [
      { load: refused, save: () => undefined },
      { load: async () => null, save: refused },
      {
        load: async () => null,
        save: () => {
          throw new Error('refused');
        },
      },
    ];
    for (const keep of cases) {
      const store = newStore(keep);
      await store.ready;
      store.answer('date', right('date'));
      await vi.waitFor(() => expect(store.get().keeping).toBe('refused'));
      expect(store.get().points).toBe(4);
    }
  });

  it('is not taken from another lesson, nor from what is none', () => {
    const text = saveState(newStore().get(), lesson);
    expect(readState(text, lesson)).not.toBeNull();
    expect(readState(text, { ...lesson, id: 'other' })).toBeNull();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(readState(any, lesson)).toBeNull();
      }),
    );
  });

  it('is read without harm when somebody has changed it', () => {
    const text = saveState(newStore().get(), lesson);
    const marks = fc.dictionary(fc.string(), fc.jsonValue());
    const store = newStore();
    for (const id of IDS) store.answer(id, right(id));
    const own = Object.keys(JSON.parse(saveState(store.get(), lesson)).q);
    const known = fc.record(
      Object.fromEntries(own.map((mark) => [mark, fc.array(fc.jsonValue(), { maxLength: 6 })])),
    );
    fc.assert(
      fc.property(fc.oneof(marks, known), fc.jsonValue(), (q, s) => {
        const state = readState(JSON.stringify({ ...JSON.parse(text), q, s }), lesson);
        expect([...(state?.steps.values() ?? [])].every((step) => step.points <= 4)).toBe(true);
        expect(state && saveState(state, lesson).length).toBeLessThanOrEqual(MOST_SAVED);
      }),
    );
  });
});

const zoneKeys = index.dataset.zones.map((zone) => `zone:${zone.id}`);
const anyAnswer = fc.oneof<fc.Arbitrary<Answer>[]>(
  fc.subarray(zoneKeys).map((keys): Answer => ({ kind: 'pick', keys })),
  fc
    .tuple(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.subarray([0, 1]))
    .map(([text, met]): Answer => ({ kind: 'text', text: `x${text}`, met })),
);

describe('a saved state of the longest lesson', () => {
  const steps = Array.from({ length: 100 }, (_, at) => ({
    ...lesson.steps[at % 2 === 0 ? 1 : 7],
    id: `${'a-step-with-a-long-name-'.repeat(2)}${at}`,
  })) as unknown as Lesson['steps'];
  const long: Lesson = { ...lesson, steps };

  it('has at most 4,000 characters and loses no points', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 8 }), (answers) => {
        const store = createLessonStore({ lesson: long, index, keep: null });
        for (const step of steps) {
          store.hint(step.id);
          for (const answer of answers) {
            if (answer.kind === step.question?.kind) store.answer(step.id, answer);
          }
        }
        const text = saveState(store.get(), long);
        expect(text.length).toBeLessThanOrEqual(MOST_SAVED);
        const read = readState(text, long);
        for (const [id, step] of store.get().steps) {
          const { points, isSolved, hints } = step;
          expect(read?.steps.get(id)).toMatchObject({ points, isSolved, hints });
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('two windows with the same lesson', () => {
  it('bring together what was answered in each, and begin anew only where that is asked for', async () => {
    installMortalBrowser();
    const open = async () => {
      const store = newStore(createBrowserKeep(lesson.id));
      await store.ready;
      return store;
    };
    const [here, there] = [await open(), await open()];
    here.answer('date', wrong);
    here.answer('date', right('date'));
    await expect.poll(async () => stepOf(await open(), 'date').isSolved).toBe(true);
    there.answer('number', right('number'));
    await expect.poll(() => stepOf(there, 'date').tries.length).toBe(2);
    await expect.poll(async () => (await open()).get().points).toBe(7);
    here.restart();
    await expect.poll(async () => (await open()).get().points).toBe(0);
    expect(stepOf(here, 'number').tries).toEqual([]);
  });

  it('leave the answers of a newer version as they are', async () => {
    const text = JSON.stringify({ v: 9, l: lesson.id, q: {} });
    const { keep, saved } = memory(text);
    const store = newStore(keep);
    await store.ready;
    expect(store.get().keeping).toBe('newer');
    store.answer('date', wrong);
    await Promise.resolve();
    expect(saved).toEqual([]);
  });
});
