import { describe, expect, it } from 'vitest';
import { LESSON, questionOf } from '../../tests/lesson-fixture.ts';
import type { Lesson } from '../domain/lesson.ts';
import { type Answer, MOST_TEXT } from './answer.ts';
import { askingSteps } from './lesson-state.ts';
import { packAnswer, stepMark, unpackAnswer } from './pack-answer.ts';

const EXAMPLES: readonly (readonly [Answer['kind'], Answer, unknown])[] = [
  ['pick', { kind: 'pick', keys: ['zone:hangzhou'] }, ['zone:hangzhou']],
  ['date', { kind: 'date', date: '2016-01-06' }, '2016-01-06'],
  ['order', { kind: 'order', ids: ['second', 'third', 'first'] }, [2, 0, 1]],
  [
    'sort',
    { kind: 'sort', groups: { robots: 'emerging', ceramics: 'growing', bags: 'mature' } },
    [2, 0, 1],
  ],
  ['choice', { kind: 'choice', ids: ['parts', 'more'] }, [1, 0]],
  ['number', { kind: 'number', value: 37.5 }, 37.5],
  ['text', { kind: 'text', text: 'Mine.', met: [1] }, ['Mine.', [1]]],
];

describe('a packed answer', () => {
  it.each(EXAMPLES)('of the kind %s tells parts by their places', (kind, answer, packed) => {
    expect(packAnswer(questionOf(kind), answer)).toEqual(packed);
    expect(unpackAnswer(questionOf(kind), packed)).toEqual(answer);
  });

  it.each([
    ['pick', ['pick']],
    ['date', ['date']],
    ['order', ['order', 'sort']],
    ['sort', ['order', 'sort', 'choice']],
    ['choice', ['order', 'sort', 'choice']],
    ['number', ['number']],
    ['text', ['text']],
  ] as const)('of the kind %s is read from that of %j alone', (id, kinds) => {
    const read = EXAMPLES.filter(([, , packed]) => unpackAnswer(questionOf(id), packed) !== null);
    expect(read.map(([kind]) => kind)).toEqual(kinds);
    for (const nothing of [null, undefined, {}, true, [[]]])
      expect(unpackAnswer(questionOf(id), nothing)).toBeNull();
  });

  it('knows no place that a question has not, and none twice', () => {
    expect(unpackAnswer(questionOf('choice'), [1, 1, 7, -1])).toEqual({
      kind: 'choice',
      ids: ['parts'],
    });
    expect(unpackAnswer(questionOf('order'), [0, 1, 1])).toBeNull();
    expect(unpackAnswer(questionOf('order'), [0, 1, 7])).toBeNull();
    expect(unpackAnswer(questionOf('sort'), [3, 9])).toEqual({
      kind: 'sort',
      groups: { robots: 'not-said' },
    });
  });

  it('tells an item that was put nowhere', () => {
    const answer: Answer = { kind: 'sort', groups: { ceramics: 'growing' } };
    const packed = packAnswer(questionOf('sort'), answer);
    expect(packed).toEqual([-1, 0, -1]);
    expect(unpackAnswer(questionOf('sort'), packed)).toEqual(answer);
  });

  it('is refused where it is no date, no number, or longer than any list', () => {
    expect(unpackAnswer(questionOf('date'), '2016-13-06')).toBeNull();
    expect(unpackAnswer(questionOf('number'), Number.POSITIVE_INFINITY)).toBeNull();
    expect(unpackAnswer(questionOf('date'), ['2016-01-06'])).toBeNull();
    expect(unpackAnswer(questionOf('number'), '37.5')).toBeNull();
    expect(unpackAnswer(questionOf('text'), ['Mine.', ['1']])).toBeNull();
    expect(unpackAnswer(questionOf('text'), [7, [1]])).toBeNull();
    const keys = (count: number) => Array.from({ length: count }, (_, place) => `zone:${place}`);
    expect(unpackAnswer(questionOf('pick'), keys(400))).not.toBeNull();
    expect(unpackAnswer(questionOf('pick'), keys(401))).toBeNull();
  });

  it('holds as much of a text as a student may write', () => {
    const text = 'x'.repeat(MOST_TEXT + 1);
    const packed = packAnswer(questionOf('text'), { kind: 'text', text, met: [] });
    expect(packed).toEqual([text.slice(1), []]);
  });
});

describe('the mark of a question', () => {
  const steps = askingSteps(LESSON as Lesson);
  const [, , order, sort] = steps;

  it('is six letters, its own for each', () => {
    const marks = steps.map(stepMark);
    expect(new Set(marks).size).toBe(steps.length);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-z]{6}$/);
  });

  it('stays the same for other words, and becomes another with other parts', () => {
    if (order?.question.kind !== 'order' || sort?.question.kind !== 'sort') throw new Error();
    const { question } = order;
    const words = { ...question, prompt: { zh: '另', en: 'Other' }, points: 9 };
    expect(stepMark({ ...order, question: words })).toBe(stepMark(order));
    const fewer = { ...question, items: question.items.slice(1) };
    const groups = { ...sort.question, groups: sort.question.groups.slice(1) };
    expect(stepMark({ ...order, id: 'orders' })).not.toBe(stepMark(order));
    expect(stepMark({ ...order, question: fewer })).not.toBe(stepMark(order));
    expect(stepMark({ ...sort, question: groups })).not.toBe(stepMark(sort));
  });

  it('is the one that was kept before', () => {
    expect(
      Object.fromEntries(steps.map((step) => [step.id, stepMark(step)])),
    ).toMatchInlineSnapshot(`
      {
        "choice": "mn5b0y",
        "date": "sbb523",
        "number": "ysvsud",
        "order": "n9rdwc",
        "pick": "fmj5lx",
        "sort": "0drz20",
        "text": "p7xwfp",
      }
    `);
  });
});
