import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LESSON } from '../../tests/lesson-fixture.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { Answer } from './answer.ts';
import { askingSteps, emptyStep, type SavedState, type StepState } from './lesson-state.ts';
import { stepMark } from './pack-answer.ts';
import { isNewerState, readState, saveState } from './save-state.ts';

const lesson: Lesson = LESSON;
const steps = askingSteps(lesson);
const markOf = (id: string) => {
  const step = steps.find((known) => known.id === id);
  if (!step) throw new Error(`Step ${id} asks nothing.`);
  return stepMark(step);
};

const stateWith = (begun: Readonly<Record<string, Partial<StepState>>>): SavedState => ({
  step: 'date',
  steps: new Map(steps.map(({ id }) => [id, { ...emptyStep(4), ...begun[id] }])),
  isHandedIn: false,
});

const SAVED = { v: 1, l: 'every-kind', s: 3, h: 0, q: {} };
const read = (changed: object) => readState(JSON.stringify({ ...SAVED, ...changed }), lesson);
const readDate = (...entry: readonly unknown[]) =>
  read({ q: { [markOf('date')]: entry } })?.steps.get('date');

describe('a saved state', () => {
  const state = stateWith({
    date: {
      tries: [
        { isRight: false, points: 0 },
        { isRight: true, points: 2.5 },
      ],
      hints: 1,
      isSolved: true,
      points: 2.5,
      answer: { kind: 'date', date: '2016-01-06' },
    },
    text: { sawSolution: true },
    pick: { hints: 2 },
  });

  it('is what was begun, in few letters, and is read as it was', () => {
    const text = saveState(state, lesson);
    expect(JSON.parse(text)).toEqual({
      v: 1,
      l: 'every-kind',
      s: 3,
      h: 0,
      q: {
        [markOf('pick')]: ['', 2, 0, 0],
        [markOf('date')]: ['-0+2.5', 1, 1, 2.5, '2016-01-06'],
        [markOf('text')]: ['', 0, 2, 0],
      },
    });
    expect(readState(text, lesson)).toEqual(state);
  });

  it('knows the page with the result, and what was handed in', () => {
    const handedIn = { ...state, step: '', isHandedIn: true };
    expect(readState(saveState(handedIn, lesson), lesson)).toEqual(handedIn);
    expect(read({ s: 0, h: 1 })).toMatchObject({ step: '', isHandedIn: true });
    expect(read({ h: 2 })?.isHandedIn).toBe(false);
  });

  it.each([
    [1, 'read'],
    [8, 'text'],
    [9, 'read'],
    [-1, 'read'],
    ['3', 'read'],
    [null, 'read'],
  ])('left at the step %j goes on at %j', (s, step) => {
    expect(read({ s })?.step).toBe(step);
  });

  it('is none of another lesson, of no questions, or of no object', () => {
    expect(read({})).not.toBeNull();
    expect(read({ l: 'another' })).toBeNull();
    for (const q of [undefined, null, [], 'q']) expect(read({ q })).toBeNull();
    for (const text of ['', '{', 'null', '[]', '"text"', '7'])
      expect(readState(text, lesson)).toBeNull();
  });

  it('of a newer version is told, and not read', () => {
    const newer = JSON.stringify({ ...SAVED, v: 2 });
    expect(isNewerState(newer)).toBe(true);
    expect(readState(newer, lesson)).toBeNull();
    for (const text of [JSON.stringify(SAVED), '{', '[]']) expect(isNewerState(text)).toBe(false);
  });

  it('goes on nowhere in a lesson that has no steps yet', () => {
    for (const s of [0, 1, 3])
      expect(readState(JSON.stringify({ ...SAVED, s }), { ...lesson, steps: [] })).toEqual({
        step: '',
        steps: new Map(),
        isHandedIn: false,
      });
  });

  it('of no whole version is not read', () => {
    expect(read({ v: 0 })).toBeNull();
    expect(read({ v: '1' })).toBeNull();
  });
});

describe('a question of a saved state', () => {
  it('begins anew where nothing is known of it', () => {
    for (const q of [{}, { [markOf('date')]: 'text' }, { [markOf('date')]: null }])
      expect(read({ q })?.steps.get('date')).toEqual(emptyStep(4));
    expect(readDate()).toEqual(emptyStep(4));
  });

  it('has no more points than it is worth by now, and no more hints than it has', () => {
    expect(readDate('', 9, 0, 9)).toMatchObject({ hints: 2, points: 4 });
    expect(readDate('', 1.5, 0, 3.5)).toMatchObject({ hints: 1, points: 3.5 });
    expect(readDate('', -1, 0, -1)).toMatchObject({ hints: 0, points: 0 });
    expect(readDate('', '1', '1', '1')).toMatchObject({ hints: 0, isSolved: false, points: 0 });
    const text = JSON.stringify({ ...SAVED, q: { [markOf('date')]: ['', 0, 0, 4] } });
    expect(readState(text, lesson, () => 1)?.steps.get('date')).toMatchObject({
      points: 1,
      mostPoints: 1,
    });
  });

  it.each([
    [0, false, false],
    [1, true, false],
    [2, false, true],
    [3, true, true],
    [7, true, true],
  ])('with the flags %j is solved: %j, its solution seen: %j', (flags, isSolved, sawSolution) => {
    expect(readDate('', 0, flags, 0)).toMatchObject({ isSolved, sawSolution });
  });

  it('tells every try', () => {
    expect(readDate('-0+12.25-1', 0, 0, 0)?.tries).toEqual([
      { isRight: false, points: 0 },
      { isRight: true, points: 12.25 },
      { isRight: false, points: 1 },
    ]);
    for (const tries of ['', 'right', 4, null]) expect(readDate(tries, 0, 0, 0)?.tries).toEqual([]);
  });
});

describe('what has no room', () => {
  const tries = [0, 1, 2].map((points) => ({ isRight: points === 2, points }));
  /** A lesson with a question for each answer, of its kind; each tried three times. */
  const lessonOf = (answers: readonly Answer[]): Lesson => ({
    ...lesson,
    steps: answers.flatMap(({ kind }, order) => {
      const step = lesson.steps.find(({ question }) => question?.kind === kind);
      return step ? [{ ...step, id: `step-${order}` }] : [];
    }),
  });
  const stateOf = (answers: readonly Answer[], begun: Partial<StepState> = {}): SavedState => ({
    step: 'step-0',
    steps: new Map(
      answers.map((answer, order) => [
        `step-${order}`,
        { ...emptyStep(4), tries, points: 2, answer, ...begun },
      ]),
    ),
    isHandedIn: false,
  });
  const save = (answers: readonly Answer[], begun?: Partial<StepState>) => {
    const text = saveState(stateOf(answers, begun), lessonOf(answers));
    const read = readState(text, lessonOf(answers));
    return { text, steps: [...(read?.steps.values() ?? [])] };
  };
  const textOf = (text: string, met: readonly number[] = [1]): Answer => ({
    kind: 'text',
    text,
    met,
  });
  const letters = (count: number, letter = 'x') => textOf(letter.repeat(count));
  const times = (count: number, answer: Answer) => Array.from({ length: count }, () => answer);
  const lettersOf = ({ answer }: StepState) =>
    answer?.kind === 'text' ? answer.text.length : null;

  it('is cut of the longest texts first, half of each', () => {
    const { text, steps: read } = save(times(4, letters(2000)));
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(read.map(lettersOf)).toEqual([500, 1000, 1000, 1000]);
    expect(read.every((step) => step.tries.length === 3 && step.answer !== null)).toBe(true);
  });

  it('is cut of texts whose letters take two places each, and no letter in two', () => {
    const { text, steps: read } = save(times(3, letters(1000, '𠀀')));
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(read.map(({ answer }) => answer)).toEqual([
      letters(500, '𠀀'),
      letters(500, '𠀀'),
      letters(500, '𠀀'),
    ]);
  });

  it('is left out where all texts are short, then all tries but the last', () => {
    const some = save(times(40, letters(80)));
    expect(some.text.length).toBeLessThanOrEqual(4000);
    expect(new Set(some.steps.map(lettersOf))).toEqual(new Set([null, 80]));
    expect(some.steps.every((step) => step.tries.length === 3)).toBe(true);
    const none = save(times(170, letters(80)));
    expect(none.text.length).toBeLessThanOrEqual(4000);
    expect(none.steps.map((step) => step.tries)).toEqual(
      times(170, letters(0)).map(() => tries.slice(-1)),
    );
    expect(none.steps.every(({ points, answer }) => points === 2 && answer === null)).toBe(true);
  });

  it('is left out where it is no text, however short, before any try is', () => {
    const days = save(times(120, { kind: 'date', date: '2016-01-06' }));
    const numbers = save(times(148, { kind: 'number', value: 7 }));
    for (const { text, steps: read } of [days, numbers]) {
      expect(text.length).toBeLessThanOrEqual(4000);
      expect(read.every((step) => step.tries.length === 3)).toBe(true);
      expect(read.some(({ answer }) => answer === null)).toBe(true);
      expect(read.some(({ answer }) => answer !== null)).toBe(true);
    }
  });

  it('is never a part of a list of keys, whose parts would be other answers', () => {
    const keys = ['a', 'b'].map((letter) => `zone:${letter.repeat(100)}`);
    const { steps: read } = save(times(30, { kind: 'pick', keys }));
    const answers = read.flatMap(({ answer }) => answer ?? []);
    expect(answers.length).toBeGreaterThan(0);
    expect(
      answers.every((answer) => answer.kind === 'pick' && answer.keys.join() === keys.join()),
    ).toBe(true);
  });

  it('is nothing where it takes 4,000 letters exactly, and something where it takes one more', () => {
    const empty = save([letters(2000), letters(0)]).text.length;
    const full = save([letters(2000), letters(4000 - empty)]);
    expect(full.text).toHaveLength(4000);
    expect(full.steps.map(lettersOf)).toEqual([2000, 4000 - empty]);
    const over = save([letters(2000), letters(4001 - empty)]);
    expect(over.steps.map(lettersOf)).toEqual([1000, 4001 - empty]);
  });

  it('is no try either where tries take 4,000 letters exactly', () => {
    const begun = (count: number, last: number) => ({
      tries: [...Array(count).fill({ isRight: false, points: 0 }), { isRight: true, points: last }],
      points: 0,
    });
    const [none] = times(1, letters(0));
    if (!none) throw new Error();
    const answered = { answer: null };
    const left = 4000 - save([none], { ...begun(0, 1), ...answered }).text.length;
    const count = left >> 1;
    const full = save([none], { ...begun(count, left % 2 === 0 ? 1 : 10), ...answered });
    expect(full.text).toHaveLength(4000);
    expect(full.steps[0]?.tries).toHaveLength(count + 1);
    const over = save([none], { ...begun(count, left % 2 === 0 ? 10 : 100), ...answered });
    expect(over.steps[0]?.tries).toHaveLength(1);
  });

  it('leaves points, hints and what is solved of any lesson, and answers whole but for texts', () => {
    const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
      fc
        .string({ unit: fc.constantFrom('x', '字', '𠀀', '"', '\n'), maxLength: 1500 })
        .map((text) => textOf(text)),
      fc.integer().map((value): Answer => ({ kind: 'number', value })),
      fc
        .array(fc.constantFrom('zone:hangzhou', 'province:330000'), { maxLength: 60 })
        .map((keys): Answer => ({ kind: 'pick', keys })),
    );
    const begun = fc.record({
      hints: fc.integer({ min: 0, max: 2 }),
      points: fc.constantFrom(0, 1.25, 4),
      isSolved: fc.boolean(),
      sawSolution: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 100 }), begun, (answers, what) => {
        const { text, steps: read } = save(answers, what);
        expect(text.length).toBeLessThanOrEqual(4000);
        expect(read).toHaveLength(answers.length);
        for (const [order, answer] of answers.entries()) {
          const { answer: kept, tries: keptTries, ...rest } = read[order] as StepState;
          expect(rest).toEqual({ ...what, mostPoints: 4 });
          expect(keptTries.at(-1)).toEqual(tries.at(-1));
          if (kept?.kind === 'text' && answer.kind === 'text')
            expect(answer.text.startsWith(kept.text)).toBe(true);
          else if (kept !== null) expect(kept).toEqual(answer);
        }
      }),
      { numRuns: 50 },
    );
  });
});
