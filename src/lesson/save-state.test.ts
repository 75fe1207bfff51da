import { describe, expect, it } from 'vitest';
import { LESSON } from '../../tests/lesson-fixture.ts';
import type { Lesson } from '../domain/lesson.ts';
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
    expect(readDate('-0+12.5-1', 0, 0, 0)?.tries).toEqual([
      { isRight: false, points: 0 },
      { isRight: true, points: 12.5 },
      { isRight: false, points: 1 },
    ]);
    for (const tries of ['', 'right', 4, null]) expect(readDate(tries, 0, 0, 0)?.tries).toEqual([]);
  });
});

describe('what has no room', () => {
  const long = (letters: number, met: readonly number[] = [1]): Partial<StepState> => ({
    tries: Array.from({ length: 3 }, (_, order) => ({ isRight: order === 2, points: order })),
    points: 2,
    answer: { kind: 'text', text: 'x'.repeat(letters), met },
  });
  /** The fixture with as many steps as are asked for, each a copy of its last. */
  const [last] = steps.slice(-1);
  if (!last) throw new Error();
  const many = (count: number): Lesson => ({
    ...lesson,
    steps: Array.from({ length: count }, (_, order) => ({ ...last, id: `text-${order}` })),
  });
  const saved = (count: number, letters: number) => {
    const all = many(count);
    const state = {
      step: 'text-0',
      steps: new Map(all.steps.map(({ id }) => [id, { ...emptyStep(4), ...long(letters) }])),
      isHandedIn: false,
    };
    const text = saveState(state, all);
    return { text, steps: [...(readState(text, all)?.steps.values() ?? [])] };
  };
  const lettersOf = ({ answer }: StepState) =>
    answer?.kind === 'text' ? answer.text.length : null;

  it('is cut of the longest texts first, half of each', () => {
    const { text, steps: read } = saved(4, 2000);
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(read.map(lettersOf)).toEqual([500, 1000, 1000, 1000]);
    expect(read.every(({ tries, answer }) => tries.length === 3 && answer !== null)).toBe(true);
  });

  it('is left out where all texts are short, then all tries but the last', () => {
    const some = saved(40, 80);
    expect(some.text.length).toBeLessThanOrEqual(4000);
    const kinds = new Set(some.steps.map(lettersOf));
    expect(kinds).toEqual(new Set([null, 80]));
    const none = saved(170, 80);
    expect(none.text.length).toBeLessThanOrEqual(4000);
    expect(none.steps.every(({ tries, answer }) => tries.length === 1 && answer === null)).toBe(
      true,
    );
    expect(none.steps.every(({ points }) => points === 2)).toBe(true);
  });
});
