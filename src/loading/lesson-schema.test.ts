import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LESSON, questionOf } from '../../tests/lesson-fixture.ts';
import { decodeLesson, writeLessonIssue } from './lesson-schema.ts';

type Part = Record<string, unknown>;

/** The fixture with one step's question changed. */
function withQuestion(id: string, change: object): unknown {
  const steps = LESSON.steps.map((step) =>
    step.id === id ? { ...step, question: { ...(step.question as Part | null), ...change } } : step,
  );
  return { ...LESSON, steps };
}

function issuesOf(value: unknown): readonly string[] {
  const decoded = decodeLesson(value);
  return decoded.ok ? [] : decoded.issues.map(writeLessonIssue);
}

describe('a lesson', () => {
  it('is read as it was written, whatever it asks', () => {
    expect(decodeLesson(JSON.parse(JSON.stringify(LESSON)))).toEqual({ ok: true, lesson: LESSON });
  });

  const doubled = { id: 'more', label: { zh: '', en: '' }, by: '1' };
  const choice = questionOf('choice');
  const sort = questionOf('sort');
  if (choice.kind !== 'choice' || sort.kind !== 'sort') throw new Error('Not as they were.');
  const option = choice.options.find(({ id }) => id === 'none');
  test.each<[string, unknown, string]>([
    ['no lesson', 7, 'the lesson: expected a lesson'],
    ['a newer one', { ...LESSON, version: 2 }, 'the lesson, version: expected version 1'],
    ['no time', { ...LESSON, minutes: 0 }, 'the lesson, minutes: expected minutes from 1 to 600'],
    ['another level', { ...LESSON, level: 'nursery' }, 'the lesson, level: expected secondary'],
    ['no step', { ...LESSON, steps: [] }, 'the lesson, steps: expected at least one step'],
    ['one step twice', { ...LESSON, steps: [LESSON.steps[0], LESSON.steps[0]] }, 'step 2, id'],
    ['another kind', withQuestion('date', { kind: 'guess' }), 'step 3, question.kind'],
    ['no points', withQuestion('date', { points: 0 }), 'step 3, question.points: expected points'],
    [
      'a hint in one language',
      withQuestion('date', { hints: [{ en: 'Look.' }] }),
      'step 3, question.hints.0.zh: expected a text',
    ],
    [
      'a day that is none',
      withQuestion('date', { right: { day: '2019-02-30' } }),
      'step 3, question.right.day: expected a date, as 2019-12-31',
    ],
    [
      'a group that is none',
      withQuestion('sort', {
        items: sort.items.map((item) => ({ ...item, group: 'none' })),
      }),
      'step 5, question.items.0.group: expected one of growing, mature, emerging, not-said',
    ],
    [
      'one item twice',
      withQuestion('order', { items: [doubled, doubled] }),
      'step 4, question.items.1.id: expected an id that no other has',
    ],
    [
      'no right option',
      withQuestion('choice', { options: [option, { ...option, id: 'other' }] }),
      'step 6, question.options: expected an option that is right',
    ],
    [
      'two right ones where one may be chosen',
      withQuestion('choice', {
        allowsSeveral: false,
        options: [
          { ...option, right: true },
          { ...option, id: 'other', right: true },
        ],
      }),
      'step 6, question.options: expected one right option, or allowsSeveral',
    ],
    [
      'marks of a region that is none',
      withQuestion('pick', { right: { of: 'zones', regions: ['south'] } }),
      'step 2, question.right.regions.0: expected east, central, west, northeast',
    ],
  ])('with %s is refused, and it is said where', (_, value, issue) => {
    expect(issuesOf(value)[0]).toContain(issue);
  });

  it('is never more than refused, whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(LESSON)), (value, field) => {
        decodeLesson(value);
        const decoded = decodeLesson({ ...LESSON, [field]: value });
        if (!decoded.ok) expect(decoded.issues.length).toBeGreaterThan(0);
      }),
    );
  });
});
